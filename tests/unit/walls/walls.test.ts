import { describe, expect, it } from 'vitest';
import { importsOf, readSources } from './source-tree.ts';
import { breaches } from './walls.ts';

const sources = readSources();

describe('the walls between the rooms', () => {
  it('hold in every source file', () => {
    expect(breaches(sources)).toEqual([]);
  });

  // Each line breaks one wall on purpose: a check that cannot fail holds nothing.
  it.each([
    ['lib/contract/app.ts', "import { openDB } from 'idb';", 'zod alone'],
    ['lib/screens/facts.ts', "import { browser } from 'wxt/browser';", 'no I/O'],
    ['lib/screens/facts.ts', "import { readFileSync } from 'node:fs';", 'no I/O'],
    ['lib/requests/states.ts', "export { x } from '../storage/schema.ts';", 'no I/O'],
    ['server/main.ts', "import { x } from '../lib/storage/schema.ts';", 'server shares only'],
    ['lib/storage/schema.ts', "import { x } from '../../server/app.ts';", 'only on the wire'],
    [
      'lib/storage/schema.ts',
      "const x = await import('../../entrypoints/background.ts');",
      'nobody imports entrypoints',
    ],
    ['lib/screens/hosts.ts', "import { z } from 'zod';", 'the content script reaches zod'],
    ['lib/storage/schema.ts', '\n'.repeat(301), '300 are allowed'],
  ])('a breach in %s is caught', (path, line, says) => {
    const changed = new Map(sources).set(path, `${line}\n${sources.get(path) ?? ''}`);
    expect(breaches(changed).join('\n')).toContain(says);
  });

  it('lets types through where only code is barred', () => {
    const line = "import type { Browser } from 'wxt/browser';";
    const path = 'lib/screens/facts.ts';
    const changed = new Map(sources).set(path, `${line}\n${sources.get(path) ?? ''}`);
    expect(breaches(changed)).toEqual(breaches(sources));
  });
});

describe('reading imports', () => {
  it('sees statements over several lines, re-exports, side effects and calls', () => {
    const source = `import {
  a,
  b as c,
} from './one.ts';
import type { T } from '@scope/pack/deep';
export * from './two.ts';
import './look.css';
const late = () => import('./late.ts');
// import nothing from 'here'`;
    expect(importsOf('lib/x/y.ts', source).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ['lib/x/one.ts', false],
      ['@scope/pack', true],
      ['lib/x/two.ts', false],
      ['lib/x/look.css', false],
      ['lib/x/late.ts', false],
    ]);
  });
});
