import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Presses Tab until what has the focus in the panel fits; fails when it never does. The panel has to have been entered. */
async function tabTo(page: Page, panel: Frame, what: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    const here = await panel.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return '';
      const label = at.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : '';
      return `${label ?? ''} ${at.getAttribute('aria-label') ?? ''} ${at.textContent ?? ''}`;
    });
    if (here.includes(what)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${what}”`);
}

test('the happy path by keyboard alone, well under a minute, with the focus always to be seen', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'calendar' });
  const panel = await visitor.panel(page);
  const startedAt = Date.now();
  await tabTo(page, panel, 'What do you need the app for?');
  await page.keyboard.type('Schedule customer calls without double bookings');
  await tabTo(page, panel, 'Only me');
  await page.keyboard.press('Space');
  const outline = await panel.evaluate(() => {
    const at = document.activeElement;
    return at ? getComputedStyle(at).outlineStyle : 'none';
  });
  expect(outline).toBe('solid');
  expect(await panel.locator('textarea[name=justification]').inputValue()).toContain(
    'double bookings',
  );
  await tabTo(page, panel, 'Sign in and send');
  await page.keyboard.press('Enter');
  await panel.locator('[data-state=standing]').waitFor();
  expect(Date.now() - startedAt).toBeLessThan(60_000);
});

test('the panel takes no focus by itself', async ({ openBlocked }) => {
  const { visitor, page } = await openBlocked({ app: 'calendar' });
  const panel = await visitor.panel(page);
  await panel.locator('h1').waitFor();
  expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('iframe');
});
