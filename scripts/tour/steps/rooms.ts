import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { en as audit } from '../../../components/audit/messages/en.ts';
import { en as policy } from '../../../components/policy/messages/en.ts';
import { en as queue } from '../../../components/review-queue/messages/en.ts';
import { apiOf } from '../../../tests/stand-ins/api.ts';
import { askFor } from '../../../tests/stand-ins/asks.ts';
import { PEOPLE } from '../../../tests/stand-ins/people.ts';
import { tellEarlierWeeks } from '../back-story.ts';
import { type Chapter, claim, type Scene, type TourStep } from '../story.ts';
import { enterDesk } from './ready.ts';

const GROUP = '8f0c2b1e-4d6a-4f57-9b13-2a7c5e9d0f64';

/** One view, pictured twice: as it is by day and by night. */
function byDayAndNight(name: string, open: (scene: Scene) => Promise<Page>): TourStep[] {
  const look = async (page: Page, colorScheme: 'light' | 'dark') => {
    await page.bringToFront();
    await page.emulateMedia({ colorScheme });
    return page;
  };
  return [
    {
      name: `${name}, in light`,
      async run(scene) {
        const page = await open(scene);
        scene.kept.set(name, page);
        return look(page, 'light');
      },
    },
    {
      name: `${name}, in dark`,
      async run({ kept }) {
        const page = kept.get(name);
        claim(page !== undefined, `${name} was not opened`);
        return look(page, 'dark');
      },
    },
  ];
}

async function deskOf(scene: Scene, key: 'reviewer' | 'admin', room: string): Promise<Page> {
  const known = scene.kept.get(`${key} desk`);
  const page = known ?? (await enterDesk(scene, key, room));
  scene.kept.set(`${key} desk`, page);
  await page.goto(`${page.url().split('#')[0]}#/${room}`);
  await page.reload(); // the room as whoever comes now finds it
  return page;
}

async function morePeopleAsk({ world }: Scene): Promise<string> {
  const [robin, noor] = [
    await apiOf(world, PEOPLE.requester),
    await apiOf(world, PEOPLE.colleague),
  ];
  const board = {
    clientId: randomUUID(),
    displayName: 'Larkspur Whiteboard',
    publisher: { name: 'Larkspur Labs', verified: false },
  };
  const alike = {
    clientId: randomUUID(),
    displayName: 'Micr\u043Esoft Teams',
    publisher: { name: 'Meeting Tools', verified: false },
  };
  const graph = 'https://graph.microsoft.com';
  const asked = await robin.post(
    '/v1/requests',
    askFor('notes', 'Sketching with suppliers; today we mail photographs of the wall.', {
      app: board,
    }),
  );
  await noor.post(
    '/v1/requests',
    askFor('notes', 'Our weekly planning runs on it at two customers already.', { app: board }),
  );
  await noor.post(
    '/v1/requests',
    askFor('mail', 'A customer sent me this link.', {
      app: alike,
      permissions: [
        { resource: graph, value: 'Mail.ReadWrite', kind: 'application' },
        { resource: graph, value: 'Directory.Read.All', kind: 'application' },
      ],
    }),
  );
  return (asked.body as { appConsentRequestId: string }).appConsentRequestId;
}

export const rooms: Chapter = {
  title: 'The desk by day and by night',
  steps: [
    ...byDayAndNight('The queue, most urgent first', async (scene) => {
      const board = await morePeopleAsk(scene);
      const page = await deskOf(scene, 'reviewer', `queue/${board}`);
      await page.getByRole('heading', { name: 'Larkspur Whiteboard' }).waitFor({ timeout: 40_000 });
      await page.locator('[data-card]').nth(1).waitFor();
      return page;
    }),
    ...byDayAndNight('A name that only looks like a well-known one', async (scene) => {
      const page = await deskOf(scene, 'reviewer', 'queue');
      await page.locator('[data-card]').filter({ hasText: 'Teams' }).first().click();
      const risk = page.getByRole('region', { name: queue['card.risk.title'] });
      await risk.waitFor();
      await risk.locator('summary').first().click();
      await risk.evaluate((section) => section.scrollIntoView({ block: 'start' }));
      return page;
    }),
    ...byDayAndNight('Approved for some people only: the plan', async (scene) => {
      const page = await deskOf(scene, 'reviewer', 'queue');
      await page.locator('[data-card]').filter({ hasText: 'Larkspur' }).first().click();
      await page.getByRole('button', { name: queue['act.approve'] }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(queue['approve.who']).selectOption('named');
      await dialog
        .getByLabel(queue['approve.members'], { exact: true })
        .fill(`group ${GROUP} Planning`);
      await dialog.getByLabel(queue['approve.watch'], { exact: true }).uncheck();
      await dialog.getByRole('button', { name: queue['approve.openSome'] }).click();
      const plan = page.getByRole('region', { name: queue['plan.title'] });
      await plan.getByLabel(queue['plan.find-app']).check({ timeout: 20_000 });
      await plan.getByText(queue['plan.script'], { exact: true }).click();
      await plan.evaluate((section) => section.scrollIntoView({ block: 'start' }));
      return page;
    }),
    ...byDayAndNight('The policy and whom it reaches', async (scene) => {
      const page = await deskOf(scene, 'admin', 'policy');
      await page.getByText(policy['reach.title']).waitFor();
      await page.getByText(PEOPLE.reviewer.name).first().waitFor();
      return page;
    }),
    ...byDayAndNight('The audit, its chain verified', async (scene) => {
      const page = await deskOf(scene, 'admin', 'audit');
      await page.getByRole('button', { name: audit.verify }).click();
      await page.getByText(/Intact\./).waitFor();
      return page;
    }),
    ...byDayAndNight('The numbers of twelve weeks', async (scene) => {
      tellEarlierWeeks(scene.world, Date.now());
      const page = await deskOf(scene, 'admin', 'numbers');
      await page
        .getByText('Larkspur Whiteboard')
        .or(page.getByText('Most asked for'))
        .first()
        .waitFor();
      return page;
    }),
  ],
};
