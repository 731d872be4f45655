import type { Frame, Page } from 'puppeteer-core';
import { authorizeUrl } from '../../stand-ins/replica/app-pages.ts';
import { APPS } from '../../stand-ins/replica/apps.ts';
import { expect, type FirefoxVisitor, pickPerson, test } from './firefox.ts';

/** Changes settings as the options page does; the page stays open for more. */
async function settings(
  firefox: FirefoxVisitor,
  patch: Record<string, string | null>,
): Promise<Page> {
  const page = await firefox.open('popup.html');
  const saved = await page.evaluate(
    (wanted) => chrome.runtime.sendMessage({ kind: 'desk/save-settings', patch: wanted }),
    patch,
  );
  expect(saved).toMatchObject({ ok: true });
  return page;
}

/** Answers the panel's questions; over BiDi the keyboard does not reach a frame of another origin. */
async function answer(panel: Frame): Promise<string> {
  await panel.waitForSelector('[data-question] input');
  await panel.evaluate(async () => {
    const words = ['minutes beside drawings', 'an hour a day', 'my project files'];
    for (const [at, field] of [
      ...document.querySelectorAll<HTMLInputElement>('[data-question] input:not([type=radio])'),
    ].entries()) {
      field.value = words[at % words.length] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 50));
    }
  });
  await new Promise((done) => setTimeout(done, 500));
  return panel.$eval('textarea[name=justification]', (box) => (box as HTMLTextAreaElement).value);
}

test('in Firefox a draft survives its tab, and the request arrives', async ({ firefox, world }) => {
  test.setTimeout(120_000);
  const popup = await settings(firefox, { backendUrl: world.backend.url });
  const first = await firefox.signInTo('notes', 'requester');
  const typed = await answer(await firefox.panel(first));
  expect(typed).toContain('drawings');
  await first.close();

  const again = await firefox.browser.newPage(); // signed in already
  await again.setViewport({ width: 1280, height: 800 });
  await again.goto(authorizeUrl(APPS.notes), { waitUntil: 'domcontentloaded' });
  const panel = await firefox.panel(again);
  await panel.waitForSelector('textarea[name=justification]');
  const restored = () =>
    panel.$eval('textarea[name=justification]', (box) => (box as HTMLTextAreaElement).value);
  await expect.poll(restored).toBe(typed);

  await panel.$eval('button[type=submit]', (button) => (button as HTMLElement).click());
  await pickPerson(firefox.browser, world.identity.issuer, 'requester');
  await expect
    .poll(() => panel.$eval('main', (main) => main.getAttribute('data-state')), {
      timeout: 20_000,
    })
    .toBe('standing');
  await expect
    .poll(() => popup.$$eval('[data-local-id][data-status=open]', (rows) => rows.length), {
      timeout: 20_000,
    })
    .toBe(1);
});

test('in Firefox the sidebar shows the panel of the blocked page, with nothing in the page itself', async ({
  firefox,
}) => {
  await settings(firefox, { panelPlacement: 'side-panel' });
  const page = await firefox.signInTo('calendar', 'requester');
  await new Promise((done) => setTimeout(done, 1500));
  expect(page.frames()).toHaveLength(1);
  expect(await page.$eval('html', (root) => root.children.length)).toBe(2);
  const side = await firefox.open('panel.html?place=side');
  await side.waitForSelector('[data-screen=need-admin-approval]');
  expect(await side.$eval('main', (main) => main.textContent)).toContain(APPS.calendar.name);
});

test('in Firefox off is off', async ({ firefox }) => {
  const popup = await settings(firefox, { panelPlacement: 'off' });
  const page = await firefox.signInTo('calendar', 'requester');
  await new Promise((done) => setTimeout(done, 2000));
  expect(page.frames()).toHaveLength(1);
  expect(await page.$eval('html', (root) => root.children.length)).toBe(2);
  const state = await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'desk/state' }));
  expect(state).toMatchObject({ value: { blockedTabId: null } });
});
