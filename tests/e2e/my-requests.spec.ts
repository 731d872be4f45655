import type { Page } from '@playwright/test';
import { answerQuestions, ask, sendFromPanel } from '../../scripts/tour/asking.ts';
import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { APPS } from '../stand-ins/replica/apps.ts';
import type { World } from '../stand-ins/world.ts';
import { expect, test } from './fixtures.ts';

const ANSWERS = ['minutes beside drawings', 'an hour a day', 'my project files'];

interface Card {
  id: string;
  version: number;
  app: { clientId: string };
}

/** My newest request for one app in the popup; what other tests asked for stands there too. */
const rowOf = (popup: Page, app: { name: string }) =>
  popup.locator('[data-local-id]').filter({ hasText: app.name }).first();

/** A reviewer's act on the open card of one app, past any browser. */
async function review(world: World, clientId: string, path: string, body: Record<string, unknown>) {
  const reviewer = await apiOf(world, PEOPLE.reviewer);
  const { body: queue } = await reviewer.get('/v1/queue?state=all');
  const card = (queue as { items: Card[] }).items.find((item) => item.app.clientId === clientId);
  if (!card) throw new Error('no card for that app');
  const expectedVersion = card.version;
  const answer = await reviewer.post(
    `/v1/queue/${card.id}/${path}`,
    path === 'decision' ? { ...body, expectedVersion } : body,
  );
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
}

test('a refusal shows its words within 10 s, and asking again keeps both texts', async ({
  openBlocked,
  world,
}) => {
  const { visitor, page } = await openBlocked({ app: 'notes' });
  await ask(visitor, page, ANSWERS);
  const popup = await visitor.popup();
  const row = rowOf(popup, APPS.notes);
  await expect(row).toHaveAttribute('data-status', 'open');
  await review(world, APPS.notes.clientId, 'decision', {
    kind: 'deny',
    justification: 'Use the wiki.',
  });
  await expect(row).toHaveAttribute('data-status', 'denied', { timeout: 10_000 });
  const denied = popup.locator('[data-status=denied]');
  if ((await denied.getByRole('button', { expanded: true }).count()) === 0)
    await denied.getByRole('button', { name: APPS.notes.name }).click();
  await expect(denied).toContainText('Use the wiki.');
  await denied.getByRole('button', { name: 'Edit and ask again' }).click();
  await expect(denied.locator('.quote').last()).toContainText(ANSWERS[0] ?? '');
  await row
    .getByLabel('Your new text')
    .fill('The wiki cannot hold drawings, and ours change daily.');
  await denied.getByRole('button', { name: 'Send again' }).click();
  const fresh = popup.locator('[data-status=open]');
  await expect(fresh).toHaveCount(1, { timeout: 20_000 });
  await expect(popup.locator('[data-status=denied]')).toHaveCount(1);
});

test('a question is answered from the popup, a reminder is given once, a request withdrawn', async ({
  openBlocked,
  world,
}) => {
  const { visitor, page } = await openBlocked({ app: 'mail' });
  await ask(visitor, page, ANSWERS);
  const popup = await visitor.popup();
  const row = rowOf(popup, APPS.mail);
  await expect(row).toHaveAttribute('data-status', 'open');
  await review(world, APPS.mail.clientId, 'questions', { text: 'Is reading enough?' });
  await expect(row).toHaveAttribute('data-status', 'waiting-for-requester', { timeout: 10_000 });
  await expect(row).toContainText('Is reading enough?');
  await row.getByLabel('Your answer').fill('Yes, reading is enough for me.');
  await row.getByRole('button', { name: 'Send answer' }).click();
  await expect(row).toHaveAttribute('data-status', 'open', { timeout: 20_000 });
  if ((await row.getByRole('button', { expanded: true }).count()) === 0)
    await row.getByRole('button', { name: APPS.mail.name }).click();
  await row.getByRole('button', { name: 'Remind the reviewers' }).click();
  await expect(row).toContainText('You can remind them again on');
  await expect(row.getByRole('button', { name: 'Remind the reviewers' })).toBeDisabled();
  await row.getByRole('button', { name: 'Withdraw' }).click();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(row.getByRole('button', { name: 'Withdraw' })).toBeEnabled();
  await row.getByRole('button', { name: 'Withdraw' }).click();
  await expect(row).toHaveAttribute('data-status', 'withdrawn', { timeout: 30_000 });
});

test('a colleague joins, a blocked app tells why and lets nobody type', async ({
  openBlocked,
  visitor,
  world,
}) => {
  const { visitor: robin, page } = await openBlocked({ app: 'converter' });
  await ask(robin, page, ANSWERS);
  const noor = await visitor('colleague');
  const popup = await noor.popup();
  await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Sign out' })).toBeVisible({ timeout: 20_000 });
  const hers = await noor.signInTo(APPS.converter);
  const panel = await noor.panel(hers);
  await expect(panel.locator('h1')).toHaveText('A colleague has asked for this too');
  await answerQuestions(panel, ['convert supplier drawings', 'supplier files', 'my team']);
  await sendFromPanel(panel);
  await review(world, APPS.converter.clientId, 'decision', {
    kind: 'block',
    justification: 'It copies files to strangers.',
  });
  const again = await noor.panel(await noor.signInTo(APPS.converter));
  await expect(again.locator('[data-state=blocked]')).toContainText(
    'It copies files to strangers.',
  );
  expect(await again.locator('textarea').count()).toBe(0);
  await expect(rowOf(popup, APPS.converter)).toHaveAttribute('data-status', 'blocked');
});

test('export holds my request, erasing here leaves nothing', async ({ openBlocked }) => {
  const { visitor, page } = await openBlocked({ app: 'calendar', backend: false });
  const panel = await visitor.panel(page);
  await answerQuestions(panel, ANSWERS);
  await sendFromPanel(panel);
  const options = await visitor.options();
  const waiting = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save everything as a file' }).click();
  const file = await (await waiting).createReadStream();
  let json = '';
  for await (const part of file) json += String(part);
  expect(json).toContain(ANSWERS[0]);
  await options.getByRole('button', { name: 'Erase it here' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  const popup = await visitor.popup();
  await expect(popup.getByRole('heading', { name: 'No requests yet' })).toBeVisible();
});
