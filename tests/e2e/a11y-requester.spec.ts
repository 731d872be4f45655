import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerQuestions, sendFromPanel } from '../../scripts/tour/asking.ts';
import { expect, test } from './fixtures.ts';

/** Everything axe finds wrong in the page or frame, as short lines. */
async function problems(page: Page, include?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  // The panel is looked at as a tab of its own: inside the page axe would judge Microsoft's page as well.
  const { violations } = await (include ? builder.include(include) : builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}

/** Both looks of a page: light and dark. */
async function bothLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await problems(page)).map((line) => `${colorScheme} ${line}`));
  }
  return found;
}

const STATES = [
  { state: 'form', code: '90094' },
  { state: 'form', code: '90095' },
  { state: 'form', code: '900941' },
  { state: 'no-form', code: '50105' },
  { state: 'no-form', code: '50020' },
];

for (const { state, code } of STATES) {
  test(`the panel for ${code} is free of axe findings, light and dark`, async ({ openBlocked }) => {
    const { visitor, page } = await openBlocked({ app: 'mail', code });
    const inPage = await visitor.panel(page);
    const tabId = await tabIdOf(inPage);
    const own = await visitor.context.newPage();
    await own.goto(
      `chrome-extension://${visitor.chromium.extensionId}/panel.html?place=tab&tabId=${tabId}`,
    );
    await own.locator(`[data-state=${state}]`).waitFor();
    for (const summary of await own.locator('summary').all()) await summary.click();
    expect(await bothLooks(own)).toEqual([]);
    await own.setViewportSize({ width: 320, height: 640 });
    const runsOut = await own.evaluate(() => {
      const body = document.querySelector('.panel-body');
      return body ? body.scrollWidth - body.clientWidth : 0;
    });
    expect(runsOut, 'nothing runs out at 320 px').toBeLessThanOrEqual(0);
  });
}

/** The number of the tab a panel stands in. */
function tabIdOf(frame: Awaited<ReturnType<Page['frames']>>[number]): Promise<number> {
  return frame.evaluate(
    () =>
      new Promise<number>((done) => {
        chrome.runtime
          .sendMessage({ kind: 'panel/context' })
          .then((answer: { value: { tabId: number } }) => done(answer.value.tabId));
      }),
  );
}

test('my requests, empty and with a request opened, is free of axe findings', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'calendar' });
  const popup = await visitor.popup();
  await popup.getByRole('heading', { name: 'No requests yet' }).waitFor();
  expect(await bothLooks(popup)).toEqual([]);
  const panel = await visitor.panel(page);
  await answerQuestions(panel, ['minutes beside drawings', 'an hour a day', 'my project files']);
  await sendFromPanel(panel);
  await popup.locator('[data-local-id]').first().waitFor();
  await popup.getByText('What was sent').click();
  expect(await bothLooks(popup)).toEqual([]);
});

test('the settings page, tested and asked to erase, is free of axe findings', async ({
  visitor,
}) => {
  const person = await visitor('requester');
  const options = await person.options();
  await options.getByRole('button', { name: 'Test this address' }).click();
  await options.getByRole('list', { name: 'Result of the test' }).waitFor();
  expect(await bothLooks(options)).toEqual([]);
  await options.getByRole('button', { name: 'Erase it here' }).click();
  await options.getByRole('dialog').waitFor();
  expect(await bothLooks(options)).toEqual([]);
  await options.keyboard.press('Escape');
  await expect(options.getByRole('dialog')).toHaveCount(0);
  await expect(options.getByRole('button', { name: 'Erase it here' })).toBeFocused();
});

test('right-to-left, the panel and the popup stay free of axe findings', async ({
  openBlocked,
}) => {
  const { visitor, page } = await openBlocked({ app: 'mail', code: '90095', language: 'ar' });
  const inPage = await visitor.panel(page);
  await expect(inPage.locator('html')).toHaveAttribute('dir', 'rtl');
  const own = await visitor.context.newPage();
  await own.goto(
    `chrome-extension://${visitor.chromium.extensionId}/panel.html?place=tab&tabId=${await tabIdOf(inPage)}`,
  );
  await own.locator('[data-state=form]').waitFor();
  expect(await bothLooks(own)).toEqual([]);
});
