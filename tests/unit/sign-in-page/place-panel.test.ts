import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, choosePlace, type Surroundings } from '../../../lib/sign-in-page/place-panel.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Microsoft's dialog in the middle with two buttons in it, and the footer's links at the lower right. */
function signInPage(width: number, height: number): Surroundings {
  const wide = Math.min(440, width);
  const dialog = box((width - wide) / 2, width < 600 ? 0 : 150, wide, 420);
  const button = box(dialog.right - 160, dialog.bottom - 60, 108, 32);
  const footer = box(width - 200, height - 28, 190, 28);
  return { width, height, dialog, controls: [button, footer], scrollY: 0, mode: 'auto' };
}

const SIZES = [
  [320, 568],
  [320, 900],
  [768, 1024],
  [1280, 800],
  [640, 400], // 1280 × 800 at 200 %
  [1920, 1080],
] as const;

const covers = (around: Surroundings, mode = around.mode) => {
  const place = choosePlace({ ...around, mode });
  const top = place.top - (place.kind === 'below' ? around.scrollY : 0);
  const taken = place.kind === 'bar' ? around.controls : [around.dialog, ...around.controls];
  return taken.some(
    (box) =>
      box.left < place.left + place.width &&
      box.right > place.left &&
      box.top < top + place.height &&
      box.bottom > top,
  );
};

describe('the place of the panel', () => {
  it.each(SIZES)('covers nothing a person may press at %d × %d', (width, height) => {
    for (const mode of ['auto', 'full', 'bar'] as const)
      expect(covers(signInPage(width, height), mode), mode).toBe(false);
  });

  it('is beside the dialog where there is room', () => {
    const around = signInPage(1280, 800);
    const place = choosePlace(around);
    expect(place).toMatchObject({ kind: 'beside', width: 396 });
    expect(place.left).toBeGreaterThan(around.dialog.right);
    expect(place.height).toBeGreaterThan(600);
  });

  it('is under the dialog where the window is tall, else under the page', () => {
    expect(choosePlace(signInPage(320, 900)).kind).toBe('under');
    expect(choosePlace({ ...signInPage(320, 568), mode: 'full' }).kind).toBe('below');
  });

  it('is a slim bar where a panel would be out of sight', () => {
    const around = signInPage(640, 400);
    const dialog = box(100, 24, 440, 700);
    const field = (top: number) => box(140, top, 200, 40);
    const at = (...controls: Box[]) => choosePlace({ ...around, dialog, controls });
    expect(at(field(200))).toEqual({ kind: 'bar', left: 0, top: 344, width: 640, height: 56 });
    expect(at(field(360))).toMatchObject({ kind: 'bar', top: 0 });
    expect(at(field(20), field(360))).toMatchObject({ kind: 'below' });
  });

  it('covers nothing, wherever things stand', () => {
    const one = fc
      .tuple(
        fc.integer({ min: 0, max: 1900 }),
        fc.integer({ min: -200, max: 1100 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 600 }),
      )
      .map(([left, top, width, height]) => box(left, top, width, height));
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 240, max: 1200 }),
        fc.array(one, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom('auto' as const, 'full' as const, 'bar' as const),
        (width, height, taken, scrollY, mode) => {
          const around = {
            width,
            height,
            dialog: taken[0]!,
            controls: taken.slice(1),
            scrollY,
            mode,
          };
          expect(covers(around)).toBe(false);
          const place = choosePlace(around);
          expect(place.width).toBeLessThanOrEqual(width);
          expect(place.height).toBeGreaterThan(0);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
