import { plainName, skeleton } from './confusables.ts';
import { WELL_KNOWN_APPS } from './well-known-apps.ts';

/** Names longer than this are cut before comparing: no product's name is longer. */
const LONGEST = 80;
/** Below this a single changed letter makes an ordinary other word ("Zoom", "Zoho"). */
const SHORTEST_FOR_TYPO = 6;
const LONG_NAME = 10;

const PREPARED = WELL_KNOWN_APPS.map((app) => ({
  ...app,
  plain: plainName(app.name),
  bones: skeleton(app.name),
}));
const WELL_KNOWN_IDS = new Set(WELL_KNOWN_APPS.flatMap((app) => app.ids));
const HONEST_NAMES = new Set(PREPARED.map((app) => app.plain));

const squeezed = (plain: string) => plain.replace(/[ ._&-]/g, '');

/** How a name leans on a famous one: `look-alike` is written to be mistaken, `same-name` carries it openly. */
export interface Likeness {
  kind: 'look-alike' | 'same-name';
  famous: string;
}

/** Edits (insert, drop, change, swap of neighbours) from one text to another, given up beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * Whether an app's name leans on a well-known one. A well-known client id never does; an honest
 * name is never a look-alike of another. Null: nothing to see. Never fails, whatever the name holds.
 */
export function nameLikeness(displayName: string, clientId: string): Likeness | null {
  if (WELL_KNOWN_IDS.has(clientId.trim().toLowerCase())) return null;
  const name = displayName.slice(0, LONGEST);
  const plain = plainName(name);
  const same = PREPARED.find((app) => app.plain === plain);
  if (same) return { kind: 'same-name', famous: same.name };
  const bones = skeleton(name);
  if (bones.length < 3 || HONEST_NAMES.has(plain)) return null;
  const twin = PREPARED.find((app) => app.bones === bones);
  if (twin) {
    // Only spaces, dots or hyphens differ: openly the same name, not a disguise.
    const open = squeezed(plain) === squeezed(twin.plain);
    return { kind: open ? 'same-name' : 'look-alike', famous: twin.name };
  }
  const near = PREPARED.find((app) => {
    if (app.bones.length < SHORTEST_FOR_TYPO) return false;
    const limit = app.bones.length >= LONG_NAME ? 2 : 1;
    return editDistance(bones, app.bones, limit) <= limit;
  });
  return near ? { kind: 'look-alike', famous: near.name } : null;
}
