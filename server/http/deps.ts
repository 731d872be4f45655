import type { Verifier } from '../auth/verifier.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { KnownPeople } from './known-people.ts';
import type { Metrics } from './metrics.ts';
import type { Limiter } from './rate-limit.ts';

/** What the extension is told by `/v1/discovery`. */
export interface PublicFacts {
  issuer: string;
  clientId: string;
  audience: string;
  organisationName: string;
  publicUrl: string;
  extensionOrigins: readonly string[];
  mailConfigured: boolean;
}

/** Everything the routes work with; tests hand in their own. */
export interface Deps {
  store: Store;
  /** The time of the workflow (a test may move it). */
  clock: Clock;
  verifier: Verifier;
  facts: PublicFacts;
  people: KnownPeople;
  limiter: Limiter;
  metrics: Metrics;
  /** Aborts when the process stops: open event streams end. */
  stopping: AbortSignal;
  onTrouble(what: string, error: unknown): void;
}
