/** Digits as people say them on the phone, in the languages we speak. */
const WORDS: Record<string, string> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  null: '0',
  eins: '1',
  ein: '1',
  zwei: '2',
  zwo: '2',
  drei: '3',
  vier: '4',
  fünf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  zéro: '0',
  un: '1',
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  sept: '7',
  huit: '8',
  neuf: '9',
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
  um: '1',
  dois: '2',
  três: '3',
  quatro: '4',
  sete: '7',
  oito: '8',
  nove: '9',
  ゼロ: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  صفر: '0',
  واحد: '1',
  اثنان: '2',
  ثلاثة: '3',
  أربعة: '4',
  خمسة: '5',
  ستة: '6',
  سبعة: '7',
  ثمانية: '8',
  تسعة: '9',
};
const TWICE = new Set(['double', 'doppel', 'doble', 'duplo']);

/** Runs of spoken digits as digit strings: `nine double oh nine four` → `90094`. Other words end a run. */
export function spokenDigits(text: string): string[] {
  const spaced = text
    .toLowerCase()
    .replace(/([〇零一二三四五六七八九])/g, ' $1 ')
    .replace(/〇/g, '零');
  const runs: string[] = [];
  let run = '';
  let double = false;
  for (const token of spaced.split(/[\s,.;:/()[\]"'“”„«»-]+/)) {
    const digit = WORDS[token] ?? (/^\d{1,7}$/.test(token) ? token : null);
    if (TWICE.has(token)) double = true;
    else if (digit !== null) {
      run += double ? digit + digit : digit;
      double = false;
    } else if (token) {
      if (run) runs.push(run);
      run = '';
      double = false;
    }
  }
  if (run) runs.push(run);
  return runs;
}
