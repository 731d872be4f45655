import type { BackendAnswer } from '../backend/backend.ts';
import { parseTolerant } from '../backend/parse-tolerant.ts';
import { AppConsentRequest } from '../contract/app-consent-request.ts';
import { UserConsentRequest } from '../contract/user-consent-request.ts';
import type { PendingAct } from '../storage/acts.ts';
import type { Settlement } from '../storage/settle-act.ts';

export type Verdict =
  | { kind: 'settle'; settlement: Settlement }
  | { kind: 'retry'; error: string; afterMs: number | null; unreachable: boolean }
  | { kind: 'sign-in' };

const TRY_AGAIN = new Set([408, 425, 429]);

/**
 * What an answer means for the act it answers. Final: a success, or a refusal in our own words.
 * A page of a proxy in between, a 5xx, a busy backend and no answer at all mean: try again later. Pure.
 */
export function verdictOn(act: PendingAct, answer: BackendAnswer): Verdict {
  if (answer.kind === 'unreachable') {
    return { kind: 'retry', error: answer.detail, afterMs: null, unreachable: true };
  }
  if (answer.kind === 'answer') return { kind: 'settle', settlement: successOf(act, answer.body) };
  if (answer.status === 401) return { kind: 'sign-in' };
  const ours = answer.name !== null && answer.name !== 'rate-limited';
  const busy =
    answer.status >= 500 || (TRY_AGAIN.has(answer.status) && answer.name !== 'too-early');
  if (busy || !ours) {
    return {
      kind: 'retry',
      error: answer.detail,
      afterMs: answer.retryAfterMs,
      unreachable: answer.status >= 502 && answer.status <= 504,
    };
  }
  if (answer.name === 'idempotency-mismatch') {
    // An earlier version of this extension sent the same act, written differently: it has been done.
    return { kind: 'settle', settlement: { kind: 'done' } };
  }
  const fields = answer.errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
  const detail = fields ? `${answer.detail} (${fields})` : answer.detail;
  return {
    kind: 'settle',
    settlement: { kind: 'refused', name: answer.name ?? 'unknown', detail },
  };
}

function successOf(act: PendingAct, body: unknown): Settlement {
  if ('cardId' in act) {
    const card = parseTolerant(AppConsentRequest, body);
    return card.success ? { kind: 'card', card: card.data } : { kind: 'done' };
  }
  const request = parseTolerant(UserConsentRequest, body);
  return request.success ? { kind: 'request', request: request.data } : { kind: 'done' };
}
