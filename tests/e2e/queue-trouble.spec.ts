import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE } from '../stand-ins/people.ts';
import { expect, test } from './fixtures.ts';
import { startOtherVersion } from './support/newer-backend.ts';
import { askSomething, cardNow, deny, openCard, signIn } from './support/queue-scene.ts';

test('a decision made offline is kept, checked when the backend is back, and made once', async ({
  visitor,
  world,
}) => {
  test.setTimeout(150_000);
  const { cardId } = await askSomething(world, { name: 'Tunnel Vision' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await world.backend.stop();
  try {
    await deny(page, 'Decided in a tunnel.');
    await expect(
      page.getByText('Kept here, goes out when the backend answers.').first(),
    ).toBeVisible();
    await page.waitForTimeout(12_000);
    await page.reload();
    await expect(page.getByTestId('review-card')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Deny…' })).toBeDisabled();
  } finally {
    await world.backend.start();
  }
  await expect
    .poll(async () => (await cardNow(world, cardId)).status, { timeout: 90_000 })
    .toBe('denied');
  await expect(page.getByText('Decided in a tunnel.').first()).toBeVisible({ timeout: 30_000 });
});

test('a card withdrawn in the ten seconds is not decided, and a sentence says so', async ({
  visitor,
  world,
}) => {
  const { cardId, requester } = await askSomething(world, { name: 'Second Thoughts' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await deny(page, 'Too late.');
  const { body } = await requester.get('/v1/requests');
  const mine = (body as { items: { id: string; appConsentRequestId: string }[] }).items.find(
    (one) => one.appConsentRequestId === cardId,
  );
  expect((await requester.post(`/v1/requests/${mine?.id}/withdraw`)).status).toBeLessThan(300);
  await expect(page.locator('[data-refusal=withdrawn]')).toContainText('withdrew this request', {
    timeout: 30_000,
  });
  expect((await cardNow(world, cardId)).decision).toBeNull();
});

test('a reviewer who was taken off the policy meanwhile decides nothing', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Lost Badge' });
  const admin = await apiOf(world, PEOPLE.admin);
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  const policy = (await admin.get('/v1/policy')).body as Record<string, unknown>;
  const onlyInes = [{ kind: 'user', id: PEOPLE.admin.oid }];
  try {
    await deny(page, 'Still me?');
    const narrowed = await admin.put('/v1/policy', { ...policy, reviewers: onlyInes }, '*');
    expect(narrowed.status, JSON.stringify(narrowed.body)).toBe(200);
    // The card is no longer hers to see; the desk says so instead of showing what she may not know.
    await expect(page.getByText('This request is no longer here')).toBeVisible({ timeout: 30_000 });
    await page.waitForTimeout(3000);
    expect((await cardNow(world, cardId)).status).toBe('open');
    await expect.poll(() => ada.badge()).toBe('');
  } finally {
    expect((await admin.put('/v1/policy', policy, '*')).status).toBe(200);
  }
});

test('hostile names, 300 permissions and a look-alike stay text, few and named', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, {
    name: 'Hostile',
    app: {
      clientId: crypto.randomUUID(),
      displayName: '\u202EMicr\u043Esoft Teams <img src=x onerror=alert(1)>',
      publisher: { name: '"><script>alert(2)</script>', verified: false },
    },
    permissions: Array.from({ length: 300 }, (_, i) => ({
      resource: 'https://graph.microsoft.com',
      value: i === 250 ? 'Directory.ReadWrite.All' : `Odd.Permission${i}`,
      kind: i === 250 ? 'application' : 'delegated',
    })),
    justification: 'line one\n<b>not bold</b> {count, plural, other {#}}',
  });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  const card = page.getByTestId('review-card');
  await expect(card.locator('img, script, b')).toHaveCount(0);
  await expect(card).toContainText('<b>not bold</b> {count, plural, other {#}}');
  await expect(card.locator('.permissions tbody tr')).toHaveCount(8);
  await expect(card.locator('.permissions tbody tr').first()).toContainText(
    'Directory.ReadWrite.All',
  );
  await page.getByRole('button', { name: 'Show all 300' }).click();
  await expect(card.locator('.permissions tbody tr')).toHaveCount(300);
});

test('a backend one version newer with a clock an hour ahead is understood', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Time Machine' });
  const newer = await startOtherVersion(world.backend.url);
  try {
    const ada = await visitor('reviewer', { backend: false });
    await ada.useBackend(newer.url);
    await signIn(ada);
    const page = await openCard(ada, cardId);
    await expect(page.getByText(/1 hour ago|60 minutes ago/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Ask…' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('By when?');
    await page.getByLabel('Answer within').selectOption({ label: '1 day' });
    await page.getByRole('button', { name: 'Send question' }).click();
    await expect(page.getByText('By when?')).toBeVisible({ timeout: 20_000 });
    await page.goto(page.url().replace(/#.*/, '#/policy'));
    await expect(page.getByRole('heading', { name: 'Policy' })).toBeVisible();
    await expect(page.getByText('This reaches')).toBeVisible();
  } finally {
    await newer.close();
  }
});

test('a backend one version older lacks some pages, and the rest works', async ({
  visitor,
  world,
}) => {
  const { cardId } = await askSomething(world, { name: 'Old Timer' });
  const older = await startOtherVersion(
    world.backend.url,
    /\/v1\/(numbers|health|queue\/[^/]+\/(presence|precedents))/,
  );
  try {
    const ines = await visitor('admin', { backend: false });
    await ines.useBackend(older.url);
    await signIn(ines);
    const page = await openCard(ines, cardId);
    await expect(
      page.getByText('Similar decisions are shown when the backend answers.'),
    ).toBeVisible();
    await deny(page, 'An old backend takes this too.');
    await page.goto(page.url().replace(/#.*/, '#/numbers'));
    await expect(page.getByRole('alert')).toBeVisible();
    await expect
      .poll(async () => (await cardNow(world, cardId)).status, { timeout: 30_000 })
      .toBe('denied');
  } finally {
    await older.close();
  }
});

test('a database deleted under the page comes back with the next sync', async ({
  visitor,
  world,
}) => {
  const { cardId, name } = await askSomething(world, { name: 'Clean Sweep' });
  const ada = await visitor('reviewer');
  await signIn(ada);
  const page = await openCard(ada, cardId);
  await page.evaluate(
    () =>
      new Promise((done) => {
        const request = indexedDB.deleteDatabase('consent-desk');
        request.onsuccess = request.onblocked = request.onerror = done;
      }),
  );
  await page.reload();
  const desk = page.getByRole('button', { name: 'Sign in' }).first();
  if (await desk.isVisible().catch(() => false)) await desk.click();
  await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'desk/sync' }));
  await expect(page.getByRole('heading', { name })).toBeVisible({ timeout: 20_000 });
});
