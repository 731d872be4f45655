import { direction, type Locale } from '../../lib/i18n/locale.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { type Translate, translator } from '../../lib/i18n/translate.ts';
import { blockedCauseText } from '../../lib/requests/still-blocked/blocked-cause.ts';
import type { MailFacts, Note } from './mail-facts.ts';
import { MAIL_MESSAGES } from './messages/catalogue.ts';
import type { MailText } from './messages/en.ts';
import { cleanLine, cleanText, forHeader, forHtml, forText, marked } from './safe-text.ts';

const MAX_NAME = 120;
const MAX_TEXT = 4000;
const MAX_LISTED = 12;
/** Notes in which the one who acts is a requester; in all others it is a reviewer. */
const ACTS_AS_REQUESTER: readonly Note[] = ['opened', 'answered', 'nudged', 'stillBlocked'];

export interface ComposedMail {
  /** What all mails of the card are about: the app's name, safe for a header. */
  topic: string;
  subject: string;
  text: string;
  html: string;
}

interface Fact {
  label: string;
  value: string;
}

/**
 * One mail in one language, as text and as HTML, with every foreign text cleaned and isolated.
 * Pure: `publicUrl` is where links lead, without a trailing slash.
 */
export function composeMail(facts: MailFacts, locale: Locale, publicUrl: string): ComposedMail {
  const say = translator(MAIL_MESSAGES, locale);
  const app = cleanLine(facts.app.name ?? '', MAX_NAME) || say('unnamedApp');
  const someone = ACTS_AS_REQUESTER.includes(facts.note) ? 'someRequester' : 'someReviewer';
  const name = cleanLine(facts.actor ?? '', MAX_NAME) || say(someone);
  const values = { app: marked(app), name: marked(name), due: facts.due ?? 'other' };
  const key = (part: 'Subject' | 'Lead') => `${facts.note}${part}` as MailText;

  const subject = forHeader(say(key('Subject'), values));
  const lead = say(key('Lead'), values);
  const rows = factRows(facts, app, locale);
  const link =
    facts.to === 'requester' && facts.requestId
      ? { href: `${publicUrl}/open/requests/${facts.requestId}`, label: say('openRequest') }
      : { href: `${publicUrl}/open/cards/${facts.cardId}`, label: say('openCard') };

  const text = [
    forText(lead),
    rows.map(({ label, value }) => `${label}: ${forText(value)}`).join('\n'),
    `${link.label}: ${link.href}`,
    `-- \n${say('footer')}`,
  ].join('\n\n');
  return {
    topic: forHeader(app),
    subject,
    text,
    html: page({ subject, lead, rows, link, footer: say('footer') }, locale),
  };
}

function factRows(facts: MailFacts, app: string, locale: Locale): Fact[] {
  const say = translator(MAIL_MESSAGES, locale);
  const when = (at: number) => `${formatDateTime(at, locale, { timeZone: 'UTC' })} UTC`;
  const rows: Fact[] = [];
  const add = (label: MailText, value: string | null) => {
    if (value) rows.push({ label: say(label), value: marked(value) });
  };
  const words = (text: string | null) => (text ? cleanText(text, MAX_TEXT) : null);

  add('labelDecision', words(facts.decision));
  add('labelQuestion', words(facts.question));
  add('labelAnswer', words(facts.answer));
  if (facts.answerBy) add('labelAnswerBy', when(facts.answerBy));
  add('labelCause', words(facts.cause === null ? null : causeLine(facts.cause, locale)));
  add('labelApp', `${app} (${cleanLine(facts.app.clientId, MAX_NAME)})`);
  const publisher = cleanLine(facts.app.publisher ?? '', MAX_NAME);
  add('labelPublisher', publisherLine(publisher, facts.app.verified, say));
  if (facts.to === 'reviewer' && facts.requester) {
    const { name, email } = facts.requester;
    const who = [name, email ? `<${email}>` : ''].join(' ');
    add('labelRequester', cleanLine(who, 2 * MAX_NAME));
  }
  add('labelReason', words(facts.justification));
  const listed = facts.permissions.slice(0, MAX_LISTED).map((entry) => cleanLine(entry, 400));
  const more = facts.permissions.length - listed.length;
  if (more > 0) listed.push(say('morePermissions', { count: more }));
  add('labelPermissions', listed.map((entry) => `\n• ${entry}`).join(''));
  if (facts.askedAt) add('labelAskedAt', when(facts.askedAt));
  if (facts.expiresAt) add('labelExpiresAt', when(facts.expiresAt));
  return rows;
}

/** Why somebody is still blocked, in a sentence, with the code an administrator searches for. */
function causeLine(said: string, locale: Locale): string {
  const { sentence, code } = blockedCauseText(said, locale);
  return code ? `${sentence} (${code})` : sentence;
}

/** What was not shown stays open: unknown is not the same as unverified. */
function publisherLine(
  publisher: string,
  verified: boolean | null,
  say: Translate<MailText>,
): string {
  if (!publisher) return say('publisherUnknown');
  if (verified === null) return publisher;
  return say(verified ? 'publisherVerified' : 'publisherUnverified', { publisher });
}

interface Page {
  subject: string;
  lead: string;
  rows: Fact[];
  link: { href: string; label: string };
  footer: string;
}

const FONT = "font-family:'Segoe UI',system-ui,sans-serif";

/** Inline styles and one table only: mail programs take away everything else. */
function page({ subject, lead, rows, link, footer }: Page, locale: Locale): string {
  const align = direction(locale) === 'rtl' ? 'right' : 'left';
  const cells = rows
    .map(
      ({ label, value }) =>
        `<tr><td style="padding:4px 12px 4px 0;color:#595959;vertical-align:top;text-align:${align}">${forHtml(label)}</td><td style="padding:4px 0;vertical-align:top;text-align:${align}">${forHtml(value)}</td></tr>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${forHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1b1b1b;${FONT};font-size:15px;line-height:1.5">
<p style="font-size:17px;margin:0 0 16px">${forHtml(lead)}</p>
<table role="presentation" style="border-collapse:collapse;font-size:15px">
${cells}
</table>
<p style="margin:24px 0"><a href="${forHtml(link.href)}" style="display:inline-block;padding:10px 18px;background:#0f5b99;color:#ffffff;text-decoration:none;border-radius:6px">${forHtml(link.label)}</a></p>
<p style="font-size:13px;color:#595959;margin:0">${forHtml(footer)}</p>
</body>
</html>
`;
}
