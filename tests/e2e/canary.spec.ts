import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { APP, page as makePage, TENANT } from '../fixtures/screens/fixture.ts';
import { expect, test } from './fixtures.ts';

const HOST = 'https://login.microsoftonline.com';
/** A view we do not know yet, as a new member of the approval family might look; full of what must not be kept. */
const UNKNOWN = makePage({
  config: {
    pgid: 'ConvergedConsent',
    sErrorCode: '900949',
    sPOST_Username: 'ada@contoso.example',
    sAppName: 'Harbour Ledger',
    urlPost: `/${TENANT}/login?ctx=secretCtx42`,
  },
  pageId: 'ConvergedConsent',
  body: `<div role="heading" aria-level="1">Your organisation looks at this first</div>
<div id="displayName">ada@contoso.example</div><div>Harbour Ledger</div><div>Harbour Works Ltd</div>
<p>Ask Ada Lovelace on +44 20 7946 0018.</p><input type="text" value="typed by Ada"><a href="/back?login_hint=ada">Back</a>`,
});
const NOTE = /^<!-- screen (\{.*?\}) -->/;

/** Presses a button of the popup while the sign-in tab is the one in front, as it is behind a real popup. */
async function pressOver(page: Page, popup: Page, name: string): Promise<void> {
  await page.bringToFront();
  await popup.getByRole('button', { name }).evaluate((button) => (button as HTMLElement).click());
}

test('a page nobody recognises is counted without content, and can be reported in full sight', async ({
  visitor,
  world,
}) => {
  world.replica.extraPages.set('/common/reprocess', { html: UNKNOWN });
  const person = await visitor('requester');
  const popup = await person.popup();
  await expect(popup.getByRole('button', { name: 'Report this screen' })).toHaveCount(0);
  const page = await person.tab();
  await page.bringToFront();
  await page.goto(`${HOST}/common/reprocess?ctx=secretCtx42&client_id=${APP}`);
  await expect(popup.getByRole('button', { name: 'Report this screen' })).toBeVisible({
    timeout: 15_000,
  });
  expect(page.frames(), 'no panel where nothing is sure').toHaveLength(1);
  const state = await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'desk/state' }));
  expect(state.value.canaryCount).toBe(1);

  await pressOver(page, popup, 'Report this screen');
  const dialog = popup.getByRole('dialog');
  const shown = (await dialog.locator('pre').textContent()) ?? '';
  const waiting = popup.waitForEvent('download');
  await pressOver(page, popup, 'Save as file');
  const saved = readFileSync(await (await waiting).path(), 'utf8');
  expect(saved, 'the file is what was shown').toBe(shown);
  expect(saved).not.toMatch(/secret|ada\b|lovelace|contoso|harbour|7946|typed by|organisation/i);
  expect(saved).not.toContain(APP);
  expect(saved).not.toContain(TENANT);
  expect(saved).toContain('"sErrorCode":"900949"');

  await expect(
    popup.getByRole('button', { name: 'Report this screen' }),
    'once reported, the note is gone',
  ).toHaveCount(0);

  // As a page of its own it makes the same impression: odd, but nothing sure.
  world.replica.extraPages.set('/common/reprocess', { html: saved });
  await page.goto(JSON.parse(NOTE.exec(saved)?.[1] ?? '{}').url);
  await expect
    .poll(
      async () => {
        const now = await popup.evaluate(() => chrome.runtime.sendMessage({ kind: 'desk/state' }));
        return now.value.canaryCount;
      },
      { timeout: 15_000 },
    )
    .toBe(1);
});

test('a saved screen is a fixture: real Chromium recognises it again', async ({
  openBlocked,
  world,
}) => {
  const { visitor, page } = await openBlocked({ code: '90095' });
  await visitor.panel(page);
  const popup = await visitor.popup();
  const html: string = await popup.evaluate(async () => {
    const { value } = await chrome.runtime.sendMessage({ kind: 'desk/state' });
    const tabId = value.blockedTabId;
    const answer = await chrome.runtime.sendMessage({ kind: 'desk/snapshot', tabId });
    return answer.value.html;
  });
  expect(html).not.toMatch(/secret/i);
  const { url } = JSON.parse(NOTE.exec(html)?.[1] ?? '{}') as { url: string };
  world.replica.extraPages.set(new URL(url).pathname, { html });
  await page.bringToFront();
  await page.goto(url);
  const panel = await visitor.panel(page);
  await expect(panel.locator('[data-screen]').first()).toHaveAttribute(
    'data-screen',
    'approval-required',
  );
});
