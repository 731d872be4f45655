import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSettings } from '../../../lib/settings/effective.ts';
import { isQuiet } from '../../../lib/settings/quiet-hours.ts';
import { applyPatch } from '../../../lib/settings/save.ts';
import { ManagedPolicy } from '../../../lib/settings/settings.ts';

describe('settings in force', () => {
  it('are the defaults when nothing is stored', () => {
    expect(effectiveSettings(undefined, undefined)).toEqual({
      settings: {
        backendUrl: null,
        panelPlacement: 'page',
        language: 'auto',
        notices: {},
        quietHours: null,
      },
      managed: {},
      locked: [],
      problems: [],
    });
  });

  it('let the policy win and lock what it sets', () => {
    const { settings, locked } = effectiveSettings(
      { backendUrl: 'https://mine.example', panelPlacement: 'page', language: 'de' },
      {
        backendUrl: 'https://desk.contoso.com',
        panelPlacement: 'off',
        lockedSettings: ['notices', 'x'],
      },
    );
    expect(settings).toMatchObject({
      backendUrl: 'https://desk.contoso.com',
      panelPlacement: 'off',
      language: 'de',
    });
    expect(locked).toEqual(['backendUrl', 'notices', 'panelPlacement']);
  });

  it('name what cannot be read and keep the rest', () => {
    const { settings, problems, managed } = effectiveSettings(
      { language: 'de', panelPlacement: 'ceiling', quietHours: 5 },
      { backendUrl: 'ftp://x', contact: 'it@contoso.com' },
    );
    expect(settings).toMatchObject({ language: 'de', panelPlacement: 'page', backendUrl: null });
    expect(managed).toEqual({ contact: 'it@contoso.com' });
    expect(problems).toEqual([
      'settings.panelPlacement',
      'settings.quietHours',
      'policy.backendUrl',
    ]);
  });

  it('never throw, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (stored, managed) => {
        expect(effectiveSettings(stored, managed).settings.panelPlacement).toBeDefined();
      }),
    );
  });

  it('know every field of the policy, and the browser’s schema knows the same', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(ManagedPolicy.shape).sort());
  });
});

describe('changing settings', () => {
  const free = effectiveSettings({}, {});
  const managed = effectiveSettings({}, { panelPlacement: 'side-panel' });

  it('takes what fits, tidied', () => {
    const result = applyPatch(free, { backendUrl: ' https://desk.contoso.com/ ', language: 'ja' });
    expect(result).toMatchObject({
      ok: true,
      settings: { backendUrl: 'https://desk.contoso.com', language: 'ja' },
    });
    expect(applyPatch(free, { backendUrl: '' })).toMatchObject({ settings: { backendUrl: null } });
  });

  it.each([
    [managed, { panelPlacement: 'page' }, 'panelPlacement'],
    [free, { colour: 'red' }, 'colour'],
    [free, { toString: 'red' }, 'toString'],
    [free, { panelPlacement: 'ceiling' }, 'panelPlacement'],
    [free, { backendUrl: 'http://desk.contoso.com' }, 'backendUrl'],
    [free, { backendUrl: 'nonsense' }, 'backendUrl'],
    [free, { quietHours: { from: '7', to: '8' } }, 'quietHours.from'],
  ])('refuses %#, naming the field, and then changes nothing', (current, patch, field) => {
    const result = applyPatch(current, { language: 'de', ...patch });
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.errors.map((error) => error.field)).toContain(field);
  });

  it('accepts plain http on this machine only', () => {
    expect(applyPatch(free, { backendUrl: 'http://127.0.0.1:8787' }).ok).toBe(true);
    expect(applyPatch(free, { backendUrl: 'http://127.0.0.1.evil.example' }).ok).toBe(false);
  });
});

describe('quiet hours', () => {
  const at = (clock: string) => new Date(`2026-11-21T${clock}:00`);
  it.each([
    ['22:00', '07:00', '23:30', true],
    ['22:00', '07:00', '06:59', true],
    ['22:00', '07:00', '07:00', false],
    ['12:00', '13:00', '12:30', true],
    ['12:00', '13:00', '11:59', false],
  ])('from %s to %s, at %s: %s', (from, to, now, quiet) => {
    expect(isQuiet({ from, to }, at(now))).toBe(quiet);
  });
});
