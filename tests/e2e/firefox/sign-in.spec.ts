import type { Browser } from 'puppeteer-core';
import { PEOPLE } from '../../stand-ins/people.ts';
import { expect, test } from './firefox.ts';

test('a person signs in to the backend from Firefox', async ({ firefox, world }) => {
  const page = await firefox.open('popup.html');
  const saved = await page.evaluate(
    (backendUrl) =>
      chrome.runtime.sendMessage({ kind: 'desk/save-settings', patch: { backendUrl } }),
    world.backend.url,
  );
  expect(saved).toMatchObject({ ok: true });
  // The answer comes only after the window below was used, so it is not waited for here.
  await page.evaluate(() => {
    const kept = globalThis as { signedIn?: unknown };
    chrome.runtime.sendMessage({ kind: 'desk/sign-in', interactive: true }).then((answer) => {
      kept.signedIn = answer;
    });
  });
  await pick(firefox.browser, world.identity.issuer);
  await expect
    .poll(() => page.evaluate(() => (globalThis as { signedIn?: unknown }).signedIn), {
      timeout: 15_000,
    })
    .toMatchObject({ ok: true });
  const state = await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'desk/state' }));
  expect(state).toMatchObject({
    value: { backend: { kind: 'signed-in', me: { user: { name: PEOPLE.requester.name } } } },
  });
});

/** The window of the sign-in is an ordinary page, but over BiDi it must be found by its address. */
async function pick(browser: Browser, issuer: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (!address.startsWith(`${issuer}/interaction/`)) continue;
      await page.waitForSelector('[data-person=requester]');
      await page.$eval('[data-person=requester]', (button) => (button as HTMLElement).click());
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The identity provider never asked who it is');
}
