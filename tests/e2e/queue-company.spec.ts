import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { expect, test } from './fixtures.ts';
import { askSomething, cardNow, deny, openCard, signIn } from './support/queue-scene.ts';

test('two reviewers at one card see each other within five seconds; the first decision stands', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Two Chairs' });
  const [ada, ines] = [await visitor('reviewer'), await visitor('admin')];
  await signIn(ada);
  await signIn(ines);
  const atAda = await openCard(ada, cardId);
  const began = Date.now();
  const atInes = await openCard(ines, cardId);
  await expect(atInes.getByText('Ada Lindqvist has this request open now.')).toBeVisible();
  await expect(atAda.getByText('Ines Moreau has this request open now.')).toBeVisible({
    timeout: 5000,
  });
  expect(Date.now() - began).toBeLessThan(8000); // opening a page is no part of the five seconds

  await deny(atAda, 'Ada thinks not.');
  // Ada's words wait ten seconds; Ines approves meanwhile, which cannot be taken back.
  await atInes.getByRole('button', { name: 'Approve…' }).click();
  await atInes.getByLabel('Watch for the answer').uncheck();
  const consent = ines.context.waitForEvent('page');
  await atInes.getByRole('button', { name: 'Record and open the consent page' }).click();
  await (await consent).close();
  await expect
    .poll(async () => (await cardNow(world, cardId)).decision?.decidedBy.name)
    .toBe('Ines Moreau');
  const sentence = atAda.locator('[data-refusal=decided]');
  await expect(sentence).toContainText('Ines Moreau decided first', { timeout: 25_000 });
  await expect(sentence).toContainText('nobody was told of it');
  await atAda.getByText('What you had written').click();
  await expect(atAda.getByText('Ada thinks not.')).toBeVisible();
  expect((await cardNow(world, cardId)).decision?.kind).toBe('approve');

  await atInes.close();
  await expect(atAda.getByTestId('presence')).toBeHidden({ timeout: 20_000 });
});

test('a claim is seen by others, handed over by name, and taken over on purpose only', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Relay Baton' });
  const inesApi = await apiOf(world, PEOPLE.admin);
  await inesApi.get('/v1/me');
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await page.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Release' })).toBeEnabled();
  await page.getByRole('button', { name: 'Hand over…' }).click();
  await page.getByLabel('To whom').selectOption({ label: 'Ines Moreau' });
  await page.getByRole('dialog').getByRole('button', { name: 'Hand over', exact: true }).click();
  await expect.poll(async () => (await cardNow(world, cardId)).claimedBy?.name).toBe('Ines Moreau');
  await expect(page.getByText('Ines Moreau looks at it').first()).toBeVisible();
  const noor = await inesApi.post(`/v1/queue/${cardId}/claim`, { takeOver: false });
  expect(noor.status).toBe(200);
  await page.getByRole('button', { name: 'Take over' }).click();
  await expect
    .poll(async () => (await cardNow(world, cardId)).claimedBy?.name)
    .toBe('Ada Lindqvist');
});

test('helpdesk reads and notes, and is told who can decide', async ({ visitor, world }) => {
  const { cardId } = await askSomething(world, { name: 'Helping Hand' });
  const mika = await visitor('helpdesk');
  await signIn(mika);
  const page = await openCard(mika, cardId);
  for (const name of ['Approve…', 'Deny…', 'Block…', 'Ask…'])
    await expect(page.getByRole('button', { name })).toBeDisabled();
  await expect(
    page.getByText('Only reviewers can do this. An admin names them under Policy.'),
  ).toBeVisible();
  await page.getByLabel('Add a note').fill('Robin is on the phone.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect
    .poll(async () => (await cardNow(world, cardId)).notes.map(({ text }) => text))
    .toContain('Robin is on the phone.');
});

test('my own request is never mine to decide, by the page or past it', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Own Goal', as: 'reviewer' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await expect(page.getByRole('button', { name: 'Approve…' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Deny…' })).toBeDisabled();
  await expect(page.getByText('You asked for this app yourself.')).toBeVisible();
  const past = await (await apiOf(world, PEOPLE.reviewer)).post(`/v1/queue/${cardId}/decision`, {
    kind: 'deny',
    justification: 'mine',
    audience: { kind: 'everyone' },
    expectedVersion: 1,
  });
  expect(past).toMatchObject({
    status: 403,
    body: { type: 'urn:consent-desk:problem:own-request' },
  });
});

test('how apps of the same publisher were judged stands on the card', async ({
  visitor,
  world,
}) => {
  const publisher = { name: 'Twinworks Ltd', verified: true };
  const first = await askSomething(world, {
    name: 'Twin One',
    app: { clientId: crypto.randomUUID(), displayName: 'Twin One', publisher },
  });
  const reviewer = await apiOf(world, PEOPLE.reviewer);
  await reviewer.post(`/v1/queue/${first.cardId}/decision`, {
    kind: 'deny',
    justification: 'Their privacy terms are not signed.',
    audience: { kind: 'everyone' },
    expectedVersion: 1,
  });
  const second = await askSomething(world, {
    name: 'Twin Two',
    app: { clientId: crypto.randomUUID(), displayName: 'Twin Two', publisher },
  });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, second.cardId);
  const section = page.getByRole('region', { name: 'Decided on similar apps' });
  await expect(section).toContainText('Same publisher');
  await expect(section).toContainText('Their privacy terms are not signed.');
  await section.getByRole('button', { name: 'Twin One' }).click();
  await expect(page.getByRole('heading', { name: 'Twin One' })).toBeVisible();
});
