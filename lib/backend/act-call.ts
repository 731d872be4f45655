import type { PendingAct } from '../storage/acts.ts';
import type { BackendCall } from './backend.ts';

/**
 * The call that tells the backend of one act. `serverId` is the backend's id of a request of mine;
 * null means it has none yet, and then only `submit` can be told (gives null for the others).
 */
export function actCall(
  act: PendingAct,
  serverId: string | null,
): Omit<BackendCall, 'idempotencyKey'> | null {
  const post = (path: string, body?: unknown) => ({ method: 'POST' as const, path, body });
  if (act.kind === 'submit') return post('/v1/requests', act.body);
  if ('cardId' in act) {
    const card = `/v1/queue/${encodeURIComponent(act.cardId)}`;
    switch (act.kind) {
      case 'decide':
        return post(`${card}/decision`, act.body);
      case 'question':
        return post(`${card}/questions`, act.body);
      case 'note':
        return post(`${card}/notes`, act.body);
      case 'release':
        return post(`${card}/release`);
      case 'unblock':
      case 'claim':
      case 'proof':
        return post(`${card}/${act.kind}`, act.body);
    }
  }
  if (serverId === null) return null;
  const request = `/v1/requests/${encodeURIComponent(serverId)}`;
  switch (act.kind) {
    case 'withdraw':
      return post(`${request}/withdraw`);
    case 'remind':
      return post(`${request}/reminders`);
    case 'message':
      return post(`${request}/messages`, act.body);
    case 'outcome':
      return post(`${request}/outcome`, act.body);
  }
}
