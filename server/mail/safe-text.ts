/**
 * Names and texts in mails come from strangers. Values are wrapped in private marks while a sentence
 * is put together; each output then turns the marks into its own way to isolate a value, so that no
 * name can change the text, the markup or the reading direction around it.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
/** C0 and C1 controls but line feed and tab, direction overrides and isolates, and our own marks. */
const HOSTILE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are exactly what is taken out
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uE000\uE001\uFEFF]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text of a stranger without controls and direction marks, cut to `max` characters with a mark. */
export function cleanText(text: string, max: number): string {
  const plain = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(HOSTILE, '')
    .replace(LONE_SURROGATES, '')
    .trim();
  const letters = [...plain];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : plain;
}

/** The same on one line: for names, subjects and everything that ends up in a header. */
export function cleanLine(text: string, max: number): string {
  return cleanText(text.replace(/\s+/g, ' '), max);
}

/** A value as it goes into a sentence. */
export function marked(value: string): string {
  return `${OPEN}${value}${CLOSE}`;
}

/** For headers: marks are dropped, and nothing can start a new line. */
export function forHeader(text: string): string {
  return cleanLine(text, 200);
}

/** For plain text: values stand between Unicode's own isolation marks. */
export function forText(text: string): string {
  return text.replaceAll(OPEN, '\u2068').replaceAll(CLOSE, '\u2069');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML: everything escaped, values in `<bdi>`, line ends kept. */
export function forHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
    .replaceAll(OPEN, '<bdi>')
    .replaceAll(CLOSE, '</bdi>')
    .replaceAll('\n', '<br>');
}
