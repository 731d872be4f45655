// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { plainName, plainText, shownJson } from '../../../components/common/Bdi.tsx';
import { Button } from '../../../components/common/Button.tsx';
import { TextField } from '../../../components/common/Field.tsx';
import { nextTab, Tabs } from '../../../components/common/Tabs.tsx';

afterEach(cleanup);

describe('foreign text', () => {
  it('loses control and direction marks, keeps everything else', () => {
    expect(plainName('\u202Eevil\u0007 \u2066x\u2069')).toBe('evil x');
    expect(plainName('שלום 👩‍💻 Zoom')).toBe('שלום 👩‍💻 Zoom');
    expect(plainText('one\ntwo\u202E')).toBe('one\ntwo');
  });

  it('is cut by whole characters', () => {
    expect(plainName('👍'.repeat(200), 3)).toBe('👍👍👍…');
  });

  it('is the same JSON, but legible', () => {
    const value = { name: '\u202Eevil "quoted"\n' };
    expect(shownJson(value)).toContain('\\u202e');
    expect(JSON.parse(shownJson(value))).toEqual(value);
  });
});

describe('nextTab', () => {
  it.each([
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 2, false, 0],
    ['ArrowLeft', 0, false, 2],
    ['ArrowRight', 1, true, 0],
    ['Home', 2, false, 0],
    ['End', 0, false, 2],
    ['x', 0, false, null],
  ])('%s from %i (rtl: %s) leads to %s', (key, at, rtl, to) => {
    expect(nextTab(key, at, 3, rtl)).toBe(to);
  });
});

function Three() {
  const [selected, setSelected] = useState<'a' | 'b' | 'c'>('a');
  const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, label: id.toUpperCase() }));
  return (
    <Tabs label="Letters" tabs={tabs} selected={selected} onSelect={setSelected}>
      {selected}
    </Tabs>
  );
}

describe('Tabs', () => {
  it('is one stop in the tab order, moves by arrows, and names its panel', () => {
    render(<Three />);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'A' }), { key: 'ArrowLeft' });
    const chosen = screen.getByRole('tab', { name: 'C' });
    expect(document.activeElement).toBe(chosen);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
    expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(chosen.id);
  });
});

describe('controls', () => {
  it('ties label, hint and error to the field', () => {
    render(<TextField label="Reason" hint="Short" error="Too short" value="" onInput={() => {}} />);
    const field = screen.getByLabelText('Reason');
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Short',
      'Too short',
    ]);
  });

  it('takes no press while busy', () => {
    let presses = 0;
    render(
      <Button busy onClick={() => (presses += 1)}>
        Go
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(presses).toBe(0);
  });

  it('keeps the focus and its form while busy', () => {
    let sent = 0;
    const form = (busy: boolean) => (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent += 1;
        }}
      >
        <Button type="submit" busy={busy}>
          Go
        </Button>
      </form>
    );
    const { rerender } = render(form(false));
    const button = screen.getByRole('button');
    button.focus();
    button.click();
    expect(sent).toBe(1);
    rerender(form(true));
    expect(document.activeElement).toBe(button);
    expect(button).toHaveProperty('disabled', false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    button.click();
    expect(sent).toBe(1);
  });
});
