import type { Confidence } from '../screens/facts.ts';
import { causeOfCode } from './code-causes.ts';
import { spokenDigits } from './spoken-digits.ts';

export interface FoundCode {
  code: string;
  confidence: Confidence;
  /** How it stood in the text: `AADSTS90094`, `error code 90094`, or the bare number. */
  form: string;
}

const MAX_CODES = 40;
/** A paste this short is somebody reading a code to us: a bare number counts. */
const SHORT = 160;

const WITH_NAME = /A{1,2}DS?TS[\s_:#.-]{0,4}(\d{4,8})(?!\d)/gi;
/** The name with the digits read in groups: `AADSTS 900 94`. */
const WITH_NAME_SPACED = /A{1,2}DS?TS[\s_:#.-]{0,4}(\d{1,3}(?:[ .-]\d{1,3}){1,6})(?!\d)/gi;
const ERROR_WORD =
  '(?:error|err|fehler|erreur|errore|erro|fout|fejl|fel|virhe|błąd|błędu|chyba|hiba|hata|ошибк[аи]|エラー|错误|錯誤|오류|خطأ|código|codigo|codice|code|kode|kod|kód|コード|代码|代碼|코드|رمز)';
const AFTER_ERROR_WORD = new RegExp(
  `${ERROR_WORD}[\\s_-]{0,3}(?:codes?|nr\\.?|no\\.?|number|nummer|numéro|número|コード)?["'\\s:=#([]{0,8}(\\d{5,7})(?![\\d-])`,
  'gi',
);
const JSON_LIST = /error_codes?["'\s:=]{0,6}\[([\d\s,]{5,200})\]/gi;
const BARE = /(?<![\w.:/-])(\d{5,7})(?![\w-]|[.:]\d)/g;

/**
 * AADSTS numbers in a text, in every form people write and say them. With the name they count
 * always; after a word for "error" when plausible; bare only where the text is short and the code
 * is one we know, because 90094 is also a postcode.
 */
export function findCodes(text: string): FoundCode[] {
  const found = new Map<string, FoundCode>();
  const add = (code: string, confidence: Confidence, form: string): void => {
    if (!found.has(code) && found.size < MAX_CODES) found.set(code, { code, confidence, form });
  };
  for (const [, code] of text.matchAll(WITH_NAME))
    if (code!.length >= 5) add(code!, 'high', `AADSTS${code}`);
  for (const [, spaced] of text.matchAll(WITH_NAME_SPACED)) {
    const code = spaced!.replace(/\D/g, '');
    if (causeOfCode(code)) add(code, 'high', `AADSTS${code}`);
  }
  for (const [, codes] of text.matchAll(JSON_LIST)) {
    for (const code of codes!.match(/\d{5,7}/g) ?? []) add(code, 'high', `AADSTS${code}`);
  }
  for (const [, code] of text.matchAll(AFTER_ERROR_WORD)) {
    add(code!, causeOfCode(code!) ? 'high' : 'low', code!);
  }
  const trimmed = text.trim();
  if (trimmed.length <= SHORT) {
    for (const [, code] of trimmed.matchAll(BARE))
      if (causeOfCode(code!)) add(code!, 'medium', code!);
    for (const run of spokenDigits(trimmed)) if (causeOfCode(run)) add(run, 'medium', run);
    const alone = /^#?\s{0,3}(\d{5,7})[.!?]?$/.exec(trimmed)?.[1];
    if (alone) add(alone, causeOfCode(alone) ? 'medium' : 'low', alone);
  }
  return [...found.values()];
}
