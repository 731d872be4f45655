import type { Locale } from '../i18n/locale.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import type { CauseId } from './causes.ts';
import type { Diagnosis } from './diagnose.ts';
import { diagnosisCatalogue } from './messages/catalogue.ts';
import { type DiagnosisKey, en } from './messages/en.ts';
import type { Forecast } from './would-be-blocked.ts';

/** The diagnosis's texts in one language. Never throws. */
export function diagnosisTextsIn(locale: Locale): Translate<DiagnosisKey> {
  return translator(diagnosisCatalogue, locale);
}

/** One sentence for a cause, with the parameter it leans on where the sentence names one. */
export function causeSentence(t: Translate<DiagnosisKey>, cause: CauseId, evidence = ''): string {
  return t(`cause.${cause}`, { evidence });
}

/** What a code means in our words; null for a code that has no line of its own (its cause says it then). */
export function codeMeaning(t: Translate<DiagnosisKey>, code: string): string | null {
  const key = `code.${code}`;
  return Object.hasOwn(en, key) ? t(key as DiagnosisKey) : null;
}

/** What will not help: for the class of a finding. */
export function whatCannotHelp(
  t: Translate<DiagnosisKey>,
  diagnosis: Pick<Diagnosis, 'class'>,
): string {
  return t(`cannot.${diagnosis.class}`);
}

/** The sentence of a forecast. */
export function forecastSentence(
  t: Translate<DiagnosisKey>,
  forecast: Pick<Forecast, 'reason'>,
): string {
  return t(`forecast.${forecast.reason}`);
}
