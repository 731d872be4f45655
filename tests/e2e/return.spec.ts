import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from '../../scripts/tour/asking.ts';
import { apiOf } from '../stand-ins/api.ts';
import type { Visitor } from '../stand-ins/browser/visitor.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { APPS, type AppKey } from '../stand-ins/replica/apps.ts';
import type { World } from '../stand-ins/world.ts';
import { expect, test } from './fixtures.ts';
import { copyBuild } from './support/policy-file.ts';
import { cardNow, openCard, signIn } from './support/queue-scene.ts';

const ANSWERS = ['minutes beside drawings', 'an hour a day', 'my project files'];

interface Card {
  id: string;
  version: number;
  app: { clientId: string };
}

/** Approves the card of one app past any browser; gives its id. */
async function approve(world: World, app: AppKey): Promise<string> {
  const reviewer = await apiOf(world, PEOPLE.reviewer);
  const { body } = await reviewer.get('/v1/queue?state=open');
  const card = (body as { items: Card[] }).items.find(
    (item) => item.app.clientId === APPS[app].clientId,
  );
  if (!card) throw new Error('no open card for that app');
  const answer = await reviewer.post(`/v1/queue/${card.id}/decision`, {
    kind: 'approve',
    justification: 'Fine for your team.',
    expectedVersion: card.version,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return card.id;
}

/** Asks for an app, has it approved, and waits until the popup offers the way back. */
async function asked(
  world: World,
  visitor: Visitor,
  app: AppKey,
): Promise<{ popup: Page; cardId: string }> {
  const page = await visitor.signInTo(APPS[app]);
  await ask(visitor, page, ANSWERS);
  const popup = await visitor.popup();
  const cardId = await approve(world, app);
  const row = popup.locator('[data-status=approved]');
  await expect(row).toHaveCount(1, { timeout: 15_000 });
  if ((await row.getByRole('button', { expanded: true }).count()) === 0)
    await row.getByRole('button', { name: APPS[app].name }).click();
  await expect(popup.getByRole('button', { name: 'Go back to the app' })).toBeVisible();
  return { popup, cardId };
}

/** Presses the one button that leads back; gives the tab that opens. */
async function goBack(visitor: Visitor, popup: Page): Promise<Page> {
  const opening = visitor.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Go back to the app' }).click();
  const tab = await opening;
  await tab.waitForURL(/^https:/);
  return tab;
}

test('one click back to the origin alone; in, and the request closes as confirmed', async ({
  visitor,
  world,
  extension,
}) => {
  // The browser's own question cannot be answered by a test: this build has leave for the app's site from the start.
  const allowed = copyBuild(extension, join(world.folder, 'allowed'), {
    host_permissions: [`https://${APPS.calendar.host}/*`],
  });
  const person = await visitor('requester', { extension: allowed });
  const { popup, cardId } = await asked(world, person, 'calendar');
  world.replica.directory.granted.add(APPS.calendar.clientId);
  await popup.getByLabel('Close this request by itself when I am in').check();
  const tab = await goBack(person, popup);
  expect(tab.url()).toBe(`https://${APPS.calendar.host}/`);
  await tab.getByRole('link', { name: 'Sign in' }).click();
  await tab.getByRole('heading', { name: 'You are in' }).waitFor();
  await expect(popup.locator('[data-status=in]')).toHaveCount(1, { timeout: 15_000 });
  await expect.poll(async () => (await cardNow(world, cardId)).proof?.level).toBe('confirmed');
});

test('blocked again after the approval: opened again with the cause, for requester and reviewer', async ({
  visitor,
  world,
}) => {
  test.setTimeout(120_000);
  const person = await visitor('requester');
  const { popup, cardId } = await asked(world, person, 'notes');
  world.replica.directory.forced.set(APPS.notes.clientId, '50105');
  const tab = await goBack(person, popup);
  await tab.getByRole('link', { name: 'Sign in' }).click();
  await person.panel(tab);
  const row = popup.locator('[data-status=still-blocked]');
  await expect(row).toHaveCount(1, { timeout: 15_000 });
  await expect(row).toContainText('Approved, but the sign-in was still refused');
  await expect(row).toContainText('50105');
  const panel = await person.panel(tab);
  await expect(panel.locator('[data-step=ask-assignment]')).toBeVisible();
  expect(await panel.locator('form').count()).toBe(0);
  await expect.poll(async () => (await cardNow(world, cardId)).proof?.stillBlocked?.count).toBe(1);
  expect((await cardNow(world, cardId)).proof?.stillBlocked?.cause).toMatch(/assign|50105/i);
  const reviewer = await visitor('reviewer');
  await signIn(reviewer);
  const card = await openCard(reviewer, cardId);
  await expect(card.getByTestId('review-card')).toContainText('still blocked');
  await expect(card.getByTestId('still-blocked')).toContainText('not assigned to this app');
});

test('without any permission one question is enough', async ({ visitor, world }) => {
  const person = await visitor('requester');
  const { popup, cardId } = await asked(world, person, 'mail');
  await expect(popup.getByText('Did it work?')).toBeVisible();
  await popup.getByRole('button', { name: 'Yes, I am in' }).click();
  await expect(popup.locator('[data-status=in]')).toHaveCount(1, { timeout: 15_000 });
  await expect.poll(async () => (await cardNow(world, cardId)).proof?.level).toBe('confirmed');
});
