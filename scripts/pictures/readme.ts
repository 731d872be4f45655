import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Which pictures of the tour the README shows, by the words in their names. */
const SHOWN = {
  'blocked.png': 'robin-is-blocked',
  'justification.png': 'a-few-short-answers',
  'my-requests.png': 'robin-sees-in-the-popup',
  'review.png': 'ada-reads-who-asks',
  'arabic.png': 'the-same-panel-in-arabic',
};

// Takes the README's pictures from the last tour: `npm start -- --tour && node scripts/pictures/readme.ts`.
const root = resolve(import.meta.dirname, '../..');
const tour = join(root, '.output', 'tour');
const target = join(root, 'docs', 'pictures');
if (!existsSync(tour)) throw new Error('No tour yet: run `npm start -- --tour` first.');
mkdirSync(target, { recursive: true });
const taken = readdirSync(tour);
for (const [file, words] of Object.entries(SHOWN)) {
  const picture = taken.find((name) => name.includes(words));
  if (!picture) throw new Error(`The tour made no picture of “${words}”.`);
  copyFileSync(join(tour, picture), join(target, file));
}
console.log(`Took ${Object.keys(SHOWN).length} pictures into docs/pictures/.`);
