import type { Hono } from 'hono';
import { API_VERSION } from '../../lib/contract/me.ts';
import { signInScopes } from '../auth/sign-in-scopes.ts';
import type { Deps } from '../http/deps.ts';
import { refreshGauges } from '../http/gauges.ts';
import { Problem } from '../http/problem.ts';
import { docsPage } from '../openapi/docs-page.ts';
import { openApi } from '../openapi/openapi.ts';
import { NewerDatabaseError } from '../store/migrate.ts';
import { openPage } from './open-page.ts';

const html = (text: string, style: string): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src '${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  });

/** What anyone may read: nothing here belongs to a tenant. Listed exactly in `PUBLIC_PATHS`. */
export function publicRoutes(app: Hono<{ Variables: { route: string } }>, deps: Deps): void {
  const { facts, metrics, store, clock } = deps;
  const get = (path: string, answer: (request: Request) => Response | Promise<Response>) => {
    app.all(path, async (c) => {
      c.set('route', path);
      if (c.req.method === 'OPTIONS')
        return new Response(null, { status: 204, headers: { allow: 'GET' } });
      if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
        throw new Problem('method-not-allowed', 'Use GET.', { headers: { allow: 'GET' } });
      }
      return answer(c.req.raw);
    });
  };

  get('/healthz', () => Response.json({ ok: true, at: new Date(clock()).toISOString() }));
  get('/readyz', async () => {
    try {
      await store.ping();
    } catch (error) {
      const detail =
        error instanceof NewerDatabaseError
          ? 'A newer version has changed the database. Stop this instance, or start that version here too.'
          : 'The database does not answer.';
      throw new Problem('unavailable', detail, { headers: { 'retry-after': '5' } });
    }
    return Response.json({
      ok: true,
      at: new Date(clock()).toISOString(),
      checks: { database: 'ok', migrations: 'ok' },
    });
  });
  get('/metrics', async () => {
    await refreshGauges(deps);
    return new Response(await metrics.registry.metrics(), {
      headers: { 'content-type': metrics.registry.contentType },
    });
  });
  get('/v1/discovery', () =>
    Response.json({
      issuer: facts.issuer,
      clientId: facts.clientId,
      scopes: signInScopes(facts.issuer, facts.audience),
      organisationName: facts.organisationName,
      apiVersion: API_VERSION,
    }),
  );
  get('/v1/openapi.json', () => Response.json(openApi(facts.publicUrl)));
  get('/docs', () => {
    const page = docsPage(openApi(facts.publicUrl));
    return html(page.html, page.styleHash);
  });
  for (const kind of ['cards', 'requests']) {
    get(`/open/${kind}/:id`, (request) => {
      const page = openPage(request);
      if (!page) throw new Problem('not-found', 'There is nothing here.');
      return page;
    });
  }
}
