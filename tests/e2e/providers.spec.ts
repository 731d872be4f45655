import { ask } from '../../scripts/tour/asking.ts';
import { APP } from '../fixtures/screens/fixture.ts';
import { GOOGLE_BLOCKED } from '../fixtures/screens/google.ts';
import { apiOf } from '../stand-ins/api.ts';
import { PEOPLE, TENANT_A } from '../stand-ins/people.ts';
import { authorizeUrl, LOGIN_HOST } from '../stand-ins/replica/app-pages.ts';
import { APPS } from '../stand-ins/replica/apps.ts';
import { expect, test } from './fixtures.ts';

const ANSWERS = ['minutes beside drawings', 'an hour a day', 'my project files'];

test('Google’s blocked screen has the panel, and its request lies in the same queue', async ({
  visitor,
  world,
}) => {
  const [fixture] = GOOGLE_BLOCKED;
  world.replica.extraPages.set('/signin/oauth/error', { html: fixture!.html });
  const person = await visitor('requester');
  const page = await person.tab();
  await page.goto(fixture!.url);
  const panel = await person.panel(page);
  const root = panel.locator('[data-screen]').first();
  await expect(root).toHaveAttribute('data-provider', 'google');
  await expect(root).toHaveAttribute('data-screen', 'need-admin-approval');
  await ask(person, page, ANSWERS);
  const reviewer = await apiOf(world, PEOPLE.reviewer);
  const { body } = await reviewer.get('/v1/queue?state=open');
  const { items } = body as { items: { provider: string; app: { clientId: string } }[] };
  expect(items.filter(({ provider }) => provider === 'google')).toMatchObject([
    { app: { clientId: expect.stringContaining('apps.googleusercontent.com') } },
  ]);
});

for (const [cloud, host] of [
  ['US Government', 'login.microsoftonline.us'],
  ['China', 'login.partner.microsoftonline.cn'],
] as const)
  test(`the cloud of ${cloud} has the panel, with links of its own`, async ({ visitor }) => {
    const person = await visitor('requester', { backend: false });
    const page = await person.tab();
    await page.goto(authorizeUrl(APPS.calendar).replace(LOGIN_HOST, host));
    await person.passSignIn(page);
    const panel = await person.panel(page);
    await expect(panel.locator('main')).toContainText(APPS.calendar.name);
    const context = await panel.evaluate(() =>
      chrome.runtime.sendMessage({ kind: 'panel/context' }),
    );
    expect(new URL(context.value.adminConsentUrl).hostname).toBe(host);
  });

test('/adminconsent opened by somebody who may not grant is a blocked screen', async ({
  visitor,
}) => {
  const person = await visitor('requester');
  const page = await person.tab();
  await page.goto(
    `https://${LOGIN_HOST}/${TENANT_A}/v2.0/adminconsent?client_id=${APPS.calendar.clientId}&scope=https://graph.microsoft.com/Calendars.ReadWrite&redirect_uri=https://${APPS.calendar.host}/auth/consented&state=secret-state-1`,
  );
  await person.passSignIn(page);
  const panel = await person.panel(page);
  await expect(panel.locator('[data-screen]').first()).toHaveAttribute(
    'data-screen',
    'need-admin-approval',
  );
  await expect(panel.locator('main')).toContainText(APPS.calendar.clientId);
  await expect(panel.locator('main')).not.toContainText(APP);
});

test('a sign-in in a popup window of the app has the panel too, over none of its buttons', async ({
  visitor,
}) => {
  const person = await visitor('requester');
  const app = await person.tab();
  await app.goto(`https://${APPS.calendar.host}/`);
  const opening = person.context.waitForEvent('page');
  await app.evaluate((url) => {
    window.open(url, 'sign-in', 'popup,width=480,height=640');
  }, authorizeUrl(APPS.calendar));
  const page = await opening;
  await page.waitForSelector('input[name=loginfmt]');
  await person.passSignIn(page);
  const panel = await person.panel(page);
  await expect(panel.locator('[data-screen]').first()).toBeAttached();
  const box = await (await panel.frameElement()).boundingBox();
  const button = await page.locator('#lightbox a, #lightbox button').first().boundingBox();
  const apart =
    !box ||
    !button ||
    box.x + box.width <= button.x ||
    button.x + button.width <= box.x ||
    box.y + box.height <= button.y ||
    button.y + button.height <= box.y;
  expect(apart).toBe(true);
});
