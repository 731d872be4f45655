import type { Fix } from './shape.ts';

/** Words of a fix that a search looks at, weighted: title and app before symptoms before summary. */
function score(fix: Fix, words: readonly string[]): number {
  const strong =
    `${fix.title} ${fix.app?.name ?? ''} ${fix.app?.entraNames.join(' ') ?? ''}`.toLowerCase();
  const exact = new Set([
    ...fix.symptoms.codes.map((code) => code.toLowerCase()),
    ...(fix.app?.clientIds.map(({ id }) => id) ?? []),
  ]);
  const middle =
    `${fix.symptoms.words.join(' ')} ${fix.symptoms.codes.join(' ')} ${fix.symptoms.causes.join(' ')}`.toLowerCase();
  const weak = fix.summary.toLowerCase();
  let total = 0;
  for (const word of words) {
    if (exact.has(word)) total += 8;
    else if (strong.includes(word)) total += strong.startsWith(word) ? 6 : 4;
    else if (middle.includes(word)) total += 3;
    else if (weak.includes(word)) total += 1;
    else return 0;
  }
  return total;
}

/** Fixes in which every word of the query occurs, best first. An empty query gives all, as listed. */
export function searchFixes(fixes: readonly Fix[], query: string): Fix[] {
  const words = query
    .toLowerCase()
    .normalize('NFKC')
    .replace(/aadsts\s*/g, '')
    .split(/[\s,;:]+/)
    .filter(Boolean)
    .slice(0, 12);
  if (words.length === 0) return [...fixes];
  return fixes
    .map((fix, order) => ({ fix, order, points: score(fix, words) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.order - b.order)
    .map(({ fix }) => fix);
}
