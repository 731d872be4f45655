import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

async function bothLooks(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${colorScheme} ${id}: ${node.target.join(' ')}`),
      ),
    );
  }
  return found;
}

test('from an error read over the phone to the right step, by keyboard alone, with no backend', async ({
  visitor,
}) => {
  const helpdesk = await visitor('helpdesk', { backend: false });
  const popup = await helpdesk.popup();
  await popup.getByRole('tab', { name: 'Fixes' }).click();
  const box = popup.getByLabel('Error text, code or address');
  await box.focus();
  await popup.keyboard.type('nine double oh nine seven');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await popup.locator('[data-cause=no-reviewer]').waitFor();
  expect(await bothLooks(popup)).toEqual([]);
  const opened = helpdesk.context.waitForEvent('page');
  await popup.locator('[data-cause=no-reviewer] .btn-primary').focus();
  await popup.keyboard.press('Enter');
  const desk = await opened;
  await desk.locator('[data-node=choose-reviewers]').waitFor();
  expect(await bothLooks(desk)).toEqual([]);
});

test('a fix is left at a step and resumed there after the browser page is gone', async ({
  visitor,
}) => {
  const helpdesk = await visitor('helpdesk', { backend: false });
  const desk = await helpdesk.desk('/fixes/zoom-office-365');
  await desk.getByRole('button', { name: /Users see "Need admin approval"/ }).click();
  await desk.getByRole('button', { name: /For the whole company/ }).click();
  await desk.getByRole('button', { name: 'Done, next' }).click();
  await desk.getByLabel('Notes').fill('Kim consents tomorrow');
  await desk.locator('[data-node=company-consent]').waitFor();
  await desk.waitForTimeout(300);
  await desk.close();
  const popup = await helpdesk.popup();
  await popup.getByRole('tab', { name: 'Fixes' }).click();
  const opened = helpdesk.context.waitForEvent('page');
  await popup.getByRole('button', { name: /1 step done, Zoom/ }).click();
  const again = await opened;
  await again.locator('[data-node=company-consent]').waitFor();
  await expect(again.getByLabel('Notes')).toHaveValue('Kim consents tomorrow');
});

test('nothing of a pasted secret is written anywhere', async ({ visitor }) => {
  const helpdesk = await visitor('helpdesk', { backend: false });
  const desk = await helpdesk.desk('/fixes');
  await desk
    .getByLabel('Error text, code or address')
    .fill(
      "https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=Calendars.ReadWrite&state=TOPSECRETSTATE&login_hint=anna.secret%40contoso.com AADSTS90094 'anna.secret@contoso.com'",
    );
  await desk.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await desk.locator('[data-cause=admin-approval-needed] .btn').first().click();
  await desk.locator('[data-node=situation]').waitFor();
  await desk.getByRole('button', { name: /Nothing is set up yet/ }).click();
  await desk.waitForTimeout(300);
  const stored = await desk.evaluate(async () => {
    const open = indexedDB.open('consent-desk');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const rows: unknown[] = [];
    for (const store of db.objectStoreNames) {
      const all = db.transaction(store).objectStore(store).getAll();
      rows.push(
        await new Promise((done) => {
          all.onsuccess = () => done(all.result);
        }),
      );
    }
    return JSON.stringify([
      rows,
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ]);
  });
  expect(stored).toContain('zoom-office-365');
  expect(stored).toContain('90094');
  expect(stored).not.toMatch(/TOPSECRETSTATE|anna\.secret/);
});

for (const locale of ['de', 'ar', 'ja']) {
  test(`the Zoom pack in ${locale} fits a narrow page and is free of axe findings`, async ({
    visitor,
  }) => {
    const helpdesk = await visitor('helpdesk', { backend: false, locale });
    const desk = await helpdesk.desk('/fixes/zoom-office-365');
    await desk.locator('[data-node=situation] .answer').first().click();
    await desk.locator('[data-node=consent-way] .answer').last().click();
    await desk.locator('[data-node=allow-user-consent]').waitFor();
    expect(await bothLooks(desk)).toEqual([]);
    await desk.setViewportSize({ width: 420, height: 800 });
    const over = await desk.evaluate(() => {
      const page = document.querySelector('.fix-page')!;
      return page.scrollWidth - page.clientWidth;
    });
    expect(over).toBeLessThanOrEqual(1);
  });
}

test('the forecast follows the setting somebody tells it, by keyboard, and remembers it', async ({
  visitor,
}) => {
  const helpdesk = await visitor('helpdesk', { backend: false });
  const link =
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=fc108d3f-543d-4374-bbff-c7c51f651fe5&scope=openid%20Calendars.ReadWrite';
  const popup = await helpdesk.popup();
  await popup.getByRole('tab', { name: 'Fixes' }).click();
  await popup.getByLabel('Error text, code or address').fill(link);
  await popup.getByRole('button', { name: 'Diagnose', exact: true }).press('Enter');
  const answer = popup.locator('[data-forecast]');
  await expect(answer).toHaveAttribute('data-forecast', 'probably-yes');
  const setting = popup.getByLabel('How users in your organization may consent');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  await expect(setting).toBeFocused();
  await popup.keyboard.type('Users');
  await expect(setting).toHaveValue('off');
  await expect(answer).toHaveAttribute('data-forecast', 'yes');
  await expect(answer).toContainText('may not consent to any app');
  await expect(setting).toBeFocused();
  expect(await bothLooks(popup)).toEqual([]);

  const desk = await helpdesk.desk('/fixes');
  await desk.getByLabel('Error text, code or address').fill(link);
  await desk.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await expect(desk.locator('[data-forecast=yes]')).toBeVisible();
  await expect(desk.getByLabel('How users in your organization may consent')).toHaveValue('off');
});
