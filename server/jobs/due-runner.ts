import type { Selectable } from 'kysely';
import type { Clock } from '../clock.ts';
import { runWork } from '../rules/run.ts';
import type { Work } from '../rules/work.ts';
import type { DueKind } from '../store/due.ts';
import type { DueTable } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { type Loop, startLoop } from './loop.ts';

type DueRow = Selectable<DueTable>;

/** Does what is due to one entity; a due that no longer fits does nothing. */
export type DueHandlers = Record<DueKind, (work: Work, entityId: string) => Promise<unknown>>;

export interface DueRunnerOptions {
  store: Store;
  /** The desk's clock: what is due is due by it. */
  clock: Clock;
  handlers: DueHandlers;
  onError(error: unknown, due: { tenant: string; kind: string; entityId: string }): void;
  /** The machine's clock: the pause after a failure is measured on it. */
  realNow?: () => number;
}

const BATCH = 100;
const TICK_MS = 500;
const PAUSE_AFTER_FAILURE_MS = 60_000;

/**
 * One due-time, once: the row is taken away in the transaction that does the work, under the tenant's
 * lock, so of several instances one does it and the others find nothing.
 */
async function runOne({ store, clock, handlers }: DueRunnerOptions, row: DueRow): Promise<boolean> {
  return runWork({ store, clock }, { tenant: row.tenant, caller: null }, async (work) => {
    const taken = await work.tx
      .deleteFrom('due')
      .where('tenant', '=', row.tenant)
      .where('entity_id', '=', row.entity_id)
      .where('kind', '=', row.kind)
      .where('due_at', '=', row.due_at)
      .executeTakeFirst();
    if (taken.numDeletedRows === 0n) return false;
    await handlers[row.kind as DueKind](work, row.entity_id);
    return true;
  });
}

/**
 * Does everything that is due by now, earliest first, and returns how many were done. What fails is
 * reported, put off for a minute, and keeps nobody else waiting.
 */
export async function runDue(options: DueRunnerOptions): Promise<number> {
  const { store, clock, onError, realNow = Date.now } = options;
  const rows = await store.read((tx) =>
    tx
      .selectFrom('due')
      .selectAll()
      .where('due_at', '<=', clock())
      .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<=', realNow())]))
      .orderBy('due_at')
      .limit(BATCH)
      .execute(),
  );
  let done = 0;
  for (const row of rows) {
    try {
      if (await runOne(options, row)) done += 1;
    } catch (error) {
      onError(error, { tenant: row.tenant, kind: row.kind, entityId: row.entity_id });
      const until = realNow() + PAUSE_AFTER_FAILURE_MS;
      await store.write((tx) =>
        tx
          .updateTable('due')
          .set({ leased_until: until })
          .where('tenant', '=', row.tenant)
          .where('entity_id', '=', row.entity_id)
          .where('kind', '=', row.kind)
          .execute(),
      );
    }
  }
  return done;
}

/** Watches the due-times until the signal aborts. */
export function startDueRunner(
  options: DueRunnerOptions & { signal: AbortSignal; onTrouble(error: unknown): void },
): Loop {
  return startLoop({
    everyMs: TICK_MS,
    signal: options.signal,
    onError: options.onTrouble,
    step: async () => (await runDue(options)) > 0,
  });
}
