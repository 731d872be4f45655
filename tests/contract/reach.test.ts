import { expect, it } from 'vitest';
import { DECIDING_ROLES } from '../../server/auth/caller.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, openDesk, setPolicy } from './support/desk.ts';

const GROUP = 'a0000000-0000-4000-8000-000000000001';

/** The desk of somebody who has the policy open, read to the end of the feed. */
async function adminLooks(d: Desk) {
  let { cursor } = await d.pull(d.people.admin);
  return {
    /** Whether the feed names the policy since the last look, and whom it reaches now. */
    async look() {
      const news = await d.pull(d.people.admin, cursor);
      cursor = news.cursor;
      const { body } = await d.call(d.people.admin, 'GET', '/v1/policy/reach');
      const people = body.people as { name: string; mayApprove: boolean }[];
      return {
        heard: news.changes.some(({ entity }) => entity === 'policy'),
        people: people.map(({ name, mayApprove }) => `${name}${mayApprove ? ' +' : ''}`).sort(),
      };
    },
  };
}

describeOnEachDatabase('whom a policy reaches', (databases) => {
  it('is told to those who look at it when a reviewer signs in for the first time', async () => {
    const d = openDesk(await databases.freshStore());
    await setPolicy(d, { reviewers: [{ kind: 'group', id: GROUP }] });
    const admin = await adminLooks(d);
    const gil = d.person('Gil', { groups: [GROUP] });
    await d.call(gil, 'GET', '/v1/me');
    expect(await admin.look()).toEqual({ heard: true, people: ['Gil'] });

    await d.call(gil, 'GET', '/v1/me');
    expect(await admin.look(), 'the same again').toEqual({ heard: false, people: ['Gil'] });

    const promoted = { ...gil, wids: [DECIDING_ROLES[1] ?? ''] };
    await d.call(promoted, 'GET', '/v1/me');
    expect(await admin.look()).toEqual({ heard: true, people: ['Gil +'] });

    await d.call({ ...promoted, groups: [] }, 'GET', '/v1/me');
    expect(await admin.look()).toEqual({ heard: true, people: [] });
  });

  it('is told when the first thing they do is a write', async () => {
    const d = openDesk(await databases.freshStore());
    const ann = d.person('Ann');
    await setPolicy(d, { reviewers: [{ kind: 'user', id: ann.id }] });
    const admin = await adminLooks(d);
    await d.submit(ann, anApp());
    expect(await admin.look()).toEqual({ heard: true, people: ['Ann'] });
  });

  it('is no news when somebody else signs in', async () => {
    const d = openDesk(await databases.freshStore());
    await setPolicy(d, { reviewers: [{ kind: 'group', id: GROUP }] });
    const admin = await adminLooks(d);
    await d.call(d.people.robin, 'GET', '/v1/me');
    await d.submit(d.people.noor, anApp());
    expect(await admin.look()).toEqual({ heard: false, people: [] });
  });
});
