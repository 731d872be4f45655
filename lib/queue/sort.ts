import { priorityKey } from '../requests/priority.ts';
import type { QueueRow } from './search.ts';

export const QUEUE_SORTS = ['priority', 'oldest', 'newest', 'risk', 'demand', 'deadline'] as const;
export type QueueSortName = (typeof QUEUE_SORTS)[number];

const compare: Record<QueueSortName, (a: QueueRow, b: QueueRow) => number> = {
  priority: (a, b) => priorityKey(b) - priorityKey(a),
  oldest: (a, b) => a.firstRequestedAt - b.firstRequestedAt,
  newest: (a, b) => b.firstRequestedAt - a.firstRequestedAt,
  risk: (a, b) => b.risk - a.risk,
  demand: (a, b) => b.demand - a.demand,
  deadline: (a, b) => (a.expiresAt ?? Number.MAX_VALUE) - (b.expiresAt ?? Number.MAX_VALUE),
};

/** A new array in the wanted order; equal rows keep a fixed order by id, so the list never jumps. */
export function sortRows<R extends QueueRow>(rows: readonly R[], by: QueueSortName): R[] {
  const order = compare[by];
  return [...rows].sort((a, b) => order(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
