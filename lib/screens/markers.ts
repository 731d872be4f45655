/**
 * Everything we lean on in Microsoft's pages, as data, so that a change there is a small diff here.
 * What public sources do not prove is listed in tests/fixtures/README.md.
 */
export const MARKERS_VERSION = '2026-11-21.1';

/** Keys read from `$Config`. No other key is ever turned into a value (design §8). */
export const CONFIG_KEYS: ReadonlySet<string> = new Set([
  'pgid',
  'sErrorCode',
  'iErrorCode',
  'strServiceExceptionMessage',
  'arrScopes',
  'urlPost',
  'urlCancel',
  'correlationId',
  'sPOST_Username',
  'sAppName',
  'oAppCobranding',
  'sRawQueryString',
]);

/**
 * Page ids of ordinary sign-in steps: every `Converged…` page but those of consent and errors, and the
 * "stay signed in?" kind. Only the approval codes themselves are believed on them.
 */
export const ORDINARY_PAGES = /^Converged(?!.*(Consent|Error))|Interrupt$/i;

export const CONSENT_PAGE = /^ConvergedConsent/i;

/** The provider's own look-up page for codes: it quotes every code and blocks nobody. */
export const LOOK_UP_PAGE = /^\/([^/]+\/)?error\/?$/i;

export const SELECTORS = {
  signInInput: '[name=loginfmt],[name=passwd],[type=password]',
  ordinary: '#tilesHolder,#appConfirmTitle,[name=otc]',
  accept: '#idSIButton9,[name=idSIButton9]',
  back: '#idBtn_Back',
  consent: '#consentHeader,#appDomainLinkToAppInfo',
  dialog: '#lightbox',
  shell: '#lightbox,#i0281,meta[name=PageID]',
  heading: '[role=heading],h1,h2,#consentHeader,.text-title',
  account: '#displayName,#userDisplayName',
  /** Text here is the tenant's own or the person's, never Microsoft's verdict. */
  notVerdict:
    'script,style,noscript,textarea,select,[contenteditable],#footer,[id*=oilerplate i],[class*=oilerplate i],[id*=branding i],[class*=branding i]',
} as const;

/**
 * Words of the titles, only a last resort: public sources give the exact title in few languages, so the
 * stems of "admin", "approve" and "sent" stand for all of them. `need` = "Need admin approval",
 * `required` = "Approval required" (asked only beside a box to write in), `sent` = "Request sent".
 */
const APPROVE =
  'appro[vb]|apro[vb]|genehmig|goedkeur|godkän|承認|批准|核准|승인|утвержд|одобр|zatwierdz|onay|موافقة';
const ADMIN = 'admin|yönetici|管理|관리자|админ|المسؤول';
export const TITLES = {
  need: new RegExp(`(${ADMIN}).*(${APPROVE})|(${APPROVE}).*(${ADMIN})`, 'i'),
  required: new RegExp(APPROVE, 'i'),
  sent: /\b(sent|gesendet|envoy|envia|invia|verzonden)|送信|发送|전송|отправ|إرسال/i,
};
const LONGEST_TITLE = 70;

/** Which of the titles a heading reads like, or null. */
export function titleKind(text: string): keyof typeof TITLES | null {
  if (text.length > LONGEST_TITLE) return null;
  for (const kind of ['need', 'required', 'sent'] as const)
    if (TITLES[kind].test(text)) return kind;
  return null;
}

/** What stands beside an app name whose publisher is not verified; other languages are not known yet. */
export const UNVERIFIED = /^unverified$/i;

/** The English sentence of "Need admin approval" when the name stands inside it. */
export const NEEDS_PERMISSION = /^(.{1,300}?) needs permission to access/;
