import type { DecisionKind } from '../../lib/contract/decision.ts';
import type { Tone } from '../common/Badge.tsx';

/** How a decision is coloured wherever it is shown. */
export const DECISION_TONE: Record<DecisionKind, Tone> = {
  approve: 'ok',
  deny: 'warn',
  block: 'danger',
};

/** The message key of what a decision makes of a card. */
export const DECISION_STATUS = {
  approve: 'status.approved',
  deny: 'status.denied',
  block: 'status.blocked',
} as const satisfies Record<DecisionKind, string>;
