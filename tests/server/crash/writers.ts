import { randomUUID } from 'node:crypto';
import type { TestIssuer } from '../support/issuer.ts';

/** One write that was begun: sent again under the same key until somebody answers. */
interface Pending {
  path: string;
  body: unknown;
  key: string;
  /** What has to be found afterwards, exactly once. */
  mark: string;
}

/** One person who asks for apps and says things, and remembers what the server acknowledged. */
export class Writer {
  readonly #token: string;
  readonly marks: string[] = [];
  readonly requests: string[] = [];
  #pending: Pending | null = null;

  private constructor(token: string) {
    this.#token = token;
  }

  static async make(issuer: TestIssuer, tenant: string): Promise<Writer> {
    return new Writer(await issuer.token({ tenant, id: randomUUID() }));
  }

  #next(): Pending {
    const mark = randomUUID();
    const request = this.requests.at(-1);
    if (request && this.marks.length % 3 !== 0) {
      const path = `/v1/requests/${request}/messages`;
      return { path, body: { text: mark }, key: randomUUID(), mark };
    }
    const body = {
      app: { clientId: randomUUID(), displayName: 'App' },
      justification: mark,
      origin: { provider: 'entra', screen: 'need-admin-approval' },
    };
    return { path: '/v1/requests', body, key: randomUUID(), mark };
  }

  /** Sends one write after the other until the server is gone or `until` is over. */
  async write(url: string, until: number): Promise<void> {
    while (Date.now() < until) {
      const pending = this.#pending ?? this.#next();
      this.#pending = pending;
      let response: Response;
      try {
        response = await fetch(url + pending.path, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${this.#token}`,
            'content-type': 'application/json',
            'idempotency-key': pending.key,
          },
          body: JSON.stringify(pending.body),
        });
        const answer = (await response.json()) as { id: string };
        if (response.status === 503 || response.status === 429) continue;
        if (!response.ok) throw new Error(`${pending.path}: ${JSON.stringify(answer)}`);
        if (pending.path === '/v1/requests') this.requests.push(answer.id);
      } catch (error) {
        // Cut off in the middle: nobody knows whether it was written.
        if (error instanceof TypeError || error instanceof SyntaxError) return;
        throw error;
      }
      this.marks.push(pending.mark);
      this.#pending = null;
    }
  }

  /** Every text of this person that the server holds. */
  async held(url: string): Promise<string[]> {
    const texts: string[] = [];
    let cursor = '';
    do {
      const response = await fetch(`${url}/v1/requests?limit=200${cursor}`, {
        headers: { authorization: `Bearer ${this.#token}` },
      });
      const page = (await response.json()) as {
        items: { justification: string; messages: { text: string }[] }[];
        nextCursor: string | null;
      };
      for (const { justification, messages } of page.items) {
        texts.push(justification, ...messages.map(({ text }) => text));
      }
      cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
    } while (cursor);
    return texts;
  }
}
