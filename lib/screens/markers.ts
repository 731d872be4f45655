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
  'sErrTxt',
  'strMainMessage',
  'arrScopes',
  'urlPost',
  'urlCancel',
  'correlationId',
  'sPOST_Username',
  'sAppName',
  'oAppCobranding',
]);

/**
 * Page ids of ordinary sign-in steps: every `Converged…` page but those of consent and errors, and the
 * "stay signed in?" kind. Only the approval codes themselves are believed on them.
 */
export const ORDINARY_PAGES = /^Converged(?!.*(Consent|Error))|Interrupt$/i;

export const CONSENT_PAGE = /^ConvergedConsent/i;

/** The provider's own look-up page for codes: it quotes every code and blocks nobody. */
export const LOOK_UP_PAGE = /^\/([^/]+\/)?error\/?$/i;

/** Visible text that says an AADSTS number early and unquoted: the one word that is never translated. */
export const SPOKEN_CODE = /^[^'"“„«]{0,40}\bAADSTS(\d{5,7})(\W|$)/;

/** Selectors. Each is its own constant, because names of members would cost room in the content script. */
export const SIGN_IN_INPUT = '[name=loginfmt],[name=passwd],[type=password]';
export const ORDINARY_STEP = '#tilesHolder,#appConfirmTitle,[name=otc]';
export const ACCEPT = '#idSIButton9,[name=idSIButton9]';
export const BACK = '#idBtn_Back';
export const CONSENT_MARK = '#consentHeader,#appDomainLinkToAppInfo';
export const DIALOG = '#lightbox';
export const SHELL = '#lightbox,#i0281,meta[name=PageID]';
export const HEADING = '[role=heading],h1,h2,#consentHeader,.text-title';
export const ACCOUNT = '#displayName,#userDisplayName';
/** Text in here is the tenant's own or the person's, never Microsoft's verdict. */
export const NOT_VERDICT =
  'script,style,noscript,textarea,select,[contenteditable],#footer,[id*=oilerplate],[class*=oilerplate],[id*=randing],[class*=randing]';

/**
 * Words of the titles, only a last resort: public sources give the exact title in few languages, so the
 * stems of "admin", "approve" and "sent" stand for all of them. `need` = "Need admin approval",
 * `required` = "Approval required" (asked only beside a box to write in), `sent` = "Request sent".
 */
const APPROVE =
  'appro[vb]|apro[vb]|genehmig|goedkeur|godkän|承認|批准|核准|승인|утвержд|одобр|zatwierdz|onay|موافقة';
const ADMIN = 'ad?m+in|yönetici|管理|관리자|админ|المسؤول';
const TITLES = {
  need: new RegExp(`(${ADMIN}).*(${APPROVE})|(${APPROVE}).*(${ADMIN})`, 'i'),
  required: new RegExp(APPROVE, 'i'),
  sent: /\b(sent|gesendet|envoy|envia|invia|verzonden)|送信|发送|전송|отправ|إرسال/i,
};
export type Title = keyof typeof TITLES;
const LONGEST_TITLE = 70;

/** Which of the titles a heading reads like; undefined for any other text. */
export function titleKind(text: string): Title | undefined {
  return text.length > LONGEST_TITLE
    ? undefined
    : (Object.keys(TITLES) as Title[]).find((kind) => TITLES[kind].test(text));
}

/** What stands beside an app name whose publisher is not verified; other languages are not known yet. */
export const UNVERIFIED = /^unverified$/i;
