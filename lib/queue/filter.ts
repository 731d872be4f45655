import type { QueueRow } from './search.ts';

export const QUEUE_FILTERS = ['open', 'mine', 'waiting', 'decided', 'expired', 'all'] as const;
export type QueueFilterName = (typeof QUEUE_FILTERS)[number];

export interface FilterableRow extends QueueRow {
  claimedById: string | null;
}

const DECIDED = new Set(['approved', 'denied', 'blocked']);

/** Whether a row belongs under a filter; `mine` are open cards that I have claimed. */
export function inFilter(
  row: FilterableRow,
  filter: QueueFilterName,
  myId: string | null,
): boolean {
  switch (filter) {
    case 'open':
      return row.status === 'open' || row.status === 'waiting-for-requester';
    case 'mine':
      return row.status === 'open' && myId !== null && row.claimedById === myId;
    case 'waiting':
      return row.status === 'waiting-for-requester';
    case 'decided':
      return DECIDED.has(row.status);
    case 'expired':
      return row.status === 'expired' || row.status === 'withdrawn';
    case 'all':
      return true;
  }
}
