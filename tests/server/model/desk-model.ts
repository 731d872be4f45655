import type { DecisionKind } from '../../../lib/contract/decision.ts';
import type { ProblemName } from '../../../lib/contract/problem.ts';
import type { RequestStatus } from '../../../lib/contract/user-consent-request.ts';
import { confirm } from './desk-model-card.ts';

/**
 * The life of a request as design §5 tells it, in as few lines as it takes, without a database, a
 * clock or versions. What the real desk does is compared with this after every step.
 */
const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface Ask {
  n: number;
  who: string;
  app: number;
  card: number;
  status: RequestStatus;
  expiresAt: number;
  pausedAt: number | null;
  questions: number[];
  outcome: 'signed-in' | 'still-blocked' | null;
  nudgedAt: number | null;
}

export interface Card {
  n: number;
  app: number;
  wide: boolean;
  claimedBy: string | null;
  createdAt: number;
  notes: number;
  /** How sure an approval is; 'unsure' where the story does not say. */
  proof: string | null;
  /** An approved ask went on elsewhere: this card ended as approved, whoever is left on it. */
  approvedAndLeft: boolean;
}

export interface Desk {
  now: number;
  enabled: boolean;
  days: number;
  reviewers: string[];
  since: Map<string, number>;
  laterOnly: boolean;
  asks: Ask[];
  cards: Card[];
  verdicts: { app: number; card: number; kind: DecisionKind; wide: boolean; undone: boolean }[];
  /** Mails to requesters, by kind. */
  told: Record<string, number>;
}

/** What a step should end in: a problem, or done (with the ask it is about, where there is one). */
export type Ending = { problem: ProblemName } | { done: true; ask?: number; isNew?: boolean };

export const done: Ending = { done: true };
export const problem = (name: ProblemName): Ending => ({ problem: name });
export const undecided = (ask: Ask) =>
  ask.status === 'open' || ask.status === 'waiting-for-requester';

/** Who of the cast holds a directory role that can approve. */
export const HOLDERS: readonly string[] = ['rita', 'rolf'];
export const HELPDESK = 'hana';

/** A new desk: everybody who reviews in the story is designated. */
export function newDesk(now: number, reviewers: readonly string[]): Desk {
  return {
    now,
    enabled: true,
    days: 30,
    reviewers: [...reviewers],
    since: new Map(reviewers.map((who) => [who, now])),
    laterOnly: false,
    asks: [],
    cards: [],
    verdicts: [],
    told: {},
  };
}

/** Asks of a card that can still be decided. */
export function active(desk: Desk, card: number): Ask[] {
  return desk.asks.filter((ask) => ask.card === card && undecided(ask));
}

/** The status every card has while somebody can still decide on it; null once nobody can. */
export function liveStatus(desk: Desk, card: number): RequestStatus | null {
  const asks = active(desk, card);
  if (asks.length === 0) return null;
  return asks.some(({ status }) => status === 'open') ? 'open' : 'waiting-for-requester';
}

const openCard = (desk: Desk, app: number) =>
  desk.cards.find((card) => card.app === app && active(desk, card.n).length > 0);

const standing = (desk: Desk, app: number) =>
  desk.verdicts.findLast((verdict) => verdict.app === app && !verdict.undone);

function tell(desk: Desk, kind: string): void {
  desk.told[kind] = (desk.told[kind] ?? 0) + 1;
}

function settle(desk: Desk, card: number): void {
  const found = desk.cards[card];
  if (found && active(desk, card).length === 0) found.claimedBy = null;
}

function resume(desk: Desk, ask: Ask): void {
  ask.expiresAt += desk.now - (ask.pausedAt ?? desk.now);
  ask.pausedAt = null;
  ask.questions = [];
  ask.status = 'open';
}

export function submit(desk: Desk, who: string, app: number, wide: boolean): Ending {
  const mine = desk.asks.find((ask) => ask.who === who && ask.app === app && undecided(ask));
  if (mine) return { done: true, ask: mine.n, isNew: false };
  if (!desk.enabled) return problem('workflow-disabled');
  let card = openCard(desk, app);
  const last = standing(desk, app);
  if (!card && last?.kind === 'block') return problem('app-blocked');
  if (!card && last?.kind === 'approve' && (last.wide || !wide)) {
    return problem('app-already-approved');
  }
  if (!card) {
    card = {
      n: desk.cards.length,
      app,
      wide: false,
      claimedBy: null,
      createdAt: desk.now,
      notes: 0,
      proof: null,
      approvedAndLeft: false,
    };
    desk.cards.push(card);
  }
  card.wide ||= wide;
  const ask: Ask = {
    n: desk.asks.length,
    who,
    app,
    card: card.n,
    status: 'open',
    expiresAt: desk.now + desk.days * DAY,
    pausedAt: null,
    questions: [],
    outcome: null,
    nudgedAt: null,
  };
  desk.asks.push(ask);
  tell(desk, 'request-submitted');
  return { done: true, ask: ask.n, isNew: true };
}

