import { WELL_KNOWN_APPS } from '../permissions/well-known-apps.ts';

/** Identifiers that stand in Microsoft's error texts and may be kept. */
export interface TextFacts {
  clientId: string | null;
  appName: string | null;
  tenant: string | null;
  correlationId: string | null;
  occurredAt: string | null;
}

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const Q = `["'„“”‚‘’«»]?`;

/** Words around ids are translated; the shapes of ids and quotes are not. Most telling first. */
const APP: [RegExp, id: number, name: number][] = [
  [new RegExp(`Client app ID:\\s{0,3}(${GUID})\\s{0,3}\\(([^()\\n]{1,256})\\)`, 'i'), 1, 2],
  [
    new RegExp(
      `\\bID\\.?\\s{1,2}${Q}(${GUID})${Q}[\\s\\p{L}]{1,20}["'„«]([^"'\\n]{1,256}?)["'”’“»]`,
      'iu',
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `\\b(?:application|applikation|anwendung|app|aplicación|aplicativo|aplicação)\\s{1,3}${Q}([^"'\\n(]{1,120}?)${Q}\\s{0,2}\\(${Q}(${GUID})${Q}\\)`,
      'i',
    ),
    2,
    1,
  ],
  [new RegExp(`${Q}(${GUID})${Q}\\s{0,2}\\(${Q}([^()"'\\n]{1,200})${Q}\\)`, 'i'), 1, 2],
  [new RegExp(`${Q}([^"'()\\n,.]{1,120}?)${Q}\\s{0,2}\\(${Q}(${GUID})${Q}\\)`, 'i'), 2, 1],
  [
    new RegExp(
      `\\b(?:appli\\w{3,12}|app|anwendung|アプリケーション|التطبيق)[^\\n]{0,40}?${Q}(${GUID})`,
      'i',
    ),
    1,
    0,
  ],
  [
    new RegExp(
      `(?:client[_ ]?id|app(?:lication)?[_ ]?(?:\\(client\\) )?id|sClientId)["'\\s:=]{1,6}(${GUID})`,
      'i',
    ),
    1,
    0,
  ],
];
const TENANT = new RegExp(
  `(?:tenant|directory|organi[sz]ation|mandant\\w{0,3}|verzeichnis|locataire|répertoire|inquilino|directorio|locatário|diretório|テナント|المستأجر)\\s{0,2}(?:named |id |mit dem namen )?["'„“‚‘«:=]{1,3}\\s{0,2}((?:${GUID})|(?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,24}|[^"'\\n»“”’]{1,80})["'”’»“\\s,.]`,
  'i',
);
const CORRELATION = new RegExp(
  `(?:corr?ela\\w{0,12}|korrelation\\w{0,4}|相関|関連付け|الارتباط)[^\\n:=]{0,24}["'\\s:=]{1,8}(${GUID})`,
  'i',
);
const TIME = /\b(20\d\d-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,7})?\s?(Z|UTC|\+00:00)?/;

const ANY_GUID = new RegExp(GUID, 'gi');
const KNOWN_IDS = new Set(WELL_KNOWN_APPS.flatMap(({ ids }) => ids));
const MAX_GUIDS = 120;

/** The text round each id: nothing else can name an app, and a megabyte of prose is never scanned for one. */
function windowsOf(text: string): string[] {
  const windows: string[] = [];
  for (const match of text.matchAll(ANY_GUID)) {
    windows.push(text.slice(Math.max(0, match.index - 260), match.index + 320));
    if (windows.length >= MAX_GUIDS) break;
  }
  return windows;
}

/** A bare id that is a well-known app's own, wherever it stands. */
function knownId(windows: readonly string[]): string | null {
  for (const window of windows) {
    for (const [id] of window.matchAll(ANY_GUID)) {
      if (KNOWN_IDS.has(id.toLowerCase())) return id.toLowerCase();
    }
  }
  return null;
}

function firstMatch(windows: readonly string[], form: RegExp): RegExpExecArray | null {
  for (const window of windows) {
    const match = form.exec(window);
    if (match) return match;
  }
  return null;
}

/** Ids, app name, tenant, correlation id and time out of an error text in any language. All may be null. */
export function findFacts(text: string): TextFacts {
  const windows = windowsOf(text);
  let clientId: string | null = null;
  let appName: string | null = null;
  for (const [form, id, name] of APP) {
    const match = firstMatch(windows, form);
    if (!match) continue;
    clientId = match[id]!.toLowerCase();
    appName = (name > 0 ? match[name]?.trim() : null) || null;
    break;
  }
  clientId ??= knownId(windows);
  // A bare number in braces beside an id is a code, and an address is a person's, not an app's name.
  if (
    appName &&
    (/@/.test(appName) || /^[\d\s-]+$/.test(appName) || new RegExp(`^${GUID}$`, 'i').test(appName))
  )
    appName = null;
  const tenant = TENANT.exec(text)?.[1]?.trim() ?? null;
  const time = TIME.exec(text);
  return {
    clientId,
    appName,
    tenant: tenant && !/[@\s]/.test(tenant) ? tenant.toLowerCase() : null,
    correlationId: firstMatch(windows, CORRELATION)?.[1]?.toLowerCase() ?? null,
    occurredAt: time ? `${time[1]}T${time[2]}Z` : null,
  };
}
