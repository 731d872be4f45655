import type { Fix } from './shape.ts';

/** Names that are also everyday words, people or other products: in running text they name no app. */
const AMBIGUOUS = new Set([
  'donna',
  'zoominfo',
  'clarify',
  'spark',
  'outreach',
  'fantastical',
  'miro',
  'quil',
  'claude',
  'samsung',
  'iphone',
  'ipad',
  'macos',
  'gmail app',
]);
const READ = 20_000;

/**
 * The app a text speaks of, by a name of the catalogue standing as a word of its own. The earliest
 * mention counts; ZoomInfo is not Zoom. Null when none is named.
 */
export function mentionedApp(
  fixes: readonly Fix[],
  text: string,
): { fixId: string; name: string } | null {
  const start = text.slice(0, READ).toLowerCase();
  let best: { at: number; length: number; fixId: string; name: string } | null = null;
  for (const fix of fixes) {
    if (!fix.app) continue;
    for (const word of [
      ...fix.symptoms.words,
      ...fix.app.entraNames.map((one) => one.toLowerCase()),
    ]) {
      if (word.length < 4 || AMBIGUOUS.has(word) || word.includes('calendar and contacts'))
        continue;
      const at = indexOfWord(start, word);
      if (at < 0) continue;
      // At the same place the longer name wins: "Zoom Rooms" before "Zoom".
      if (!best || at < best.at || (at === best.at && word.length > best.length)) {
        best = { at, length: word.length, fixId: fix.id, name: fix.app.name };
      }
    }
  }
  return best && { fixId: best.fixId, name: best.name };
}

function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + word.length, at + word.length + 6);
    if (/[a-z0-9]/.test(before) || /^[a-z0-9]/.test(after)) continue;
    if (word === 'zoom' && /^\s*info/.test(after)) continue;
    return at;
  }
  return -1;
}
