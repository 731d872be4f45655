import type { TimelineEntry, TimelineEvent } from '../../lib/contract/user-consent-request.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';

/** One line of the timeline before it is put into words. */
export interface Step {
  key: string;
  name: TimelineEvent | 'saved' | 'native-sent' | 'to-decide' | 'to-sign-in' | 'to-send';
  at: number | null;
  by: string | null;
  text: string | null;
  state: 'done' | 'current' | 'todo' | 'danger';
}

const BAD: ReadonlySet<TimelineEvent> = new Set(['denied', 'blocked', 'expired', 'still-blocked']);
const OVER = new Set(['denied', 'blocked', 'expired', 'withdrawn']);

function fromEntry(entry: TimelineEntry, index: number): Step {
  return {
    key: `${index}-${entry.event}`,
    name: entry.event,
    at: Date.parse(entry.at),
    by: entry.by?.name ?? null,
    text: entry.text ?? null,
    state: BAD.has(entry.event) ? 'danger' : 'done',
  };
}

function coming(name: Step['name'], state: Step['state']): Step {
  return { key: name, name, at: null, by: null, text: null, state };
}

/**
 * What happened to a request, oldest first, and what is still to come: sent, decided, signed in.
 * Pure; the first thing still to come is the current one.
 */
export function timelineSteps(request: TrackedRequest): Step[] {
  const { server, localOutcome } = request;
  const steps: Step[] = [
    { ...coming('saved', 'done'), at: request.createdAt },
    ...(server?.timeline.map(fromEntry) ?? []),
  ];
  if (request.nativeSentAt) {
    const at = request.nativeSentAt;
    const place = steps.findIndex((step) => step.at !== null && step.at > at);
    const step = { ...coming('native-sent', 'done'), at };
    steps.splice(place < 0 ? steps.length : place, 0, step);
  }
  if (localOutcome) {
    const names = {
      withdrawn: 'withdrawn',
      'signed-in': 'confirmed',
      'still-blocked': 'still-blocked',
    } as const;
    const name = names[localOutcome.kind];
    steps.push({ ...coming(name, BAD.has(name) ? 'danger' : 'done'), at: localOutcome.at });
  }
  const status = localOutcome?.kind === 'withdrawn' ? 'withdrawn' : (server?.status ?? 'open');
  const inside = localOutcome?.kind === 'signed-in' || server?.proof?.level === 'confirmed';
  if (OVER.has(status) || request.phase === 'refused' || inside) return steps;
  const rest: Step[] = [];
  if (request.phase === 'outbox' && request.route !== 'local') rest.push(coming('to-send', 'todo'));
  if (status !== 'approved') rest.push(coming('to-decide', 'todo'));
  rest.push(coming('to-sign-in', 'todo'));
  const first = rest[0];
  if (first) rest[0] = { ...first, state: 'current' };
  return [...steps, ...rest];
}
