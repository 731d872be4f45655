import {
  type Ask,
  active,
  type Card,
  closed,
  DAY,
  type Desk,
  done,
  type Ending,
  HELPDESK,
  problem,
  undecided,
} from './desk-model.ts';

/** What colleagues leave on a card, and how sure an approval is: the rest of the model of design §5. */
const LEVELS = ['claimed', 'observed', 'verified', 'confirmed'];

/** True when the card shows to this person. */
export function sees(desk: Desk, who: string, card: Card): boolean {
  return who === HELPDESK || closed(desk, who, card) === null;
}

/** Whether the last word on a card is an approval; null where different asks ended differently. */
export function isApproved(desk: Desk, card: number): boolean | null {
  if (active(desk, card).length > 0) return false;
  const ends = desk.asks.filter((ask) => ask.card === card).map(({ status }) => status);
  if (!ends.includes('approved') && !desk.cards[card]?.approvedAndLeft) return false;
  return ends.some((status) => status === 'denied' || status === 'blocked') ? null : true;
}

/** A requester got in: nothing is surer. */
export function confirm(desk: Desk, card: number): void {
  const found = desk.cards[card];
  const approved = isApproved(desk, card);
  if (found && approved !== false) found.proof = approved ? 'confirmed' : 'unsure';
}

export function note(desk: Desk, who: string, card: Card): Ending {
  const shut = who === HELPDESK ? null : closed(desk, who, card);
  if (shut) return shut;
  card.notes += 1;
  return done;
}

/** Proof only climbs, and `observed` needs an answer without a fault. */
export function prove(desk: Desk, who: string, card: Card, level: string, good: boolean): Ending {
  const shut = closed(desk, who, card);
  if (shut) return shut;
  if (!isApproved(desk, card.n)) return problem('not-open');
  if (level === 'observed' && !good) return problem('insufficient-evidence');
  if (card.proof !== 'unsure' && LEVELS.indexOf(level) > LEVELS.indexOf(card.proof ?? '')) {
    card.proof = level;
  }
  return done;
}

export function nudge(desk: Desk, ask: Ask): Ending {
  if (!undecided(ask)) return problem('not-open');
  if (ask.nudgedAt !== null && desk.now < ask.nudgedAt + DAY) return problem('too-early');
  ask.nudgedAt = desk.now;
  return done;
}

export function claim(desk: Desk, who: string, card: Card, takeOver: boolean): Ending {
  const shut = closed(desk, who, card);
  if (shut) return shut;
  if (active(desk, card.n).length === 0) return problem('not-open');
  if (card.claimedBy !== null && card.claimedBy !== who && !takeOver)
    return problem('claimed-by-other');
  card.claimedBy = who;
  return done;
}

export function release(desk: Desk, who: string, card: Card): Ending {
  const shut = closed(desk, who, card);
  if (shut) return shut;
  if (card.claimedBy !== null && card.claimedBy !== who) return problem('claimed-by-other');
  card.claimedBy = null;
  return done;
}
