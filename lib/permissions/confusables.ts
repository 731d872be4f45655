/**
 * Letters that look like others, folded to one plain form. A hand-picked part of what Unicode's
 * security mechanisms (UTS 39) describe: what is seen in borrowed product names.
 */
const PAIRS: readonly [string, string][] = [
  ['аɑαａ４@', 'a'],
  ['вβЬьЪъ', 'b'],
  ['сϲᴄｃ', 'c'],
  ['ԁɗ', 'd'],
  ['еёєɛε3', 'e'],
  ['ƒ', 'f'],
  ['ɡ9', 'g'],
  ['һнħ', 'h'],
  ['іıɩιї1l|!ⅼӏǀ', 'i'],
  ['ј', 'j'],
  ['кκ', 'k'],
  ['мⅿ', 'm'],
  ['пηո', 'n'],
  ['оοσөօ0०০', 'o'],
  ['рρ', 'p'],
  ['ԛ', 'q'],
  ['гᴦ', 'r'],
  ['ѕꜱ5$', 's'],
  ['тτ7', 't'],
  ['υцս', 'u'],
  ['ѵν', 'v'],
  ['ѡωԝ', 'w'],
  ['хχ', 'x'],
  ['уүγ', 'y'],
  ['ᴢ2', 'z'],
];

const FOLD = new Map(
  PAIRS.flatMap(([from, to]) => [...from].map((char): [string, string] => [char, to])),
);

/** Zero-width, bidirectional and other characters that change how a name looks without being seen. */
const HIDDEN = /[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/gu;

/** True when a name carries characters a reader cannot see. Soft to emoji joiners, which are honest. */
export function hasHiddenCharacters(name: string): boolean {
  return (
    name
      .replace(/\p{Extended_Pictographic}\uFE0F?(\u200D\p{Extended_Pictographic}\uFE0F?)*/gu, '')
      .search(HIDDEN) >= 0
  );
}

/** Two names with the same skeleton look alike to a hurried eye: no case, accents, spaces or tricks. */
export function skeleton(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(HIDDEN, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
  let out = '';
  for (const char of plain) {
    const folded = FOLD.get(char) ?? char;
    if (/[\p{L}\p{N}]/u.test(folded)) out += folded;
  }
  return out;
}

/** The name as typed, only without case, outer space and doubled space: what an honest copy shares. */
export function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
