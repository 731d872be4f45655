import type { Risk, RiskClass } from '../contract/app-consent-request.ts';
import { DEFAULT_LOCALE, type Locale } from '../i18n/locale.ts';
import { type MessageValues, translator } from '../i18n/translate.ts';
import type { PermissionLike } from './normalise.ts';
import { riskCatalogue } from './risk/messages/catalogue.ts';
import type { RiskReasonKey } from './risk/messages/en.ts';
import { RISK_CLASSES, RISK_RULES, riskView } from './risk-rules.ts';

/** All that the score is made of; nothing else is looked at, no clock and no chance. */
export interface RiskInput {
  app: {
    clientId: string;
    displayName?: string | null;
    publisher?: { name?: string | null; verified?: boolean | null } | null;
  };
  permissions: readonly PermissionLike[];
  /** Where the app wants the answer sent; null when not seen. */
  returnOrigin?: string | null;
  /** What this tenant has seen before. */
  tenantHistory: { decisionsOnApp: number; decisionsOnPublisher: number; requesters: number };
}

const MOST = 100;

/** The class a score falls in. */
export function riskClassOf(score: number): RiskClass {
  return RISK_CLASSES.find(([, lowest]) => score >= lowest)?.[0] ?? 'low';
}

/** A reason in the reader's language. An id of a newer version gives the id itself: shown, never hidden. */
export function riskReasonText(id: string, values: MessageValues, locale: Locale): string {
  return translator(riskCatalogue, locale)(id as RiskReasonKey, values);
}

/** Where the reader can check why a reason counts, or null for an id we do not have. */
export function riskReasonSource(id: string): string | null {
  return RISK_RULES.find((rule) => rule.id === id)?.source ?? null;
}

/**
 * Scores an ask from 0 (nothing speaks against it) to 100 with every reason and its points, heaviest
 * first. Pure: the same input gives the same result, whatever the order of its permissions. Texts are
 * English unless a locale is given; `values` lets a client say the reason in another language.
 */
export function scoreRisk(input: RiskInput, locale: Locale = DEFAULT_LOCALE): Risk {
  const view = riskView(input);
  const reasons = RISK_RULES.flatMap((rule) => {
    const values = rule.test(view);
    if (!values) return [];
    const text = riskReasonText(rule.id, values, locale);
    return [{ id: rule.id, points: rule.points, text, values }];
  }).sort((a, b) => b.points - a.points);
  const score = Math.min(
    MOST,
    reasons.reduce((sum, reason) => sum + reason.points, 0),
  );
  return { score, class: riskClassOf(score), reasons };
}
