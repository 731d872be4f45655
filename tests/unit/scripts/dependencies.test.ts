import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/dependencies.ts';

const one = { version: '1.0.0', integrity: 'sha512-a' };
const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });

describe('deciding whether the packages are there', () => {
  it('takes the recorded set that equals the lockfile', () => {
    const packages = lock({ 'node_modules/a': one });
    expect(isInstalled(packages, packages)).toBe(true);
  });

  it('forgives what is for another platform', () => {
    const wanted = lock({
      'node_modules/a': one,
      'node_modules/b-mac': { ...one, optional: true },
    });
    expect(isInstalled(wanted, lock({ 'node_modules/a': one }))).toBe(true);
  });

  it('needs what only developers use where it is asked for, and nowhere else', () => {
    const wanted = lock({ 'node_modules/a': one, 'node_modules/tester': { ...one, dev: true } });
    const lean = lock({ 'node_modules/a': one });
    expect(isInstalled(wanted, lean)).toBe(false);
    expect(isInstalled(wanted, lean, { forWork: false })).toBe(true);
    expect(isInstalled(wanted, lock({}), { forWork: false })).toBe(false);
    expect(isInstalled(wanted, wanted, { forWork: false })).toBe(true);
  });

  it.each([
    ['nothing recorded', undefined],
    ['a package missing', lock({})],
    ['another version', lock({ 'node_modules/a': { ...one, version: '1.0.1' } })],
    ['other bytes under the same version', lock({ 'node_modules/a': { ...one, integrity: 'x' } })],
  ])('installs again with %s', (_what, installed) => {
    expect(isInstalled(lock({ 'node_modules/a': one }), installed)).toBe(false);
  });
});
