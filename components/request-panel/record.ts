import { MAX_APP_NAME } from '../../lib/contract/limits.ts';
import type { NewRequestInput } from '../../lib/contract/user-consent-request.ts';
import { splitScope } from '../../lib/permissions/normalise.ts';
import type { ScreenFacts, SeenPermission } from '../../lib/screens/facts.ts';

/** Fields of the record the person may take out before it is sent. */
export const OPTIONAL_FIELDS = [
  'app.displayName',
  'app.publisher',
  'permissions',
  'origin.cloud',
  'origin.errorCode',
  'origin.correlationId',
  'origin.occurredAt',
  'origin.returnOrigin',
] as const;
export type OptionalField = (typeof OPTIONAL_FIELDS)[number];

export interface RecordInput {
  facts: ScreenFacts;
  justification: string;
  removed: readonly string[];
  /** When the screen was met; fixed for as long as the panel stands, so that preview and send agree. */
  occurredAt: number;
  /** The refused request this one follows. */
  follows: string | null;
}

const SCOPE_NAME = /^[A-Za-z0-9._:/-]+$/;

type WirePermission = NonNullable<NewRequestInput['permissions']>[number];

/**
 * A seen permission as the wire wants it. Short Entra scopes belong to Graph by Microsoft's own rule;
 * a name that is only a sentence on the page keeps `not-shown` instead of a guess.
 */
export function wirePermission(seen: SeenPermission, provider: string): WirePermission {
  const named = SCOPE_NAME.test(seen.value) && (provider === 'entra' || seen.value.includes('://'));
  const { resource, value } =
    seen.resource || !named
      ? { resource: seen.resource || 'not-shown', value: seen.value }
      : splitScope(seen.value);
  return {
    resource,
    value,
    // A person who signs in is always asked for delegated permissions unless the page says otherwise.
    kind: seen.kind ?? 'delegated',
  };
}

/** Static consent asks for what the app registered, dynamic for what stands in the address. */
function consentType(facts: ScreenFacts): 'static' | 'dynamic' {
  const defaults = facts.permissions.some((p) => p.value.endsWith('.default'));
  return facts.endpoint === 'v1' || facts.endpoint === 'adminconsent-v1' || defaults
    ? 'static'
    : 'dynamic';
}

/**
 * The exact body that will be sent, field order included; the preview prints this very object.
 * Null when the app's id is not known: then there is nothing a backend could file it under.
 */
export function buildRecord(input: RecordInput): NewRequestInput | null {
  const { facts } = input;
  if (!facts.clientId) return null;
  const keep = (field: OptionalField) => !input.removed.includes(field);
  const app: NewRequestInput['app'] = { clientId: facts.clientId };
  if (facts.appName && keep('app.displayName'))
    app.displayName = facts.appName.slice(0, MAX_APP_NAME);
  if ((facts.publisherName || facts.publisherVerified !== null) && keep('app.publisher')) {
    app.publisher = { name: facts.publisherName, verified: facts.publisherVerified };
  }
  const origin: NewRequestInput['origin'] = { provider: facts.provider, screen: facts.screen };
  if (keep('origin.cloud')) origin.cloud = facts.cloud;
  if (facts.errorCode && keep('origin.errorCode')) origin.errorCode = facts.errorCode;
  if (facts.correlationId && keep('origin.correlationId'))
    origin.correlationId = facts.correlationId;
  if (keep('origin.occurredAt')) origin.occurredAt = new Date(input.occurredAt).toISOString();
  if (facts.returnOrigin && keep('origin.returnOrigin')) origin.returnOrigin = facts.returnOrigin;
  const record: NewRequestInput = {
    app,
    permissions: keep('permissions')
      ? facts.permissions.map((p) => wirePermission(p, facts.provider))
      : [],
    consentType: consentType(facts),
    justification: input.justification.trim(),
    origin,
  };
  if (input.follows) record.follows = input.follows;
  return record;
}

export interface RecordRow {
  /** Path in the record, as it stands on the wire. */
  field: string;
  value: string;
  optional: boolean;
  removed: boolean;
}

function valueAt(record: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined,
      record,
    );
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, part]) => (typeof part === 'boolean' ? `${name}: ${part}` : asText(part)))
      .filter(Boolean)
      .join(' · ');
  return String(value);
}

const ROW_ORDER = [
  'app.clientId',
  'app.displayName',
  'app.publisher',
  'permissions',
  'consentType',
  'justification',
  'origin.provider',
  'origin.screen',
  'origin.cloud',
  'origin.errorCode',
  'origin.correlationId',
  'origin.occurredAt',
  'origin.returnOrigin',
  'follows',
] as const;

/** The record as rows a person can read, removed ones included so that they can be put back. */
export function recordRows(input: RecordInput): RecordRow[] {
  const full = buildRecord({ ...input, removed: [] });
  if (!full) return [];
  return ROW_ORDER.flatMap((field) => {
    const value = valueAt(full, field);
    if (value === undefined) return [];
    const optional = (OPTIONAL_FIELDS as readonly string[]).includes(field);
    return [
      { field, value: asText(value), optional, removed: optional && input.removed.includes(field) },
    ];
  });
}
