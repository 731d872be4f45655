import { describe, expect, it } from 'vitest';
import { recordToAskAgain } from '../../../components/my-requests/ask-again.ts';
import { deliveryOf, waitingFacts } from '../../../components/my-requests/request-facts.ts';
import { actionsFor, shownStatus } from '../../../components/my-requests/request-status.ts';
import { timelineSteps } from '../../../components/my-requests/timeline-steps.ts';
import { NewRequest, type TimelineEvent } from '../../../lib/contract/user-consent-request.ts';
import type { BackendState } from '../../../lib/messaging/protocol.ts';
import { whyWaiting } from '../../../lib/requests/why-waiting.ts';
import type { TrackedRequest } from '../../../lib/storage/schema.ts';
import { decision, ME, NOW, served, tracked } from './requests.ts';

const signedIn: BackendState = {
  kind: 'signed-in',
  url: 'https://d',
  organisationName: null,
  me: ME,
};
const outbox = tracked({ phase: 'outbox', server: null, serverId: null });
const proof = (level: 'claimed' | 'confirmed', stillBlocked = false) => ({
  level,
  at: '2026-11-21T11:00:00Z',
  by: null,
  stillBlocked: stillBlocked ? { cause: 'prompt-loop', count: 1 } : null,
});

const event = (name: TimelineEvent) => ({ at: '2026-11-21T11:00:00Z', event: name, by: null });
const reopened = () =>
  served({
    timeline: [event('submitted'), event('approved'), event('still-blocked'), event('reopened')],
  });

describe('a request blocked again after its approval', () => {
  it('says so, and can be reminded of, withdrawn, or closed as done', () => {
    const again = tracked({ server: reopened() });
    expect(waitingFacts(again, signedIn)).toMatchObject({ status: 'open', stillBlocked: true });
    expect(actionsFor(again, NOW)).toMatchObject({ withdraw: true, remind: 'now', goBack: true });
  });
});

describe('shownStatus', () => {
  const table: [string, Partial<TrackedRequest>, string][] = [
    ['in the outbox', { phase: 'outbox', server: null }, 'saved'],
    ['tracked without a backend', { route: 'local', server: null }, 'tracked'],
    ['made with Microsoft’s form', { route: 'native', nativeSentAt: NOW, server: null }, 'tracked'],
    ['open', {}, 'open'],
    [
      'asked back',
      { server: served({ status: 'waiting-for-requester' }) },
      'waiting-for-requester',
    ],
    ['approved', { server: served({ status: 'approved', proof: proof('claimed') }) }, 'approved'],
    ['in', { server: served({ status: 'approved', proof: proof('confirmed') }) }, 'in'],
    [
      'approved, yet blocked',
      { server: served({ status: 'approved', proof: proof('claimed', true) }) },
      'still-blocked',
    ],
    ['opened again after it was approved', { server: reopened() }, 'still-blocked'],
    [
      'opened again, then asked back',
      { server: { ...reopened(), status: 'waiting-for-requester' } },
      'waiting-for-requester',
    ],
    [
      'opened again, then approved anew',
      {
        server: served({
          status: 'approved',
          proof: proof('claimed'),
          timeline: [...reopened().timeline, event('approved')],
        }),
      },
      'approved',
    ],
    ['refused by the backend', { phase: 'refused', server: null }, 'refused'],
    [
      'withdrawn here',
      { server: null, route: 'local', localOutcome: { kind: 'withdrawn', at: NOW, cause: null } },
      'withdrawn',
    ],
    [
      'told to work',
      { server: null, route: 'local', localOutcome: { kind: 'signed-in', at: NOW, cause: null } },
      'in',
    ],
  ];
  it.each(table)('%s', (_what, change, status) => {
    expect(shownStatus(tracked(change))).toBe(status);
  });
});

