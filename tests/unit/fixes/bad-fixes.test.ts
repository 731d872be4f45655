import { describe, expect, it } from 'vitest';
import { findFix } from '../../../lib/fixes/catalogue/all-fixes.ts';
import { findDefects, readFix } from '../../../lib/fixes/check-fix.ts';
import { loadFixes } from '../../../lib/fixes/load-fixes.ts';
import type { Fix } from '../../../lib/fixes/shape.ts';

const good = findFix('no-reviewer')!;
const kinds = (data: unknown) => {
  const read = readFix(data);
  return read.ok ? [] : [...new Set(read.defects.map(({ kind }) => kind))];
};
const withNodes = (change: (nodes: Fix['nodes']) => Fix['nodes']): Fix => ({
  ...good,
  nodes: change(structuredClone(good.nodes)),
});

describe('a fix that cannot be used', () => {
  it.each([
    ['an unknown schema version', { ...good, schemaVersion: 2 }, 'unknown-schema'],
    ['no schema version', { id: 'x' }, 'unknown-schema'],
    ['nothing', null, 'unknown-schema'],
    ['a field too many', { ...good, script: 'alert(1)' }, 'bad-shape'],
    [
      'a source that is no https address',
      { ...good, sources: ['javascript:alert(1)'] },
      'bad-shape',
    ],
    [
      'a missing step',
      withNodes((nodes) => nodes.filter(({ id }) => id !== 'verify-policy')),
      'missing-node',
    ],
    ['a step twice', withNodes((nodes) => [...nodes, nodes[0]!]), 'duplicate-node'],
    [
      'a loop',
      withNodes((nodes) =>
        nodes.map((node) =>
          node.kind === 'step' && node.id === 'ask-again' ? { ...node, next: good.start } : node,
        ),
      ),
      'loop',
    ],
    [
      'a step nothing leads to',
      withNodes((nodes) => [...nodes, { ...nodes[0]!, id: 'lonely' }]),
      'unreachable',
    ],
    [
      'danger without a safer way',
      withNodes((nodes) =>
        nodes.map((node) =>
          node.kind === 'step'
            ? { ...node, risk: { level: 'danger' as const, text: 'Bad.', safer: null } }
            : node,
        ),
      ),
      'no-safer-way',
    ],
  ])('%s is named', (_, data, kind) => {
    expect(kinds(data)).toContain(kind);
  });

  it('says which step is missing', () => {
    expect(
      findDefects(withNodes((nodes) => nodes.filter(({ id }) => id !== 'verify-policy')))[0]?.text,
    ).toBe('no-reviewer: the step "verify-policy" is missing');
  });

  it('never takes the place of the good one', () => {
    const { fixes, refused } = loadFixes(
      [{ ...good, schemaVersion: 99 }, { ...good, id: 'other', nodes: [] }, 7],
      [good],
    );
    expect(fixes).toEqual([good]);
    expect(refused.map(({ id, keptOld }) => [id, keptOld])).toEqual([
      ['no-reviewer', true],
      ['other', false],
      [null, false],
    ]);
  });

  it('is replaced by a good newer one', () => {
    const newer = { ...good, title: 'Newer' };
    expect(loadFixes([newer], [good]).fixes).toEqual([newer]);
  });
});
