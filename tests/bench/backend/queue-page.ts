import type { Figure } from '../../../scripts/bench/bench.ts';
import type { TestIssuer } from '../../server/support/issuer.ts';
import { type StoredDesk, storedDesk } from './stored-desk.ts';

const ROUNDS = 200;

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

async function timed(desk: StoredDesk, path: string): Promise<number> {
  const from = performance.now();
  const response = await desk.get(path);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return performance.now() - from;
}

/** The same page of 50 cards, turn by turn, with 1,000 and with 1,000,000 requests stored. */
export async function queuePages(issuer: TestIssuer): Promise<Figure[]> {
  const small = await storedDesk(issuer, 1000);
  const large = await storedDesk(issuer, 1_000_000);
  try {
    const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
    for (let round = -20; round < ROUNDS; round += 1) {
      const sort = ['priority', 'oldest', 'risk', 'deadline'][Math.abs(round) % 4];
      const path = `/v1/queue?limit=50&sort=${sort}`;
      const pair = [await timed(small, path), await timed(large, path)] as const;
      if (round < 0) continue;
      times.small.push(pair[0]);
      times.large.push(pair[1]);
    }
    const p95 = [percentile(times.small, 0.95), percentile(times.large, 0.95)] as const;
    return [
      {
        name: 'queue page p95, 1,000,000 against 1,000 requests',
        value: p95[1] / p95[0],
        unit: 'ratio',
        goal: { kind: 'at-most', value: 1.3 },
      },
      { name: 'queue page p95 with 1,000,000', value: p95[1], unit: 'ms' },
      { name: 'queue page p95 with 1,000', value: p95[0], unit: 'ms' },
    ];
  } finally {
    await small.close();
    await large.close();
  }
}
