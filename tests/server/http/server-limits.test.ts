import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLimiter } from '../../../server/http/rate-limit.ts';
import { limitedServer } from '../../../server/http/server-limits.ts';

describe('clients that are slow or say too much', () => {
  const server = limitedServer(
    (request, response) => request.on('end', () => response.end('done')).resume(),
    { headersMs: 300, requestMs: 600, checkEveryMs: 50 },
  );
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => void server.close());

  /** What comes back until the server ends the connection. */
  async function say(text: string): Promise<string> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let heard = '';
    socket.on('data', (bytes) => {
      heard += bytes.toString();
    });
    socket.on('error', () => undefined);
    socket.write(text);
    await once(socket, 'close');
    return heard;
  }

  it('cuts headers that never end', async () => {
    expect(await say('GET / HTTP/1.1\r\nHost: desk\r\n')).toMatch(/^HTTP\/1\.1 408/);
  });

  it('cuts a body that never comes', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: desk\r\nContent-Length: 10\r\n\r\n{';
    expect(await say(head)).toMatch(/^HTTP\/1\.1 408/);
  });

  it('refuses headers larger than any of ours', async () => {
    const long = `X: ${'x'.repeat(30_000)}`;
    expect(await say(`GET / HTTP/1.1\r\nHost: desk\r\n${long}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431/);
  });
});

describe('too many requests', () => {
  it('of a whole organisation are slowed down though each person asks little; others go on', () => {
    let now = 0;
    const limiter = createLimiter(
      { person: { burst: 5, perSecond: 1 }, tenant: { burst: 6, perSecond: 0.5 } },
      () => now,
    );
    for (const id of ['a', 'b', 'c']) {
      limiter.take({ tenant: 'one', id });
      limiter.take({ tenant: 'one', id });
    }
    const problem = (() => {
      try {
        limiter.take({ tenant: 'one', id: 'd' });
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(problem).toMatchObject({
      problem: 'rate-limited',
      options: { headers: { 'retry-after': '2' } },
    });
    limiter.take({ tenant: 'other', id: 'a' });
    now = 2000;
    limiter.take({ tenant: 'one', id: 'd' });
  });
});
