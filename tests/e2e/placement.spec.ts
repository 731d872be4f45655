import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { APPS } from '../stand-ins/replica/apps.ts';
import { expect, test } from './fixtures.ts';

/** Sets where the panel may stand, as the options page does. */
async function place(popup: Page, panelPlacement: 'page' | 'side-panel' | 'off'): Promise<void> {
  const answer = await popup.evaluate(
    (patch) => chrome.runtime.sendMessage({ kind: 'desk/save-settings', patch }),
    { panelPlacement },
  );
  expect(answer).toMatchObject({ ok: true });
}

const blockedTab = (popup: Page): Promise<number | null> =>
  popup.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ kind: 'desk/state' });
    return answer.value.blockedTabId;
  });

/** What the browser shows for a tab: its badge, and the page its side panel would open. */
const shownFor = (popup: Page, tabId: number) =>
  popup.evaluate(
    async (id) => ({
      badge: await chrome.action.getBadgeText({ tabId: id }),
      side: (await chrome.sidePanel.getOptions({ tabId: id })).path,
    }),
    tabId,
  );

/** Everything the page holds, as text; what a content script adds would stand in it. */
const whole = (page: Page) =>
  page.evaluate(() => ({
    top: [...document.documentElement.children].map((element) => element.localName),
    frames: document.querySelectorAll('iframe').length,
    bodyEnd: document.body.lastElementChild?.outerHTML.includes('extension') ?? false,
    attributes: [...document.documentElement.attributes].map(({ name }) => name),
  }));

test('with the side panel as its place, nothing is added to the page and the same panel opens beside it', async ({
  visitor,
}) => {
  const person = await visitor('requester');
  const popup = await person.popup();
  await place(popup, 'side-panel');
  const page = await person.signInTo(APPS.calendar);
  await expect.poll(() => blockedTab(popup)).not.toBeNull();
  const tabId = (await blockedTab(popup))!;
  await expect.poll(async () => (await shownFor(popup, tabId)).badge).not.toBe('');
  await page.waitForTimeout(1500);
  expect(page.frames()).toHaveLength(1);
  const seen = await whole(page);
  expect(seen).toMatchObject({ top: ['head', 'body'], frames: 0, bodyEnd: false });
  const { side } = await shownFor(popup, tabId);
  expect(side).toContain(`panel.html?place=side&tab=${tabId}`);

  const beside = await person.context.newPage();
  await beside.goto(
    `chrome-extension://${person.chromium.extensionId}/panel.html?place=side&tab=${tabId}`,
  );
  await expect(beside.locator('[data-screen=need-admin-approval]')).toContainText(
    APPS.calendar.name,
  );
  await expect(beside.locator('textarea[name=justification]')).toBeVisible();
  await expect(beside.locator('button[type=submit]')).toBeVisible();
});

/** The same build one version later, as an update brings it. */
function updated(build: string, folder: string): string {
  const copy = join(folder, 'extension-updated');
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
  return copy;
}

test('off is off: no panel, no badge, nothing remembered, and so after restart and update too', async ({
  visitor,
  world,
  extension,
}, info) => {
  const profile = join(world.folder, `profile-off-${info.retry}`);
  const first = await visitor('requester', { profile });
  await place(await first.popup(), 'off');
  const nothing = async (person: typeof first) => {
    const page = await person.signInTo(APPS.calendar);
    await page.waitForTimeout(1500);
    expect(await page.textContent('body')).toContain(APPS.calendar.name);
    expect(page.frames()).toHaveLength(1);
    expect(await whole(page)).toMatchObject({ top: ['head', 'body'], frames: 0 });
    const popup = await person.popup();
    expect(await blockedTab(popup)).toBeNull();
    await expect(popup.getByRole('button', { name: 'Show help for it' })).toHaveCount(0);
    expect(await person.badge()).toBe('');
    const stored = await popup.evaluate(async () => {
      const kept = await chrome.storage.session.get(null);
      return Object.values(kept).some((value) => JSON.stringify(value).includes('"facts":{'));
    });
    expect(stored).toBe(false);
  };
  await nothing(first);
  await first.chromium.close();
  const again = await visitor('requester', { profile, backend: false });
  await nothing(again);
  await again.chromium.close();
  const newer = updated(extension, world.folder);
  const later = await visitor('requester', { profile, backend: false, extension: newer });
  expect(await (await later.popup()).evaluate(() => chrome.runtime.getManifest().version)).toBe(
    '99.0.0',
  );
  await nothing(later);
});

test('a page that removes the panel gets the side panel instead, with all the facts', async ({
  visitor,
  world,
}) => {
  const person = await visitor('requester');
  const popup = await person.popup();
  const page = await person.signInTo(APPS.notes);
  await person.panel(page);
  const tabId = (await blockedTab(popup))!;
  await page.evaluate(() => {
    setInterval(() => {
      for (const element of [...document.documentElement.children])
        if (element.localName === 'div') element.remove();
    }, 50);
  });
  await expect
    .poll(async () => (await shownFor(popup, tabId)).side, { timeout: 20_000 })
    .toContain(`tab=${tabId}`);
  expect((await shownFor(popup, tabId)).badge).not.toBe('');
  const beside = await person.context.newPage();
  await beside.goto(
    `chrome-extension://${person.chromium.extensionId}/panel.html?place=side&tab=${tabId}`,
  );
  await expect(beside.locator('[data-screen]').first()).toContainText(APPS.notes.name);
  await expect(beside.locator('main')).toContainText(APPS.notes.clientId);
  expect(world.replica.hosts).toContain(new URL(page.url()).hostname);
});

test('the popup brings a closed or snoozed panel back to its page', async ({ openBlocked }) => {
  const { visitor, page } = await openBlocked({ app: 'notes' });
  const popup = await visitor.popup();
  const bringBack = async () => {
    const open = popup.getByRole('button', { name: 'Show help for it' });
    await expect(open).toBeVisible();
    await open.click();
    await visitor.panel(page);
  };
  await page.bringToFront();
  let panel = await visitor.panel(page);
  await panel.locator('h1').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.frames().length).toBe(1);
  await bringBack();
  await page.bringToFront();
  panel = await visitor.panel(page);
  await panel.getByText('Do not show this for this app').click();
  await panel.getByRole('button', { name: 'Not today' }).click();
  await expect.poll(() => page.frames().length).toBe(1);
  await page.reload();
  await page.waitForTimeout(1000);
  expect(page.frames()).toHaveLength(1);
  await bringBack();
});
