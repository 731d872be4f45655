import { z } from 'zod';
import { AppStanding, Me } from '../contract/me.ts';
import { USER_CONSENT } from '../diagnosis/user-consent.ts';
import type { Db } from './open-db.ts';

/** The small facts of the `meta` store, each with its shape; a value of another shape counts as absent. */
const SHAPES = {
  /** Whose rows these are. */
  identity: z.object({ tenantId: z.string(), userId: z.string() }),
  /** How far the feed was read, for that identity. */
  cursor: z.string(),
  lastSyncAt: z.number(),
  /** Pages that looked blocked while no detector was sure. */
  canary: z.int(),
  /** App key → until when its panel stays away (`null`: for ever). */
  snoozed: z.record(z.string(), z.number().nullable()),
  /** The backend's clock minus ours, in milliseconds, from its `Date` header. */
  clockOffset: z.number(),
  /** Last known person and organisation, for when the backend cannot be reached. */
  lastMe: z.object({ url: z.string(), organisationName: z.string().nullable(), me: Me.nullable() }),
  unreachableSince: z.number(),
  /** How users of the organisation may consent to apps, as somebody told it on the page of fixes. */
  userConsent: z.enum(USER_CONSENT),
  /** Client id → what stood for that app, and when. */
  standings: z.record(z.string(), z.object({ standing: AppStanding, asOf: z.number() })),
} as const;
export type MetaKey = keyof typeof SHAPES;
export type MetaValue<K extends MetaKey> = z.output<(typeof SHAPES)[K]>;

/** Reads one fact out of a raw meta value; null when it is absent or of another shape. */
export function readMeta<K extends MetaKey>(key: K, value: unknown): MetaValue<K> | null {
  const parsed = SHAPES[key].safeParse(value);
  return parsed.success ? (parsed.data as MetaValue<K>) : null;
}

/** One small fact, or null. */
export async function getMeta<K extends MetaKey>(db: Db, key: K): Promise<MetaValue<K> | null> {
  return readMeta(key, (await db.get('meta', key))?.value);
}

/** Writes one small fact; `null` removes it. */
export async function setMeta<K extends MetaKey>(
  db: Db,
  key: K,
  value: MetaValue<K> | null,
): Promise<void> {
  if (value === null) await db.delete('meta', key);
  else await db.put('meta', { key, value });
}
