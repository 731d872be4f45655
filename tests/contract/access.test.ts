import { expect, it } from 'vitest';
import type { Role } from '../../lib/contract/me.ts';
import { MATRIX, RIGHTS } from '../../server/auth/matrix.ts';
import { ROUTES } from '../../server/routes/all.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, openDesk, type PersonName } from './support/desk.ts';

const HOLDERS: Record<Role, PersonName> = {
  requester: 'noor',
  reviewer: 'reviewer',
  helpdesk: 'helpdesk',
  auditor: 'auditor',
  security: 'security',
  admin: 'admin',
};

/** The address of a route for things that exist in the desk's tenant. */
async function addresses(d: Desk): Promise<(path: string) => string> {
  const { body } = await d.submit(d.people.robin, anApp());
  return (path) =>
    path
      .replace('/queue/{id}', `/queue/${body.appConsentRequestId}`)
      .replace('/requests/{id}', `/requests/${body.id}`)
      .replace('{clientId}', (body.app as { clientId: string }).clientId)
      .replace('{id}', String(body.appConsentRequestId));
}

const NO_BODY = new Set(['GET', 'DELETE']);

describeOnEachDatabase('who may', (databases) => {
  let shared: Promise<Store> | null = null;

  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is for exactly the roles of the matrix',
    async (_name, route) => {
      expect(RIGHTS).toContain(route.right);
      const allowed: readonly Role[] = MATRIX[route.right];
      shared ??= databases.freshStore();
      const wrong: string[] = [];
      for (const [role, name] of Object.entries(HOLDERS) as [Role, PersonName][]) {
        const d = openDesk(await shared);
        const at = await addresses(d);
        const may = allowed.includes(role) || allowed.includes('requester');
        // A body nobody accepts: the right is checked before the form, so nothing happens.
        const options = NO_BODY.has(route.method) ? {} : { body: { nonsense: true } };
        if (route.path === '/v1/events') {
          // A stream has no end to wait for; who may open it is who may pull.
          expect(route.right).toBe('changes:read');
          continue;
        }
        const { problem } = await d.call(d.people[name], route.method, at(route.path), options);
        if ((problem === 'forbidden') === may) wrong.push(role);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('hides everything of another tenant behind 404', async () => {
    const store = await databases.freshStore();
    const here = openDesk(store);
    const at = await addresses(here);
    const there = openDesk(store);
    for (const route of ROUTES.filter(({ path }) => path.includes('{id}'))) {
      const who = route.path.startsWith('/v1/queue') ? 'reviewer' : 'robin';
      const body = route.example ?? {};
      const options = NO_BODY.has(route.method) ? {} : { body };
      const answer = await there.call(there.people[who], route.method, at(route.path), options);
      expect(answer, `${route.method} ${route.path}`).toMatchObject({
        status: 404,
        problem: 'not-found',
      });
      // The same ids with another person of the same tenant, and ids that cannot exist.
      const odd = route.path.replace('{id}', "x'%20or%201=1--");
      expect((await here.call(here.people[who], route.method, odd, options)).status).toBe(404);
    }
    expect((await there.call(there.people.reviewer, 'GET', '/v1/queue')).body.total).toBe(0);
    expect((await there.pull(there.people.reviewer)).changes).toHaveLength(1);
    const audit = await there.call(there.people.auditor, 'GET', '/v1/audit');
    expect(JSON.stringify(audit.body)).not.toContain('Robin');
  });

  it("hides other people's requests of the same tenant", async () => {
    const d = openDesk(await databases.freshStore());
    const { body } = await d.submit(d.people.robin, anApp());
    for (const name of ['noor', 'admin', 'reviewer'] as const) {
      expect((await d.call(d.people[name], 'GET', `/v1/requests/${body.id}`)).status).toBe(404);
    }
  });
});
