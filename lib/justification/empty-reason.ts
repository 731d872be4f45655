import { FILLERS } from './fillers.ts';
import { isKeyboardMash } from './keyboard.ts';

/** Why a text is no reason; each has a kind sentence in the catalogue. */
export type RefusalKey =
  | 'empty'
  | 'no-words'
  | 'keyboard'
  | 'repeated'
  | 'app-name'
  | 'filler'
  | 'too-short';

/** What the reason is about: its names alone say nothing. */
export interface ReasonApp {
  displayName?: string | null;
  publisherName?: string | null;
}

/** A dense script says in one sign what takes Latin letters two to three. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_WORTH = 2.5;
/** About three short words. */
const ENOUGH = 12;
/** Only the beginning is looked at: nobody hides emptiness in a long text. */
const LOOKED_AT = 2000;

/** Letters and digits only, in one case and one form; no script needs word boundaries for what follows. */
function bare(text: string): string {
  return text
    .slice(0, LOOKED_AT)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
    .replace(/ـ/g, '');
}

/** How much a text says, counted in Latin letters. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const char of bare(text)) {
    if (/\p{M}/u.test(char)) continue;
    weight += DENSE.test(char) ? DENSE_WORTH : 1;
  }
  return weight;
}

/** The same thing over and over: one or two signs, or one piece that fills the text. */
function isRepeated(letters: string): boolean {
  const signs = new Set(letters);
  if (letters.length >= 3 && signs.size <= 2) return true;
  return /^(.{2,30}?)\1+$/u.test(letters);
}

const NAME_WEIGHT_LEFT = 4;

function withoutNames(letters: string, app: ReasonApp): string {
  // Longest first: the publisher's name often begins with the app's.
  const names = [app.displayName, app.publisherName]
    .map((name) => bare(name?.slice(0, 256) ?? ''))
    .filter((name) => name.length >= 2)
    .sort((a, b) => b.length - a.length);
  return names.reduce((left, name) => left.replaceAll(name, ''), letters);
}

function withoutFillers(letters: string): string {
  return FILLERS.reduce((left, filler) => {
    // Whole text, its beginning or its end; never from the middle of another word.
    if (left.startsWith(filler)) return left.slice(filler.length);
    return left.endsWith(filler) ? left.slice(0, -filler.length) : left;
  }, letters);
}

/**
 * Whether a text is no reason at all, and why; null for anything that may be one. Takes the text as
 * typed and the app it is about. Looks at signs, not words, so it works in every script; errs on the
 * side of letting pass, and the person can always send it anyway.
 */
export function emptyReason(text: string, app: ReasonApp = {}): RefusalKey | null {
  if (text.trim() === '') return 'empty';
  const letters = bare(text);
  if (!/\p{L}/u.test(letters)) return 'no-words';
  const rest = withoutNames(letters, app);
  if (rest !== letters && weightOf(rest) < NAME_WEIGHT_LEFT) return 'app-name';
  if (isRepeated(letters)) return 'repeated';
  if (isKeyboardMash(letters.replace(/\p{N}/gu, '') || letters)) return 'keyboard';
  if (withoutFillers(withoutFillers(rest)).length < 2) return 'filler';
  if (weightOf(text) < ENOUGH) return 'too-short';
  return null;
}
