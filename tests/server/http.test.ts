import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../server/app.ts';
import { DECIDING_ROLES } from '../../server/auth/caller.ts';
import { issuerKeys } from '../../server/auth/key-set.ts';
import { createVerifier } from '../../server/auth/verifier.ts';
import { knownPeople } from '../../server/http/known-people.ts';
import { createMetrics } from '../../server/http/metrics.ts';
import { createLimiter } from '../../server/http/rate-limit.ts';
import { PUBLIC_PATHS, ROUTES } from '../../server/routes/all.ts';
import { NEW_REQUEST } from '../../server/routes/examples.ts';
import type { Store } from '../../server/store/store.ts';
import { AUDIENCE, startTokenIssuer, type TokenIssuer } from '../stand-ins/token-issuer.ts';
import { describeOnEachDatabase } from './support/databases.ts';

const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const Answer = z.looseObject({ type: z.string().optional(), errors: z.unknown().optional() });

describeOnEachDatabase('the backend over HTTP', (databases) => {
  const stopping = new AbortController();
  const logged: string[] = [];
  let issuer: TokenIssuer;
  let store: Store;
  let app: ReturnType<typeof createApp>;
  let token = '';

  beforeAll(async () => {
    issuer = await startTokenIssuer();
    store = await databases.freshStore();
    app = createApp({
      store,
      clock: Date.now,
      verifier: createVerifier({
        issuers: [issuerKeys(issuer.issuer, { onTrouble: () => undefined })],
        audience: AUDIENCE,
        now: Date.now,
      }),
      facts: {
        issuer: issuer.issuer,
        clientId: 'desk',
        audience: AUDIENCE,
        organisationName: 'Fernhill <Engineering>',
        publicUrl: 'https://desk.example',
        extensionOrigins: [ORIGIN],
        mailConfigured: false,
      },
      people: knownPeople(Date.now),
      limiter: createLimiter(
        { person: { burst: 60, perSecond: 1 }, tenant: { burst: 1000, perSecond: 1 } },
        () => 0,
      ),
      metrics: createMetrics(),
      stopping: stopping.signal,
      onTrouble: () => undefined,
      log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
    });
    token = await person('Robin');
  });
  afterAll(async () => {
    stopping.abort();
    await issuer.stop();
  });

  const tid = randomUUID();
  const person = (name: string, more: Record<string, unknown> = {}) =>
    issuer.token({ tid, oid: randomUUID(), name, email: `${name}@desk.example`, ...more });

  async function call(method: string, where: string, init: RequestInit = {}, as = token) {
    const headers = new Headers(init.headers);
    if (as) headers.set('authorization', `Bearer ${as}`);
    const response = await app.request(where, { ...init, method, headers });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    const body = Answer.parse(isJson && text ? JSON.parse(text) : {});
    return {
      status: response.status,
      headers: response.headers,
      text,
      problem: body.type?.split(':').at(-1),
      errors: body.errors,
    };
  }
  const post = (body: unknown, more: Record<string, string> = {}) =>
    call('POST', '/v1/requests', {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...more },
    });

  it('answers nobody without a token, except on the public list', async () => {
    for (const route of ROUTES) {
      const where = route.path.replace(/\{\w+\}/, randomUUID());
      const answer = await call(route.method, where, {}, '');
      expect(answer, `${route.method} ${route.path}`).toMatchObject({
        status: 401,
        problem: 'unauthenticated',
      });
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
    for (const where of PUBLIC_PATHS) expect((await call('GET', where, {}, '')).status).toBe(200);
    const served = new Set(app.routes.filter(({ path }) => path !== '/*').map(({ path }) => path));
    const known = new Set<string>([
      ...ROUTES.map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1')),
      ...PUBLIC_PATHS,
      '/open/cards/:id',
      '/open/requests/:id',
    ]);
    expect([...served].filter((one) => !known.has(one))).toEqual([]);
  });

  it('says what is wrong with an address, a method or a body', async () => {
    expect(await call('GET', '/v1/nothing')).toMatchObject({ status: 404, problem: 'not-found' });
    const wrong = await call('PATCH', '/v1/requests');
    expect(wrong).toMatchObject({ status: 405, problem: 'method-not-allowed' });
    expect(wrong.headers.get('allow')).toBe('POST, GET');
    expect(await post('{ not json')).toMatchObject({ status: 400, problem: 'malformed-json' });
    expect(await post(NEW_REQUEST, { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
      problem: 'unsupported-media-type',
    });
    expect(await post({ ...NEW_REQUEST, surprise: 1 })).toMatchObject({
      status: 422,
      problem: 'validation',
      errors: [{ field: 'surprise', message: 'is not a known field' }],
    });
    expect(await post({ ...NEW_REQUEST, justification: ' ' })).toMatchObject({
      status: 422,
      errors: [{ field: 'justification' }],
    });
    const nul = JSON.stringify({ ...NEW_REQUEST, justification: 'a\u0000b' });
    expect(await post(nul)).toMatchObject({ status: 422, problem: 'validation' });
    expect((await call('GET', '/v1/queue/%00', {}, await person('Ada'))).status).toBe(404);
  });

  it('cuts bodies that are too large, said or unsaid', async () => {
    const large = { ...NEW_REQUEST, justification: 'x'.repeat(70_000) };
    expect(await post(large)).toMatchObject({ status: 413, problem: 'body-too-large' });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const answer = await call('POST', '/v1/requests', {
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    } as RequestInit);
    expect(answer).toMatchObject({ status: 413, problem: 'body-too-large' });
    expect(sent).toBeLessThan(20);
  });

  it('slows down loops, each person alone, and says until when', async () => {
    const busy = await person('Busy');
    let last = 200;
    let retry: string | null = null;
    for (let n = 0; n < 70; n += 1) {
      const answer = await call('GET', '/v1/me', {}, busy);
      last = answer.status;
      retry = answer.headers.get('retry-after');
    }
    expect(last).toBe(429);
    expect(Number(retry)).toBeGreaterThan(0);
    expect((await call('GET', '/v1/me', {}, await person('Calm'))).status).toBe(200);
  });

  it('lets only the extension read across origins, and protects every answer', async () => {
    const asked = { origin: ORIGIN, 'access-control-request-method': 'POST' };
    const allowed = await call('OPTIONS', '/v1/requests', { headers: asked }, '');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    const foreign = await call('GET', '/v1/me', { headers: { origin: 'https://evil.example' } });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
    for (const answer of [foreign, await call('GET', '/v1/nothing'), await call('GET', '/docs')]) {
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('strict-transport-security')).toContain('max-age');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('documents every route, status, problem and example', async () => {
    const document = JSON.parse((await call('GET', '/v1/openapi.json', {}, '')).text);
    for (const route of ROUTES) {
      const operation = document.paths[route.path][route.method.toLowerCase()];
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining([...Object.keys(route.success), '401', '403', '429', '503']),
      );
      if (!route.body) continue;
      const { example } = operation.requestBody.content['application/json'];
      expect(route.body.safeParse(example ?? {}).success, route.path).toBe(true);
    }
    const refs = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
    for (const ref of new Set(refs)) {
      expect(Object.keys(document.components.schemas)).toContain(ref.split('/').at(-1));
    }
    expect((await call('GET', '/docs', {}, '')).text).toContain('/v1/queue/{id}/decision');
    expect((await call('GET', '/docs', {}, '')).text).not.toMatch(
      /https?:\/\/(?!desk\.example)[^"]*\.js/,
    );
  });

  it('gives the audit as CSV that no spreadsheet runs, and as NDJSON', async () => {
    const name = '=HYPERLINK("http://evil.example")';
    await post({ ...NEW_REQUEST, app: { clientId: randomUUID(), displayName: name } });
    const auditor = await person('Audrey', { roles: ['ConsentDesk.Auditor'] });
    const ask = (accept: string) => call('GET', '/v1/audit', { headers: { accept } }, auditor);
    const csv = await ask('text/csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [header, ...lines] = csv.text.split('\r\n');
    expect(header).toMatch(/^seq,at,event,actorId/);
    expect(lines.some((line) => line.includes(`"'=HYPERLINK(""http://evil.example"")"`))).toBe(
      true,
    );
    const ndjson = await ask('application/x-ndjson');
    const entries = ndjson.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.at(-1)).toMatchObject({ event: 'request.submitted', appName: name });
    expect((await ask('*/*')).headers.get('content-type')).toContain('application/json');
  });

  it('wakes streams when there is something to pull, and lets them end', async () => {
    const reviewer = await person('Ada', { wids: [DECIDING_ROLES[0]] });
    const gone = new AbortController();
    const response = await app.request('/v1/events', {
      headers: { authorization: `Bearer ${reviewer}` },
      signal: gone.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const cursors: string[] = [];
    const reading = (async () => {
      let text = '';
      for await (const chunk of response.body ?? []) {
        text += Buffer.from(chunk).toString();
        cursors.splice(0, cursors.length, ...(text.match(/(?<=^id: ).*$/gm) ?? []));
      }
    })().catch(() => undefined);
    await expect.poll(() => cursors.length).toBe(1);
    expect((await post({ ...NEW_REQUEST, app: { clientId: randomUUID() } })).status).toBe(201);
    await expect.poll(() => cursors.length).toBe(2);
    const pulled = await call('GET', `/v1/changes?cursor=${cursors[0]}`, {}, reviewer);
    expect(JSON.parse(pulled.text)).toMatchObject({
      changes: [{ entity: 'appConsentRequest' }],
      nextCursor: cursors[1],
    });
    const numbers = (await call('GET', '/metrics', {}, '')).text;
    expect(numbers).toMatch(/consent_desk_feed_lag_seconds_count [1-9]/);
    const admin = await person('Ida', { roles: ['ConsentDesk.Admin'] });
    const { feed } = JSON.parse((await call('GET', '/v1/health', {}, admin)).text);
    expect(feed.lagMs).toBeGreaterThanOrEqual(0);
    expect(feed.lagMs).toBeLessThan(60_000);
    gone.abort();
    await reading;
  });

  it('answers 503 while the database cannot write, logs it, and recovers', async () => {
    const code = databases.kind === 'sqlite' ? 'SQLITE_FULL' : '53100';
    const broken = Object.assign(new Error('the disk is full'), { code });
    const write = store.write;
    store.write = () => Promise.reject(broken);
    logged.length = 0;
    const ask = () => post({ ...NEW_REQUEST, app: { clientId: randomUUID() } });
    const answer = await ask();
    store.write = write;
    expect(answer).toMatchObject({ status: 503, problem: 'unavailable' });
    expect(answer.headers.get('retry-after')).not.toBeNull();
    expect(logged.join()).toContain(code);
    expect((await ask()).status).toBe(201);
  });

  it('keeps names, addresses, reasons and tokens out of its log and its numbers', async () => {
    await post({ ...NEW_REQUEST, app: { clientId: randomUUID() }, justification: 'secret reason' });
    const metrics = (await call('GET', '/metrics', {}, '')).text;
    expect(metrics).toMatch(/consent_desk_http_requests_total\{[^}]*route="\/v1\/requests"/);
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join() + metrics).not.toMatch(/Robin|desk\.example|secret reason|eyJ/);
  });
});
