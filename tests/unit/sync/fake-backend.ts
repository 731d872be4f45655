import type { BackendAnswer, BackendCall } from '../../../lib/backend/backend.ts';
import { ANNA, aCard, aRequest, id } from '../storage/examples.ts';

interface Effect {
  key: string;
  path: string;
}

/**
 * A backend that fits in memory: remembers idempotency keys as the real one does, and keeps a feed.
 * `effects` lists what really happened; a repeated key gives the first answer and no second effect.
 */
export class FakeBackend {
  readonly effects: Effect[] = [];
  readonly calls: BackendCall[] = [];
  readonly feed: { cursor: string; entity: string; id: string; version: number; data: unknown }[] =
    [];
  readonly answers = new Map<string, BackendAnswer>();
  pageSize = 100;

  answer(status: number, body: unknown): BackendAnswer {
    return { kind: 'answer', status, body, headers: new Headers(), clockOffset: 0 };
  }

  change(entity: string, entityId: string, version: number, data: unknown): void {
    const cursor = String(this.feed.length + 1);
    this.feed.push({ cursor, entity, id: entityId, version, data });
  }

  handle(call: BackendCall): BackendAnswer {
    this.calls.push(call);
    if (call.method === 'GET' && call.path.startsWith('/v1/changes'))
      return this.#changes(call.path);
    const key = call.idempotencyKey ?? '';
    const known = this.answers.get(key);
    if (known) return known;
    this.effects.push({ key, path: call.path });
    const answer = this.answer(200, this.#bodyFor(call));
    this.answers.set(key, answer);
    return answer;
  }

  #bodyFor(call: BackendCall): unknown {
    const card = /^\/v1\/queue\/([^/]+)\//.exec(call.path)?.[1];
    if (card) {
      const version = this.effects.filter(({ path }) => path.includes(card)).length + 1;
      return aCard(Number(card.slice(-6)), { version });
    }
    const own = /^\/v1\/requests\/([^/]+)\//.exec(call.path)?.[1];
    const n = own ? Number(own.slice(-6)) : this.effects.length;
    const mine = this.effects.filter(({ path }) => own && path.includes(own)).length;
    return aRequest(n, {
      id: own ?? id(n),
      version: mine + 1,
      requester: { id: ANNA.userId, name: 'Anna', email: null },
    });
  }

  #changes(path: string): BackendAnswer {
    const from = Number(new URLSearchParams(path.split('?')[1]).get('cursor') ?? 0);
    const changes = this.feed.slice(from, from + this.pageSize);
    const nextCursor = String(from + changes.length);
    return this.answer(200, {
      changes,
      nextCursor,
      hasMore: from + changes.length < this.feed.length,
    });
  }
}

/** A refusal in the backend's own words. */
export function problem(status: number, name: string | null, more: object = {}): BackendAnswer {
  return {
    kind: 'problem',
    status,
    name: name as never,
    detail: `told: ${name}`,
    errors: [],
    body: null,
    headers: new Headers(),
    retryAfterMs: null,
    ...more,
  };
}
