import type { Page } from 'puppeteer-core';
import { apiOf } from '../../stand-ins/api.ts';
import { PEOPLE } from '../../stand-ins/people.ts';
import { askSomething, cardNow } from '../support/queue-scene.ts';
import { expect, pickPerson, test } from './firefox.ts';

async function press(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (selector, words) =>
      [...document.querySelectorAll<HTMLButtonElement>(selector)].some(
        (one) => one.textContent?.trim() === words && !one.disabled,
      ),
    { timeout: 15_000 },
    selector,
    words,
  );
  await page.evaluate(
    (selector, words) => {
      const found = [...document.querySelectorAll<HTMLButtonElement>(selector)].find(
        (one) => one.textContent?.trim() === words,
      );
      found?.click();
    },
    selector,
    words,
  );
}

test('a reviewer in Firefox sees who else looks, and denies in words everybody reads', async ({
  firefox,
  world,
}) => {
  test.setTimeout(120_000);
  const { cardId, name } = await askSomething(world, { name: 'Fox Trot' });
  const page = await firefox.open('popup.html');
  await page.evaluate(
    (backendUrl) =>
      chrome.runtime.sendMessage({ kind: 'desk/save-settings', patch: { backendUrl } }),
    world.backend.url,
  );
  await page.evaluate(() => {
    void chrome.runtime.sendMessage({ kind: 'desk/sign-in', interactive: true });
  });
  await pickPerson(firefox.browser, world.identity.issuer, 'reviewer');
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { value } = await chrome.runtime.sendMessage({ kind: 'desk/state' });
          return value.badge;
        }),
      { timeout: 20_000 },
    )
    .toBe(1);
  await page.close();

  const desk = await firefox.open(`desk.html#/queue/${cardId}`);
  await desk.waitForSelector('[data-testid=review-card]', { timeout: 15_000 });
  expect(await desk.$eval('#card-name', (heading) => heading.textContent)).toBe(name);
  const ines = await apiOf(world, PEOPLE.admin);
  await ines.post(`/v1/queue/${cardId}/presence`, { looking: true });
  await desk.waitForFunction(
    () => document.body.textContent?.includes('Ines Moreau has this request open now.'),
    { timeout: 10_000 },
  );

  await press(desk, '.decision-bar button', 'Deny…');
  await desk.waitForSelector('dialog[open] textarea');
  await desk.type('dialog[open] textarea', 'Please use the tool we have.');
  await press(desk, 'dialog[open] button', 'Deny');
  await expect
    .poll(async () => (await cardNow(world, cardId)).status, { timeout: 30_000 })
    .toBe('denied');
  expect((await cardNow(world, cardId)).decision).toMatchObject({
    justification: 'Please use the tool we have.',
    decidedBy: { name: PEOPLE.reviewer.name },
  });
});
