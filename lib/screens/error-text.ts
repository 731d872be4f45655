const Q = `['"‘-„«»「」]`;
const ID = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const make = (pattern: string) => new RegExp(pattern, 'i');
/** `'id'(name)`, with or without quotes; then `'id' … 'name'`; then the id alone. First fit wins. */
const NAMED = make(`(?:${Q}|: )${ID}${Q}?\\s*[(（]([^)）]{1,300})[)）]`);
const QUOTED = make(`${Q}${ID}${Q}[^'"‘-„.]{1,40}${Q}([^'"‘-„]{1,300})${Q}`);
const BRACKETED = make(`application ${Q}?([^'"‘-„]{1,300}?)${Q}? \\(${Q}${ID}${Q}\\)`);
const BARE = make(Q + ID + Q);

/** Codes whose text quotes the client app. In others (650052, 500011, …) the GUID is the resource's. */
const NAMES_CLIENT =
  /^(65001|650011|50105|50020|5017[78]|90072|650057|700016|7000112|90008|90099)$/;
const NAMES_ACCOUNT = /^(50020|50105|5017[78]|90072|50034)$/;

/** App id and name out of an AADSTS text, for the codes whose text names the client app. */
export function appFromMessage(code: string, message: string): [id?: string, name?: string] {
  if (!NAMES_CLIENT.test(code)) return [];
  const before = code === '50105' && BRACKETED.exec(message);
  if (before) return [before[2], before[1]];
  const hit =
    NAMED.exec(message) ?? (code === '65001' ? QUOTED.exec(message) : null) ?? BARE.exec(message);
  return [hit?.[1], hit?.[2]];
}

/** The account an error text quotes: shown while the screen is up, never stored or sent (design §8). */
export function accountFromMessage(code: string, message: string): string | null {
  if (!NAMES_ACCOUNT.test(code)) return null;
  return make(`${Q}([^\\s'"]{1,64}@[^\\s'"’”]{1,250})${Q}`).exec(message)?.[1] ?? null;
}

/** Correlation id printed in an error text. */
export function correlationIn(message: string): string | null {
  return make(`Correlation ID:?\\s*${ID}`).exec(message)?.[1]?.toLowerCase() ?? null;
}