describe('actionsFor', () => {
  it('lets an open request be withdrawn and reminded', () => {
    expect(actionsFor(tracked(), NOW)).toMatchObject({
      withdraw: true,
      remind: 'now',
      askAgain: false,
    });
  });

  it('says when a second reminder is possible, from the backend and from the outbox', () => {
    const later = new Date(NOW + 3_600_000).toISOString();
    expect(actionsFor(tracked({ server: served({ remindableAt: later }) }), NOW).remind).toEqual({
      notBefore: NOW + 3_600_000,
    });
    const pending = [{ outboxId: 1, kind: 'remind' as const, at: NOW }];
    expect(actionsFor(tracked({ pending }), NOW).remind).toEqual({ notBefore: NOW + 86_400_000 });
  });

  it('offers nothing twice while an act is under way', () => {
    const pending = [{ outboxId: 1, kind: 'withdraw' as const, at: NOW }];
    expect(actionsFor(tracked({ pending }), NOW).withdraw).toBe(false);
  });

  it.each(['denied', 'expired', 'withdrawn'] as const)(
    'lets a %s request be asked again',
    (status) => {
      expect(actionsFor(tracked({ server: served({ status }) }), NOW)).toMatchObject({
        askAgain: true,
        withdraw: false,
        remind: 'no',
      });
    },
  );

  it('offers nothing for a blocked app', () => {
    expect(actionsFor(tracked({ server: served({ status: 'blocked' }) }), NOW)).toEqual({
      withdraw: false,
      answer: false,
      remind: 'no',
      goBack: false,
      askAgain: false,
    });
  });
});

describe('deliveryOf', () => {
  const table: [TrackedRequest, BackendState, string][] = [
    [outbox, signedIn, 'queued'],
    [outbox, { kind: 'signed-out', url: 'https://d', organisationName: null }, 'sign-in-needed'],
    [
      outbox,
      { kind: 'unreachable', url: 'https://d', organisationName: null, since: 0, me: null },
      'offline',
    ],
    [outbox, { kind: 'none' }, 'local-only'],
    [tracked({ route: 'local', server: null }), signedIn, 'local-only'],
    [tracked({ phase: 'refused' }), signedIn, 'refused'],
    [tracked(), { kind: 'none' }, 'sent'],
  ];
  it.each(table)('%#', (request, backend, delivery) => {
    expect(deliveryOf(request, backend)).toBe(delivery);
  });

  it('names who has taken it on until it is released', () => {
    const by = { id: 'u2', name: 'Robin' };
    const claim = { at: '2026-11-21T10:00:00Z', event: 'claimed' as const, by };
    const release = { at: '2026-11-21T11:00:00Z', event: 'released' as const, by };
    const key = (timeline: (typeof claim | typeof release)[]) =>
      whyWaiting(waitingFacts(tracked({ server: served({ timeline }) }), signedIn), NOW).key;
    expect(key([claim])).toBe('claimed');
    expect(key([claim, release])).toBe('open');
  });
});

describe('timelineSteps', () => {
  it('tells what is still to come, the next one as current', () => {
    const names = timelineSteps(outbox).map((step) => `${step.name}:${step.state}`);
    expect(names).toEqual(['saved:done', 'to-send:current', 'to-decide:todo', 'to-sign-in:todo']);
  });

  it('ends with a refusal', () => {
    const entry = { at: '2026-11-21T11:00:00Z', event: 'denied' as const, by: null };
    const steps = timelineSteps(
      tracked({
        server: served({ status: 'denied', decision: decision('deny', 'No'), timeline: [entry] }),
      }),
    );
    expect(steps.at(-1)).toMatchObject({ name: 'denied', state: 'danger' });
  });

  it('waits for the sign-in after an approval, and for nothing after it worked', () => {
    expect(timelineSteps(tracked({ server: served({ status: 'approved' }) })).at(-1)).toMatchObject(
      {
        name: 'to-sign-in',
        state: 'current',
      },
    );
    const inside = tracked({
      server: null,
      route: 'local',
      localOutcome: { kind: 'signed-in', at: NOW, cause: null },
    });
    expect(timelineSteps(inside).at(-1)).toMatchObject({ name: 'confirmed', state: 'done' });
  });

  it('puts Microsoft’s “sent” where it belongs in time', () => {
    const steps = timelineSteps(tracked({ route: 'native', nativeSentAt: NOW - 25 * 3_600_000 }));
    expect(steps.findIndex((s) => s.name === 'native-sent')).toBeLessThan(
      steps.findIndex((s) => s.name === 'submitted'),
    );
  });
});

describe('recordToAskAgain', () => {
  it('keeps app and origin, takes the new text, points to the old request', () => {
    const record = recordToAskAgain(tracked(), ' Now with less. ');
    expect(NewRequest.safeParse(record).success).toBe(true);
    expect(record).toMatchObject({
      justification: 'Now with less.',
      follows: '11111111-1111-4111-8111-111111111111',
      app: { displayName: 'Zoom' },
    });
  });

  it('works from what the backend told when nothing was sent from here', () => {
    expect(recordToAskAgain(tracked({ sent: null }), 'Again')).toMatchObject({
      app: { displayName: 'Zoom' },
    });
    expect(recordToAskAgain(tracked({ sent: null, server: null }), 'Again')).toBeNull();
  });
});
