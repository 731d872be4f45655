import type { Precedent } from '../../lib/contract/precedent.ts';
import type { Presence } from '../../lib/contract/presence.ts';
import type { Person } from '../../lib/contract/primitives.ts';
import type { Answers } from '../../lib/messaging/protocol.ts';
import type { PlanStepId } from '../../lib/queue/approve-plan.ts';
import type { PendingActInput } from '../../lib/storage/acts.ts';
import type { CardRow, StoredCard } from '../../lib/storage/schema.ts';

/** Everything the queue needs from outside, so that it runs in the popup, the desk and a test alike. */
export interface QueuePort {
  /** The most urgent rows, for the first paint. */
  topRows(limit: number): Promise<CardRow[]>;
  allRows(): Promise<CardRow[]>;
  card(id: string): Promise<StoredCard | null>;
  act(act: PendingActInput, undoMs: number): Promise<Answers['desk/act']>;
  undo(outboxIds: number[]): Promise<number[]>;
  openConsent(cardId: string, url: string): Promise<Answers['desk/open-consent']>;
  /** Asks the browser, at the person's click, to let us see where a consent address returns to; false when refused. */
  allowOrigin(consentUrl: string): Promise<boolean>;
  /** Steps of the approve plan marked as done in this browser. */
  planSteps(cardId: string): Promise<PlanStepId[]>;
  savePlanSteps(cardId: string, steps: PlanStepId[]): Promise<void>;
  /** Says that I have this card open (or no longer); gives who else has, null when nobody can say. */
  lookAt(cardId: string, looking: boolean): Promise<Presence['others'] | null>;
  /** How similar apps were judged; null when the backend cannot be asked. */
  precedents(cardId: string): Promise<Precedent[] | null>;
  /** Who reviews, as far as they have signed in. */
  colleagues(): Promise<{ people: Person[] } | { problem: string }>;
  onChange(listener: () => void, signal: AbortSignal): void;
  /** The backend's time: a machine an hour off must not shift deadlines. */
  now(): number;
}
