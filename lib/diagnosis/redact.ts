const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Parameters whose value is a secret of the sign-in or names a person (design §8, and their kin). */
const SECRET_NAMES =
  'state|nonce|code|code_challenge|code_verifier|login_hint|username|upn|id_token_hint|id_token|access_token|refresh_token|client_secret|client_assertion|assertion|SAMLRequest|SAMLResponse|RelayState|ctx|sCtx|sFT|flowToken|flow_token|canary|apiCanary|hpgid|hpgrequestid|session_state|sid|client_info|device_code|user_code|password|passwd|loginfmt|sPOST_Username|email|mail|otc|mkt_tok|token|sig|authError|rapt|dsh|part|as|cookie|estsauth\\w{0,20}';

const MARK = '[removed]';
/** An error look-up's `code=65004` is a number; an authorization code is not. */
const isErrorCode = (name: string, value: string): boolean =>
  name.toLowerCase() === 'code' && /^\d{4,8}$/.test(value);

const PARAMETER = new RegExp(
  `([?&#;\\s]|^|%26|%3[fF]|&amp;)(${SECRET_NAMES})(=|%3[dD])([^\\s&#;"'<>]{1,12000})`,
  'gim',
);
const FIELD = new RegExp(
  `(["'])(${SECRET_NAMES})\\1\\s{0,4}:\\s{0,4}(["'])([^"'\\n]{1,20000})\\3`,
  'gi',
);
const HEADER =
  /^(\s{0,8}(?:cookie|set-cookie|authorization|x-ms-\w{1,30}credential)\s{0,3}:)[^\n]{1,20000}/gim;
const BEARER = /\b(bearer|basic)\s{1,3}[A-Za-z0-9._~+/=-]{8,8000}/gi;
const JWT = /\bey[A-Za-z0-9_-]{5,8000}\.[A-Za-z0-9_-]{3,12000}(?:\.[A-Za-z0-9_-]{0,8000}){0,3}/g;
const ENTRA_OPAQUE = /\b[01]\.A[A-Za-z0-9_-]{20,8000}(?:\.[A-Za-z0-9_-]{1,8000}){0,3}/g;
const MAIL =
  /[\p{L}\p{N}._%+'!#$&*/=?^`{|}~-]{1,64}(?:@|%40|%2540)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu;
const ADDRESS = /\bhttps?:\/\/[^\s<>"'`\\^{}|]{1,20000}/gi;
/** Long unbroken runs are handles or tokens; ids with dashes and words are not this long. */
const LONG_RUN = /(?<![A-Za-z0-9_~+/=-])[A-Za-z0-9_~+/=-]{48,20000}/g;
const GUID_ONLY = new RegExp(`^${GUID}$`, 'i');
const NAMED_PERSON =
  /^((?:from|to|cc|bcc|von|an|de|para|à|reply-to|sender|差出人|宛先|من|إلى)\s{0,2}:)[^\n]{1,2000}/gim;
const GREETING =
  /^((?:dear|hi|hello|hallo|bonjour|hola|olá|ol[aá]|sehr geehrte[rs]?|liebe[rs]?|cher|chère|estimad[oa]|prezad[oa])\s{1,2})\p{L}[\p{L}\s.'-]{1,60}(?=[,!:\n]|$)/gimu;
const ACCOUNT_TEXT =
  /((?:user account|user|benutzerkonto|benutzer|utilisateur|usuario|usuário|ユーザー(?: アカウント)?)\s{0,2}["'„“‚‘«])([^"'\n“”’»]{1,200})(["'“”’»])/gi;

/** Parameters of an address that may be kept, in its query or after its #. */
const KEEP_PARAMETERS = new Set([
  'client_id',
  'scope',
  'resource',
  'prompt',
  'response_type',
  'response_mode',
  'error',
  'error_subcode',
  'admin_consent',
  'tenant',
]);
const SAFE_VALUE = /^[\w .:/{}-]{1,400}$/;

function keepAddress(address: string): string {
  const tail = /[).,;\]”’»]+$/.exec(address)?.[0] ?? '';
  const bare = tail ? address.slice(0, -tail.length) : address;
  if (!URL.canParse(bare)) return MARK;
  const url = new URL(bare);
  const kept: string[] = [];
  for (const list of [url.searchParams, new URLSearchParams(url.hash.replace(/^#/, ''))]) {
    for (const [name, value] of list) {
      if (name === 'redirect_uri' && URL.canParse(value))
        kept.push(`redirect_uri=${new URL(value).origin}`);
      else if (isErrorCode(name, value)) kept.push(`code=${value}`);
      else if (
        KEEP_PARAMETERS.has(name) &&
        SAFE_VALUE.test(value) &&
        !/@|ey[A-Za-z0-9_-]{20}/.test(value)
      )
        kept.push(
          `${name}=${value.replace(/[^\s]{48,}/g, (run) => (/^https:/.test(run) ? run.slice(0, 120) : MARK)).replaceAll(' ', '+')}`,
        );
    }
  }
  const signIn =
    kept.some((one) => one.startsWith('client_id=') || one.startsWith('code=')) ||
    /(?:^|\.)microsoftonline\.|^login\./.test(url.hostname);
  const path = signIn
    ? url.pathname
        .split('/')
        .map((part) =>
          /^[\w.-]{1,40}$/.test(part) && !part.includes('@') ? part : part ? MARK : '',
        )
        .join('/')
    : '';
  return `${url.origin}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${tail}`;
}

/**
 * The same text without secrets of the sign-in and without names and mail addresses of people.
 * Addresses keep their origin, their path if it is a sign-in page, and the parameters that may be
 * kept; a redirect address is cut to its origin. Takes any text up to a megabyte, never throws.
 */
export function redact(text: string): string {
  return text
    .replace(ADDRESS, keepAddress)
    .replace(HEADER, `$1 ${MARK}`)
    .replace(FIELD, (whole, quote: string, name: string, inner: string, value: string) =>
      isErrorCode(name, value) ? whole : `${quote}${name}${quote}: ${inner}${MARK}${inner}`,
    )
    .replace(PARAMETER, (whole, before: string, name: string, equals: string, value: string) =>
      isErrorCode(name, value) ? whole : `${before}${name}${equals}${MARK}`,
    )
    .replace(BEARER, `$1 ${MARK}`)
    .replace(JWT, MARK)
    .replace(ENTRA_OPAQUE, MARK)
    .replace(ACCOUNT_TEXT, `$1${MARK}$3`)
    .replace(NAMED_PERSON, `$1 ${MARK}`)
    .replace(GREETING, `$1${MARK}`)
    .replace(MAIL, MARK)
    .replace(LONG_RUN, (run) => (GUID_ONLY.test(run) || /^[-_=~+/]+$/.test(run) ? run : MARK));
}
