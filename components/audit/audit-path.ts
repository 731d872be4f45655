/** What the form asks for: days as `YYYY-MM-DD` in the reader's own time zone, or empty. */
export interface AuditRange {
  from: string;
  to: string;
  q: string;
}

/** Start of that local day as UTC, `plusDays` later; null for no day. */
function dayStart(day: string, plusDays: number): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const at = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]) + plusDays);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The address of one page of the record; the last day of the range is included. */
export function auditPath({ from, to, q }: AuditRange, cursor: string | null): string {
  const query = new URLSearchParams();
  const start = dayStart(from, 0);
  const end = dayStart(to, 1);
  if (start) query.set('from', start);
  if (end) query.set('to', end);
  if (q.trim() !== '') query.set('q', q.trim());
  if (cursor) query.set('cursor', cursor);
  const text = query.toString();
  return text === '' ? '/v1/audit' : `/v1/audit?${text}`;
}