export function withdraw(desk: Desk, ask: Ask): Ending {
  if (!undecided(ask)) return problem('not-open');
  Object.assign(ask, { status: 'withdrawn', pausedAt: null, questions: [] });
  settle(desk, ask.card);
  return done;
}

export function answer(desk: Desk, ask: Ask): Ending {
  if (!undecided(ask)) return problem('not-open');
  if (ask.status === 'waiting-for-requester') resume(desk, ask);
  return done;
}

export function outcome(desk: Desk, ask: Ask, good: boolean): Ending {
  if (good) {
    if (ask.status !== 'approved') return problem('not-open');
    if (ask.outcome !== 'signed-in') confirm(desk, ask.card);
    ask.outcome = 'signed-in';
    return done;
  }
  if (undecided(ask) && ask.outcome === 'still-blocked') return done;
  if (ask.status !== 'approved') return problem('not-open');
  if (standing(desk, ask.app)?.kind === 'block') return problem('app-blocked');
  ask.outcome = 'still-blocked';
  const elsewhere = desk.asks.some(
    (other) => other.who === ask.who && other.app === ask.app && undecided(other),
  );
  if (elsewhere) return done;
  const place = openCard(desk, ask.app)?.n ?? ask.card;
  const left = desk.cards[ask.card];
  if (left) left.approvedAndLeft = place !== ask.card;
  ask.card = place;
  ask.status = 'open';
  ask.expiresAt = desk.now + desk.days * DAY;
  return done;
}

/** Why somebody who is not the helpdesk cannot act on a card: no reviewer, or one of later cards only. */
export function closed(desk: Desk, who: string, card: Card): Ending | null {
  const since = desk.since.get(who);
  if (since === undefined) return problem('forbidden');
  return desk.laterOnly && card.createdAt < since ? problem('not-found') : null;
}

export function question(
  desk: Desk,
  who: string,
  card: Card,
  deadline: number,
  only: Ask | null,
): Ending {
  const shut = closed(desk, who, card);
  if (shut) return shut;
  const asked = only ? [only] : active(desk, card.n);
  if (active(desk, card.n).length === 0) return problem('not-open');
  for (const ask of asked) {
    ask.pausedAt ??= desk.now;
    ask.status = 'waiting-for-requester';
    ask.questions.push(deadline);
    tell(desk, 'question');
  }
  return done;
}

export interface Ruling {
  kind: DecisionKind;
  words: boolean;
  stale: boolean;
}

const own = (desk: Desk, who: string, card: number) =>
  desk.asks.some((ask) => ask.card === card && ask.who === who && ask.status !== 'withdrawn');

const BECOMES = { approve: 'approved', deny: 'denied', block: 'blocked' } as const;

export function decide(desk: Desk, who: string, card: Card, ruling: Ruling): Ending {
  const shut = closed(desk, who, card);
  if (shut) return shut;
  if (own(desk, who, card.n)) return problem('own-request');
  if (ruling.kind === 'approve' && !HOLDERS.includes(who)) return problem('role-missing');
  if (ruling.stale) return problem('stale-version');
  const asks = active(desk, card.n);
  if (asks.length === 0) return problem('not-open');
  if (!ruling.words && ruling.kind !== 'approve') return problem('validation');
  for (const ask of asks) {
    Object.assign(ask, {
      status: BECOMES[ruling.kind],
      pausedAt: null,
      questions: [],
      outcome: null,
    });
    tell(desk, 'decided');
  }
  card.approvedAndLeft = false;
  card.proof = ruling.kind === 'approve' ? 'claimed' : null;
  desk.verdicts.push({
    app: card.app,
    card: card.n,
    kind: ruling.kind,
    wide: card.wide,
    undone: false,
  });
  settle(desk, card.n);
  return done;
}

export function unblock(desk: Desk, who: string, card: Card): Ending {
  const shut = closed(desk, who, card);
  if (shut) return shut;
  const blocked = desk.asks.filter((ask) => ask.card === card.n && ask.status === 'blocked');
  if (blocked.length === 0 || active(desk, card.n).length > 0) return problem('not-open');
  if (own(desk, who, card.n)) return problem('own-request');
  for (const ask of blocked) {
    ask.status = 'denied';
    tell(desk, 'unblocked');
  }
  const verdict = desk.verdicts.findLast((one) => one.card === card.n && one.kind === 'block');
  if (verdict) verdict.undone = true;
  return done;
}

/** Time passes; then the clock closes questions and ends asks, once each. */
export function wait(desk: Desk, hours: number): Ending {
  desk.now += hours * HOUR;
  for (const ask of desk.asks) {
    if (ask.status === 'waiting-for-requester') {
      const closed = ask.questions.filter((deadline) => deadline <= desk.now);
      ask.questions = ask.questions.filter((deadline) => deadline > desk.now);
      if (closed.length > 0 && ask.questions.length === 0) {
        resume(desk, ask);
        tell(desk, 'question-closed');
      }
    } else if (ask.status === 'open' && desk.now >= ask.expiresAt) {
      ask.status = 'expired';
      tell(desk, 'requester-expired');
      settle(desk, ask.card);
    }
  }
  return done;
}
