import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { expect, test } from './fixtures.ts';
import { askSomething, cardNow, deny, openCard, signIn } from './support/queue-scene.ts';

const HALF_A_MINUTE = 30_000;

test('from the badge to a safe denial of an unknown app, by keyboard alone, under 30 seconds', async ({
  visitor,
  world,
}) => {
  const ada = await visitor('reviewer');
  await signIn(ada);
  const before = Number((await ada.badge()) || '0');
  const asked = Date.now();
  const { cardId, name } = await askSomething(world, { name: 'Badge Runner' });
  await expect.poll(() => ada.badge(), { timeout: 10_000 }).toBe(String(before + 1));
  expect(Date.now() - asked, 'the badge is right within ten seconds').toBeLessThan(10_000);

  const began = Date.now();
  const popup = await ada.popup();
  await expect(popup.getByTestId('queue')).toBeVisible();
  await popup.keyboard.press('/');
  await popup.keyboard.type(name);
  await expect(popup.locator('[data-card]')).toHaveCount(1);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { name })).toBeFocused();
  await popup.keyboard.press('d');
  await popup.keyboard.type('We have a mail tool; please use that one.');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Deny', exact: true })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('dialog')).toBeHidden();
  await expect.poll(() => ada.badge()).toBe(before === 0 ? '' : String(before));
  expect((await cardNow(world, cardId)).status, 'kept back for ten seconds').toBe('open');
  await expect
    .poll(async () => (await cardNow(world, cardId)).status, { timeout: 20_000 })
    .toBe('denied');
  expect(Date.now() - began).toBeLessThan(HALF_A_MINUTE);
  const card = await cardNow(world, cardId);
  expect(card.decision?.justification).toBe('We have a mail tool; please use that one.');
});

test('a bulk denial taken back leaves no trace and no mail', async ({ visitor, world }) => {
  const words = 'Bulk Undo';
  const asks = [
    await askSomething(world, { name: `${words} one` }),
    await askSomething(world, { name: `${words} two`, as: 'colleague' }),
  ];
  const ines = await apiOf(world, PEOPLE.admin);
  const ada = await visitor('reviewer');
  await signIn(ada);
  const desk = await ada.desk('/queue');
  await desk.getByRole('searchbox').fill(words);
  await expect(desk.locator('[data-card]')).toHaveCount(2);
  for (const box of await desk.getByRole('checkbox', { name: /Bulk Undo/ }).all())
    await box.check();
  const audited = async () => (await ines.get('/v1/audit?limit=200&q=Bulk')).body;
  const told = async () => {
    await desk.waitForTimeout(1000); // mails about the asking itself are on their way
    return world.mail.messages().length;
  };
  const [auditBefore, mailsBefore] = [await audited(), await told()];
  await desk.getByRole('button', { name: 'Deny selected…' }).click();
  await desk.getByRole('dialog').getByRole('textbox').fill('One reason for both.');
  await desk.getByRole('dialog').getByRole('button', { name: 'Deny', exact: true }).click();
  await desk.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(desk.getByText('2 taken back. Nobody was told.')).toBeVisible();
  await desk.waitForTimeout(12_000);
  for (const { cardId } of asks)
    expect(await cardNow(world, cardId)).toMatchObject({ status: 'open', version: 1 });
  expect(await audited()).toEqual(auditBefore);
  expect(await told()).toBe(mailsBefore);
});

test('a question stops the clock; notes and the question to one never reach the other', async ({
  visitor,
  world,
}) => {
  const { cardId, requester } = await askSomething(world, { name: 'Question Mark' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await page.getByLabel('Add a note').fill('Vendor owes us an answer.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText('Vendor owes us an answer.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask…' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Which mailbox is it for?');
  await page.getByRole('button', { name: 'Send question' }).click();
  await expect(page.getByText('Clock stopped while the requester answers')).toBeVisible();
  await expect(page.getByText('Which mailbox is it for?')).toBeVisible();
  const { body } = await requester.get('/v1/requests');
  expect(JSON.stringify(body)).toContain('Which mailbox is it for?');
  expect(JSON.stringify(body)).not.toContain('Vendor owes us');
});

test('a block spells out what it does, holds for everybody, and can be lifted', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Block Party' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await page.getByRole('button', { name: 'Block…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nobody can ask for this app here again');
  await dialog.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(dialog).toContainText('Write a sentence');
  await dialog.getByRole('textbox').fill('It sends mail without asking.');
  await dialog.getByRole('button', { name: 'Block', exact: true }).click();
  await page.getByRole('button', { name: 'Unblock…' }).waitFor({ timeout: 25_000 });
  await page.getByRole('button', { name: 'Unblock…' }).click();
  await dialog.getByRole('textbox').fill('The vendor fixed it.');
  await dialog.getByRole('button', { name: 'Unblock', exact: true }).click();
  await expect(page.getByText(/Undone /)).toBeVisible();
  expect((await cardNow(world, cardId)).history[0]?.decision.kind).toBe('block');
});

test('a worker killed in the ten seconds loses nothing and sends once', async ({
  visitor,
  world,
}) => {
  test.setTimeout(120_000);
  const { cardId } = await askSomething(world, { name: 'Worker Bee' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await deny(page, 'Said before the worker died.');
  const session = await ada.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await expect
    .poll(async () => (await cardNow(world, cardId)).status, { timeout: 90_000 })
    .toBe('denied');
  const ines = await apiOf(world, PEOPLE.admin);
  const { items } = (await ines.get('/v1/audit?limit=200&q=Worker')).body as {
    items: { event: string; entityId: string }[];
  };
  expect(
    items.filter((one) => one.event === 'card.denied' && one.entityId === cardId),
  ).toHaveLength(1);
});
