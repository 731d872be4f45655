/** The longest foreign name shown in one piece; the rest stays in the tooltip. */
const MAX_SHOWN = 120;

/** Control and direction marks: they may colour a name, never the text around it. */
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** JSON as it goes over the wire, with invisible and direction marks written as escapes: the same JSON, legible. */
export function shownJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(INVISIBLE, (mark) =>
    mark === '\n' ? mark : `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Foreign text of several lines, without marks that turn its surroundings; line ends stay. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, (mark) => (mark === '\n' || mark === '\t' ? mark : ''));
}

/** A foreign name as plain text: without control marks, cut at a sensible length. */
export function plainName(text: string, max: number = MAX_SHOWN): string {
  const clean = text.replace(INVISIBLE, '').trim();
  const points = Array.from(clean);
  return points.length > max ? `${points.slice(0, max).join('')}…` : clean;
}

/** Text from a page or from another person, kept apart from the direction of ours. */
export function Bdi(props: { text: string; max?: number; code?: boolean }) {
  const shown = plainName(props.text, props.max);
  const title = shown.endsWith('…') ? plainName(props.text, 2000) : undefined;
  if (props.code) {
    return (
      <code>
        <bdi title={title}>{shown}</bdi>
      </code>
    );
  }
  return <bdi title={title}>{shown}</bdi>;
}
