import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Caller } from './auth/caller.ts';
import { type Answer, Call } from './http/call.ts';
import { databaseTrouble } from './http/database-trouble.ts';
import type { Deps } from './http/deps.ts';
import { corsHeaders, securityHeaders } from './http/headers.ts';
import { Problem, problemResponse } from './http/problem.ts';
import { readBody } from './http/read-body.ts';
import { ROUTES } from './routes/all.ts';
import { publicRoutes } from './routes/public.ts';
import type { Method, Route } from './routes/route.ts';

export interface AppOptions extends Deps {
  log: Logger;
}

type Env = { Variables: { route: string } };

const honoPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** `Authorization: Bearer …` → the person. Throws `unauthenticated`. */
async function callerOf(deps: Deps, request: Request): Promise<Caller> {
  const [scheme, token, ...rest] = (request.headers.get('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) {
    throw new Problem('unauthenticated', 'Send a sign-in token: Authorization: Bearer …', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  return deps.verifier(token);
}

/** Answers that have every header from the start: setting them one by one costs more than a rule does. */
const finished = new WeakSet<Response>();

function answerResponse(
  { status, body, headers }: Answer,
  common: Record<string, string>,
): Response {
  const response =
    body === undefined
      ? new Response(null, { status, headers: { ...common, ...headers } })
      : new Response(JSON.stringify(body), {
          status,
          headers: { ...common, 'content-type': 'application/json; charset=utf-8', ...headers },
        });
  finished.add(response);
  return response;
}

// Control characters can be neither stored nor looked up on PostgreSQL, and belong in no id.
const hasControls = (text: string): boolean => /%0[0-9a-f]|%1[0-9a-f]|%7f/i.test(text);

async function serve(
  deps: Deps,
  route: Route,
  request: Request,
  params: Record<string, string>,
  security: Record<string, string>,
): Promise<Response> {
  const caller = await callerOf(deps, request);
  deps.limiter.take(caller);
  const { pathname, search } = new URL(request.url);
  if (hasControls(pathname)) throw new Problem('not-found', 'There is nothing here.');
  if (hasControls(search)) {
    throw new Problem('validation', 'The query has control characters.');
  }
  const call = new Call({
    deps,
    request,
    caller,
    params,
    path: pathname,
    rawBody: request.method === 'GET' ? '' : await readBody(request),
    bodySchema: route.body,
    querySchema: route.query,
  });
  const answer = await route.handle(call);
  if (answer instanceof Response) return answer;
  return answerResponse(answer, {
    ...security,
    'cache-control': 'no-store',
    ...corsHeaders(request.headers.get('origin'), deps.facts.extensionOrigins),
  });
}

/** What went wrong, as the answer; what is our own fault goes to the log. */
function failure(log: Logger, error: unknown): Response {
  if (error instanceof Problem) return problemResponse(error);
  const trouble = databaseTrouble(error);
  if (trouble) {
    log.error({ trouble }, 'the database cannot serve; answered 503');
    return problemResponse(
      new Problem('unavailable', 'The database cannot serve this right now. Try again soon.', {
        headers: { 'retry-after': '5' },
      }),
    );
  }
  log.error(
    { error: error instanceof Error ? { name: error.name, stack: error.stack } : 'unknown' },
    'a request failed',
  );
  return problemResponse(new Problem('internal', 'The request failed here; it was logged.'));
}

/** Builds the whole backend from what it works with; tests hand in their own clock, store and verifier. */
export function createApp(options: AppOptions): Hono<Env> {
  const { log, facts, metrics, ...rest } = options;
  const deps: Deps = { ...rest, facts, metrics };
  const app = new Hono<Env>();
  const security = securityHeaders(facts.publicUrl);

  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    const route = c.get('route') ?? 'unknown';
    if (!finished.has(c.res)) {
      const cors = corsHeaders(c.req.header('origin') ?? null, facts.extensionOrigins);
      for (const [name, value] of Object.entries({ 'cache-control': 'no-store', ...security })) {
        if (!c.res.headers.has(name)) c.res.headers.set(name, value);
      }
      for (const [name, value] of Object.entries(cors)) c.res.headers.set(name, value);
    }
    const ms = performance.now() - started;
    const { status } = c.res;
    metrics.requests.inc({ route, method: c.req.method, status: String(status) });
    metrics.duration.observe({ route }, ms / 1000);
    log.debug({ route, method: c.req.method, status, ms: Math.round(ms * 10) / 10 }, 'answered');
  });

  const byPath = new Map<string, Route[]>();
  for (const route of ROUTES) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);

  publicRoutes(app, options);
  for (const [path, routes] of byPath) {
    const allowed = new Map(routes.map((route): [Method, Route] => [route.method, route]));
    app.all(honoPath(path), async (c) => {
      c.set('route', path);
      const { method } = c.req;
      if (method === 'OPTIONS') {
        return new Response(null, {
          status: 204,
          headers: { allow: [...allowed.keys()].join(', ') },
        });
      }
      const route = allowed.get((method === 'HEAD' ? 'GET' : method) as Method);
      if (!route) {
        throw new Problem('method-not-allowed', `Use ${[...allowed.keys()].join(' or ')}.`, {
          headers: { allow: [...allowed.keys()].join(', ') },
        });
      }
      return serve(deps, route, c.req.raw, c.req.param() as Record<string, string>, security);
    });
  }
  app.notFound(() =>
    problemResponse(new Problem('not-found', 'There is nothing at this address.')),
  );
  app.onError((error) => failure(log, error));
  return app;
}
