import type { Locale } from '../i18n/locale.ts';
import { formatDateTime, type TimeOptions } from '../i18n/time.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { explainPermission } from '../permissions/explain.ts';
import type { PermissionLike } from '../permissions/normalise.ts';
import { messageForItCatalogue } from './message-for-it/messages/catalogue.ts';
import type { MessageForItKey } from './message-for-it/messages/en.ts';

/** To whom and why: ask for approval, tell of a problem, ask for assignment, tell the maker of the app. */
export type MessageKind = 'request' | 'problem' | 'assignment' | 'vendor';

export interface MessageFacts extends TimeOptions {
  kind: MessageKind;
  app: {
    clientId?: string | null;
    displayName?: string | null;
    publisher?: { name?: string | null; verified?: boolean | null } | null;
  };
  permissions: readonly PermissionLike[];
  justification?: string | null;
  errorCode?: string | null;
  correlationId?: string | null;
  occurredAt?: string | null;
  /** Where an administrator can approve; left out when not known for sure. */
  consentUrl?: string | null;
}

export interface MailMessage {
  subject: string;
  body: string;
}

/** Beyond this a list is no longer read. */
const LISTED = 12;
const NAME = 120;
const SUBJECT = 150;

/** Foreign text on one line, without signs that turn its surroundings around. */
function oneLine(text: string, max: number): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > max ? `${plain.slice(0, max).trimEnd()}…` : plain;
}

function appLines(facts: MessageFacts, t: Translate<MessageForItKey>, name: string): string[] {
  const { clientId, publisher } = facts.app;
  const lines = [t('app.name', { value: name })];
  if (clientId) lines.push(t('app.client-id', { value: oneLine(clientId, NAME) }));
  if (publisher?.name) {
    const key = publisher.verified ? 'app.publisher-verified' : 'app.publisher-unverified';
    lines.push(t(key, { value: oneLine(publisher.name, NAME) }));
  }
  return lines;
}

function permissionLines(
  facts: MessageFacts,
  t: Translate<MessageForItKey>,
  locale: Locale,
): string[] {
  if (facts.permissions.length === 0) return [t('permissions.none')];
  const shown = facts.permissions.slice(0, LISTED).map((permission) => {
    const { sentence } = explainPermission(permission, locale);
    return `- ${oneLine(permission.value, NAME)}: ${oneLine(sentence, 400)}`;
  });
  const more = facts.permissions.length - shown.length;
  return more > 0 ? [...shown, t('permissions.more', { count: more })] : shown;
}

function supportLines(
  facts: MessageFacts,
  t: Translate<MessageForItKey>,
  locale: Locale,
): string[] {
  const lines: string[] = [];
  const { errorCode, correlationId, occurredAt } = facts;
  if (errorCode) {
    const code = /^\d+$/.test(errorCode) ? `AADSTS${errorCode}` : errorCode;
    lines.push(t('support.error', { value: oneLine(code, NAME) }));
  }
  if (correlationId) lines.push(t('support.correlation', { value: oneLine(correlationId, NAME) }));
  if (occurredAt) {
    const time = formatDateTime(occurredAt, locale, { timeZone: facts.timeZone });
    lines.push(t('support.time', { value: `${time} (${oneLine(occurredAt, 40)})` }));
  }
  return lines;
}

/**
 * A message ready to copy or mail: what happened, why it is needed, what the app asks for in plain
 * words, and what support needs to find it. Plain text; what is not known leaves no line. A maker of
 * an app is not told why the person needs it, nor given an administrator's link.
 */
export function messageForIt(facts: MessageFacts, locale: Locale): MailMessage {
  const t = translator(messageForItCatalogue, locale);
  const name = oneLine(facts.app.displayName ?? '', NAME) || facts.app.clientId || t('no-name');
  const parts: string[] = [t(`intro.${facts.kind}`, { app: name })];
  const section = (heading: MessageForItKey, lines: readonly string[]) => {
    if (lines.length > 0) parts.push([t(heading), ...lines].join('\n'));
  };
  const inside = facts.kind !== 'vendor';
  const reason = facts.justification?.trim();
  if (inside && reason) section('heading.reason', [reason]);
  section('heading.app', appLines(facts, t, name));
  if (facts.kind === 'request') section('heading.permissions', permissionLines(facts, t, locale));
  section('heading.support', supportLines(facts, t, locale));
  if (facts.kind === 'request' && facts.consentUrl) {
    parts.push(`${t('consent.link')}\n${facts.consentUrl}`);
  }
  return {
    subject: oneLine(t(`subject.${facts.kind}`, { app: name }), SUBJECT),
    body: parts.join('\n\n'),
  };
}

/** What mail programs on Windows reliably take as one address. */
export const MAILTO_LIMIT = 1900;

/**
 * A `mailto:` address of at most `limit` characters: the body is cut at a line or word and says so.
 * `to` is used only when it is one plain mail address; anything else leaves the receiver open.
 */
export function mailtoAddress(
  message: MailMessage,
  locale: Locale,
  to: string | null = null,
  limit: number = MAILTO_LIMIT,
): string {
  const t = translator(messageForItCatalogue, locale);
  const receiver = to && /^[^\s@<>,;:"?&%]+@[^\s@<>,;:"?&%]+$/.test(to.trim()) ? to.trim() : '';
  const start = `mailto:${encodeURIComponent(receiver).replace('%40', '@')}?subject=${encode(message.subject)}&body=`;
  const whole = start + encode(message.body);
  if (whole.length <= limit) return whole;
  const end = `\n\n${t('cut')}`;
  const room = limit - start.length - encode(end).length;
  if (room <= 0) return start.slice(0, -'&body='.length);
  let cut = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(
    message.body,
  )) {
    used += encode(segment).length;
    if (used > room) break;
    cut += segment;
  }
  return start + encode(cut.trimEnd() + end);
}

/** Percent-encoding with the line ends mail wants; lone surrogates, which cannot be encoded, are replaced. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
}
