import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { BLOCKED_CAUSE_MESSAGES } from './messages/catalogue.ts';
import { type BlockedCause, en } from './messages/en.ts';

const BETWEEN = ' · ';
/** What is kept when neither a cause nor a code was reported. */
const NOTHING_SEEN = 'still blocked';
/** As much as the wire takes (`Proof.stillBlocked.cause`). */
const MOST_SAID = 200;

/** Causes and screens that come to the same thing once the app is approved. */
const SAME_AS: Readonly<Record<string, BlockedCause>> = {
  [NOTHING_SEEN]: 'not-seen',
  'not-sure': 'not-seen',
  'prompt-every-time': 'prompt-loop',
  'only-admins-may-agree': 'approved-still-blocked',
  'unverified-publisher': 'approved-still-blocked',
  'managed-permission': 'approved-still-blocked',
  'admin-only-permission': 'approved-still-blocked',
  'never-agreed': 'approved-still-blocked',
  'need-admin-approval': 'approved-still-blocked',
  'approval-required': 'approved-still-blocked',
  'request-sent': 'approved-still-blocked',
  'user-consent': 'approved-still-blocked',
  'admin-consent': 'approved-still-blocked',
  'consent-error': 'approved-still-blocked',
  'not-assigned': 'assignment-required',
  'wrong-account': 'guest-account',
};

/** How a cause and a code are kept together: `assignment-required · 50105`. */
export function sayBlockedCause(
  cause: string | null | undefined,
  errorCode: string | null | undefined,
): string {
  const said = [cause, errorCode].filter(Boolean).join(BETWEEN);
  return said.slice(0, MOST_SAID) || NOTHING_SEEN;
}

/**
 * Takes apart what `sayBlockedCause` put together. What is not known is kept whole in `code`, so that
 * nothing that was reported is lost; numeric codes get the name people search for (`AADSTS50105`).
 */
export function readBlockedCause(said: string): { cause: BlockedCause; code: string | null } {
  const end = said.lastIndexOf(BETWEEN);
  const word = end < 0 ? said : said.slice(0, end);
  const code = end < 0 ? '' : said.slice(end + BETWEEN.length);
  const cause = Object.hasOwn(en, word)
    ? (word as BlockedCause)
    : Object.hasOwn(SAME_AS, word)
      ? SAME_AS[word]
      : undefined;
  if (!cause) return { cause: 'unknown', code: named(said) };
  return { cause, code: named(code) };
}

function named(code: string): string | null {
  return /^\d{4,9}$/.test(code) ? `AADSTS${code}` : code || null;
}

/** A reported cause for a reviewer: one sentence in `locale`, and the code to be shown beside it. */
export function blockedCauseText(
  said: string,
  locale: Locale,
): { sentence: string; code: string | null } {
  const { cause, code } = readBlockedCause(said);
  return { sentence: translator(BLOCKED_CAUSE_MESSAGES, locale)(cause), code };
}
