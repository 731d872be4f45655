import type { RunContext } from '../fixes/run-state.ts';
import type { Diagnosis } from './diagnose.ts';
import type { Reading } from './reading.ts';

/** What a fix started from a diagnosis may remember of the case. */
export function runContextOf(
  reading: Reading,
  diagnosis: Diagnosis | null,
  screen: string | null = null,
): RunContext {
  const cut = (value: string | null, max: number): string | null => value?.slice(0, max) ?? null;
  return {
    code: cut(diagnosis?.code ?? reading.codes[0]?.code ?? null, 60),
    cause: diagnosis?.cause ?? null,
    clientId: cut(reading.clientId, 200),
    appName: cut(reading.appName, 256),
    tenant: cut(reading.tenant, 253),
    cloud: reading.cloud,
    correlationId: cut(reading.correlationId, 64),
    occurredAt: cut(reading.occurredAt, 40),
    screen: cut(screen, 60),
  };
}
