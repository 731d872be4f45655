import type { PageConfig } from './config-scan.ts';
import type { SeenPermission } from './facts.ts';
import { cleanText } from './visible.ts';

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

/** Names `$Config` gives the app, best first. */
export function appNames(config: PageConfig | null): string[] {
  const brand = config?.oAppCobranding as { friendlyAppName?: unknown } | null | undefined;
  return [config?.sAppName, brand?.friendlyAppName]
    .map((name) => cleanText(name, 256))
    .filter((name) => name !== null);
}

/** The signed-in account: shown while the screen is up, never stored or sent (design §8). */
export function readAccount(
  config: PageConfig | null,
  code: string,
  message: string,
  shown: Element | null,
): string | null {
  const quoted = NAMES_ACCOUNT.test(code) && make(`${Q}([^\\s'"]+@[^\\s'"’”]+)${Q}`).exec(message);
  return cleanText(config?.sPOST_Username || (quoted ? quoted[1] : shown?.textContent), 320);
}

/** Correlation id printed in an error text. */
export function correlationIn(message: string): string | undefined {
  return make(`Correlation ID:?\\s*${ID}`).exec(message)?.[1];
}

/** Permissions the page lists itself; names only, because it does not say of which resource. */
export function listedPermissions(config: PageConfig | null): SeenPermission[] {
  const rows = Array.isArray(config?.arrScopes) ? config.arrScopes.slice(0, 100) : [];
  return rows.flatMap((row: unknown) => {
    const item = (row && typeof row === 'object' ? row : { value: row }) as Record<string, unknown>;
    const value = cleanText(item.value ?? item.scope ?? item.name ?? item.label, 256);
    const description = cleanText(item.description, 500);
    return value ? [{ value, resource: null, kind: null, description }] : [];
  });
}
