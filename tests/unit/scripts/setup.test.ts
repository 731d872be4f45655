import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetsGoal } from '../../../scripts/bench/bench.ts';
import { findChromium } from '../../../scripts/setup/chromium.ts';
import { findFirefox } from '../../../scripts/setup/firefox.ts';
import { fingerprint } from '../../../scripts/setup/inputs.ts';
import { onPath } from '../../../scripts/setup/on-path.ts';
import { hasDisplay } from '../../../scripts/start/start.ts';

describe('finding programs', () => {
  it('says which variable names nothing', () => {
    expect(() => findChromium({ CHROMIUM: '/no/such/browser' })).toThrow(
      /CHROMIUM names \/no\/such/,
    );
    expect(() => findFirefox({ FIREFOX: '/no/such/browser' })).toThrow(/FIREFOX names \/no\/such/);
  });

  it('takes only what can be run', () => {
    expect(onPath(['sh'], { PATH: '/bin:/usr/bin' })).toMatch(/\/sh$/);
    expect(onPath(['passwd'], { PATH: '/etc' })).toBeUndefined();
    expect(onPath(['sh'], {})).toBeUndefined();
  });
});

describe('skipping work whose inputs are the same', () => {
  it('notices a changed byte and a file that appears', () => {
    const root = mkdtempSync(join(tmpdir(), 'inputs-'));
    try {
      const paths = ['a.txt', 'b.txt'];
      const none = fingerprint(root, paths);
      writeFileSync(join(root, 'a.txt'), 'one');
      const first = fingerprint(root, paths);
      expect(first).not.toBe(none);
      expect(fingerprint(root, paths)).toBe(first);
      writeFileSync(join(root, 'a.txt'), 'two');
      expect(fingerprint(root, paths)).not.toBe(first);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('choosing between screen and tour', () => {
  it.each([
    [{}, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{}, 'darwin', true],
  ] as const)('%j on %s', (environment, platform, expected) => {
    expect(hasDisplay(environment as NodeJS.ProcessEnv, platform)).toBe(expected);
  });
});

describe('goals of the measurements', () => {
  it.each([
    [1.5, { kind: 'at-most', value: 1.5 }, true],
    [1.51, { kind: 'at-most', value: 1.5 }, false],
    [0.6, { kind: 'at-least', value: 0.6 }, true],
    [Number.NaN, { kind: 'at-least', value: 0.6 }, false],
    [7, undefined, true],
  ] as const)('%d against %j', (value, goal, expected) => {
    expect(meetsGoal({ name: 'x', value, unit: 'ms', goal })).toBe(expected);
  });
});
