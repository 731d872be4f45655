import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import type { Cause, CauseId, NextStep } from './cause.ts';
import { CAUSE_MESSAGES } from './messages/catalogue.ts';

export interface CauseText {
  /** One sentence: why the person is here. */
  why: string;
  /** What it was read from. */
  evidence: string;
  /** What to do, one sentence per step, best first. */
  steps: { step: NextStep; text: string }[];
  /** A second sentence when Microsoft's own form is off; null otherwise. */
  workflowOff: string | null;
}

/** Keeps a foreign name from turning the sentence around it (first-strong isolate). */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

/**
 * A cause in the person's language. `appName` must already be free of control marks; null reads as
 * "this app".
 */
export function causeText(cause: Cause, appName: string | null, locale: Locale): CauseText {
  const t = translator(CAUSE_MESSAGES, locale);
  const app = appName ? isolate(appName) : t('this-app');
  return {
    why: whyText(cause.id, appName, locale, cause.evidence.value),
    evidence: t(`evidence-${cause.evidence.kind}`, { value: isolate(cause.evidence.value) }),
    steps: cause.steps.map((step) => ({ step, text: t(`step-${step}`, { app }) })),
    workflowOff: cause.workflowOff ? t('workflow-off') : null,
  };
}

/** The sentence of a cause alone. `value` is what was seen, for the few sentences that name a permission. */
export function whyText(id: CauseId, appName: string | null, locale: Locale, value = ''): string {
  const t = translator(CAUSE_MESSAGES, locale);
  return t(id, { app: appName ? isolate(appName) : t('this-app'), value: isolate(value) });
}
