import { randomBytes } from 'node:crypto';
import { type Authorized, authorize } from '../auth/authorize.ts';
import type { Caller } from '../auth/caller.ts';
import type { Right } from '../auth/matrix.ts';
import type { Clock } from '../clock.ts';
import { FIRST_HASH } from '../store/audit-chain.ts';
import type { Store, TenantLock, Tx } from '../store/store.ts';
import { firstPolicy, policyView, readPolicy, type StoredPolicy } from './policy-record.ts';
import { Work } from './work.ts';

export interface RunDeps {
  store: Store;
  clock: Clock;
}

/** A tenant seen for the first time gets its row, its first policy and the first line of its audit. */
async function createTenant(
  store: Store,
  tx: Tx,
  tenant: string,
  now: number,
): Promise<TenantLock> {
  const policy = firstPolicy(now);
  await tx
    .insertInto('tenant')
    .values({
      id: tenant,
      change_seq: 0,
      audit_seq: 0,
      audit_hash: FIRST_HASH,
      policy: JSON.stringify(policy),
      policy_version: 1,
      secret: randomBytes(32).toString('hex'),
      created_at: now,
    })
    .onConflict((on) => on.column('id').doNothing())
    .execute();
  const lock = await store.lockTenant(tx, tenant);
  if (!lock) throw new Error('a tenant row vanished while it was being made');
  if (lock.audit_seq > 0) return lock;
  const work = new Work({ tx, lock, now, caller: null, clientVersion: null });
  work.record({
    event: 'policy.created',
    entity: 'policy',
    entityId: tenant,
    after: policyView(policy),
  });
  work.changed({ entity: 'policy', entityId: tenant, version: 1 });
  await work.flush();
  return (await store.lockTenant(tx, tenant)) ?? lock;
}

export interface RunOptions {
  tenant: string;
  caller: Caller | null;
  clientVersion?: string | null;
}

/**
 * Runs `job` as one write of one tenant and wakes readers after the commit. The tenant's row is held
 * throughout, so jobs of one tenant happen one after the other on either database.
 */
export async function runWork<T>(
  { store, clock }: RunDeps,
  { tenant, caller, clientVersion = null }: RunOptions,
  job: (work: Work) => Promise<T>,
): Promise<T> {
  const { value, seq } = await store.write(async (tx) => {
    const now = clock();
    const lock =
      (await store.lockTenant(tx, tenant)) ?? (await createTenant(store, tx, tenant, now));
    const work = new Work({ tx, lock, now, caller, clientVersion });
    const value = await job(work);
    await work.flush();
    return { value, seq: work.announced };
  });
  if (seq !== null) store.announce(tenant, seq);
  return value;
}

/** One unchanging view of one tenant. */
export interface Reading {
  tx: Tx;
  tenant: string;
  now: number;
  caller: Caller;
  policy: StoredPolicy;
  policyVersion: number;
  /** End of the feed in this view. */
  seq: number;
  secret: string;
}

/** Runs `job` on one view of the tenant, making the tenant first when it is new. */
async function runRead<T>(
  deps: RunDeps,
  caller: Caller,
  job: (reading: Reading) => Promise<T>,
): Promise<T> {
  const attempt = () =>
    deps.store.read(async (tx) => {
      const row = await tx
        .selectFrom('tenant')
        .selectAll()
        .where('id', '=', caller.tenant)
        .executeTakeFirst();
      if (!row) return null;
      const value = await job({
        tx,
        tenant: caller.tenant,
        now: deps.clock(),
        caller,
        policy: readPolicy(row.policy),
        policyVersion: row.policy_version,
        seq: row.change_seq,
        secret: row.secret,
      });
      return { value };
    });
  const done = await attempt();
  if (done) return done.value;
  await runWork(deps, { tenant: caller.tenant, caller: null }, async () => undefined);
  const again = await attempt();
  if (!again) throw new Error('a tenant row vanished while it was being made');
  return again.value;
}

/** `runRead` for those who have the right; the rule gets the proof. */
export function readAs<R extends Right, T>(
  deps: RunDeps,
  caller: Caller,
  right: R,
  job: (reading: Reading, auth: Authorized<R>) => Promise<T>,
): Promise<T> {
  return runRead(deps, caller, (reading) => job(reading, authorize(caller, reading.policy, right)));
}
