/** More than this of a paste is not read: the first part and the end, where errors stand. */
export const MAX_PASTE = 1_000_000;
const KEEP_HEAD = 700_000;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
};
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function fromBytes(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false }).decode(bytes);
}

/** `=3D`, `=C3=BC` and soft line ends of quoted-printable mail. Only runs when the text has several of them. */
export function decodeQuotedPrintable(text: string): string {
  const joined = text.replace(/=[ \t]{0,3}\r?\n/g, '');
  return joined.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => {
    const bytes = run
      .slice(1)
      .split('=')
      .map((pair) => Number.parseInt(pair, 16));
    return fromBytes(Uint8Array.from(bytes));
  });
}

/** Base64 parts of a mail, decoded in place. Anything that is no base64 stays. */
function decodeBase64Parts(text: string): string {
  return text.replace(
    /(Content-Transfer-Encoding:\s{0,5}base64[^\n]{0,200}\r?\n(?:[^\n]{1,400}\r?\n){0,20}?\r?\n)((?:[A-Za-z0-9+/=]{2,100}\r?\n){1,12000})/gi,
    (whole, head: string, body: string) => {
      try {
        const raw = atob(body.replace(/\s+/g, ''));
        return `${head}${fromBytes(Uint8Array.from(raw, (char) => char.charCodeAt(0)))}`;
      } catch {
        // Not base64 after all: the text stands as it was.
        return whole;
      }
    },
  );
}

/** Tags out, entities in plain, addresses of links kept. Text without a tag passes unchanged. */
export function stripHtml(text: string): string {
  const plain = text.replace(/<([a-z!/][^<>]{0,4000})>/gi, (_, tag: string) => {
    const address = /\bhref\s{0,3}=\s{0,3}["']?([^"'\s]{1,4000})/i.exec(tag)?.[1];
    if (address) return ` ${address} `;
    return /^\/?(?:br|p|div|tr|li|h\d|title|td)\b/i.test(tag) ? '\n' : ' ';
  });
  return plain.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (name[0] !== '#') return ENTITIES[name.toLowerCase()] ?? whole;
    const point = /^#x/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : Number.parseInt(name.slice(1), 10);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}

/** Percent escapes wherever they stand; a broken run stays as it is. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Half a character, or another encoding: nothing to gain.
      return run;
    }
  });
}

/** Full-width, Arabic and Indian digits as 0–9; invisible and direction characters out. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, (digit) =>
      String((digit.codePointAt(0)! & 0xf) - (digit >= '\u0966' ? 6 : 0)),
    );
}

export interface Unwrapped {
  /** Readable text, mail and HTML wrappings gone. Escapes of addresses still in place. */
  text: string;
  /** The same with percent and JSON escapes undone, for sentences inside addresses. */
  decoded: string;
  truncated: boolean;
}

/** Makes one readable text of whatever was pasted: address, page source, mail source, JSON. Never throws. */
export function unwrap(input: string): Unwrapped {
  const truncated = input.length > MAX_PASTE;
  let text = truncated
    ? `${input.slice(0, KEEP_HEAD)}\n${input.slice(KEEP_HEAD - MAX_PASTE)}`
    : input;
  text = decodeBase64Parts(text);
  const quoted = text.match(/=(?:3D|20|C[23]|E[0-9A-F]|\r?\n)/g);
  if (quoted && (quoted.length > 2 || /quoted-printable/i.test(text)))
    text = decodeQuotedPrintable(text);
  text = normalise(stripHtml(text));
  const unescaped = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\\[rn]/g, '\n')
    .replace(/\\(["'/])/g, '$1');
  const decoded = decodePercent(decodePercent(unescaped)).replace(
    /(?<=[\w.:;,'")\]])\+(?=[\w('"[])/g,
    ' ',
  );
  return { text, decoded, truncated };
}
