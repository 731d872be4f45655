import { describe, expect, it } from 'vitest';
import { isToolbarPopup } from '../../../components/popup/popup-place.ts';

const self = (extension: unknown) => {
  const window = { chrome: { extension } } as unknown as Window;
  return window;
};

describe('isToolbarPopup', () => {
  it('is true only for the browser’s own popup', () => {
    const popup = self({ getViews: () => [popup] });
    expect(isToolbarPopup(popup)).toBe(true);
    expect(isToolbarPopup(self({ getViews: () => [] }))).toBe(false);
    expect(isToolbarPopup(self(undefined))).toBe(false);
  });

  it('counts a refusal as a tab', () => {
    const refuse = () => {
      throw new Error('not here');
    };
    expect(isToolbarPopup(self({ getViews: refuse }))).toBe(false);
  });
});
