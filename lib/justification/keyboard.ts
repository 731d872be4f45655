/** Rows of common keyboards and orders people run a finger along: Latin, Cyrillic, Arabic, Japanese. */
const RUNS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiopü',
  'asdfghjklöä',
  'asdfghjklñ',
  'asdfghjklç',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
  'ضصثقفغعهخحجد',
  'شسيبلاتنمكط',
  'ئءؤرلاىةوزظ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'あいうえおかきくけこさしすせそたちつてと',
  'アイウエオカキクケコサシスセソタチツテト',
];

const PATHS = RUNS.flatMap((run) => [run, [...run].reverse().join('')]);
const SHORTEST_RUN = 3;

/** How many letters of the text lie in runs along a keyboard row or an alphabet. */
function lettersInRuns(text: string): number {
  let covered = 0;
  let from = 0;
  while (from < text.length) {
    let longest = 0;
    for (const path of PATHS) {
      let start = path.indexOf(text[from] ?? '');
      if (start < 0) continue;
      let length = 0;
      while (from + length < text.length && path[start] === text[from + length]) {
        length++;
        start++;
      }
      longest = Math.max(longest, length);
    }
    covered += longest >= SHORTEST_RUN ? longest : 0;
    from += longest >= SHORTEST_RUN ? longest : 1;
  }
  return covered;
}

/** Longer than any mashing that should be recognised; also bounds the work on pasted text. */
const LONGEST = 120;
const MOSTLY = 0.7;
/** Basic Latin without a vowel, longer than an abbreviation. */
const NO_VOWELS = /^[bcdfghjklmnpqrstvwxz]{6,}$/;
/** One row of the keyboard only, longer than words that happen to lie on it. */
const HOME_ROW = /^[asdfghjklöä]{9,}$/;

/** True when letters (no spaces or signs, lower case) look like keys pressed at random. */
export function isKeyboardMash(letters: string): boolean {
  if (letters.length < 4 || letters.length > LONGEST) return false;
  if (NO_VOWELS.test(letters) || HOME_ROW.test(letters)) return true;
  return lettersInRuns(letters) / letters.length >= MOSTLY;
}
