import { join } from 'node:path';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { launchChromium } from '../stand-ins/browser/chromium.ts';
import { expect, test } from './fixtures.ts';
import { findings } from './support/axe.ts';
import { chromiumIdentity, copyBuild, MANAGED, writePolicy } from './support/policy-file.ts';

test('real managed policy of Chromium wins, is shown and is locked', async ({
  world,
  extension,
}) => {
  const { key, id } = chromiumIdentity();
  const policy = writePolicy(`/etc/chromium/policies/managed/consent-desk-test-${id}.json`, {
    '3rdparty': { extensions: { [id]: MANAGED } },
  });
  if ('reason' in policy) test.skip(true, policy.reason);
  const copy = copyBuild(extension, join(world.folder, 'managed'), { key });
  const browser = await launchChromium({
    executable: findChromium() ?? '',
    extension: copy,
    replica: world.replica,
    headless: true,
  });
  try {
    expect(browser.extensionId).toBe(id);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${id}/desk.html#/setup`);
    const address = page.getByLabel('Address of the backend');
    await expect(address).toHaveValue(MANAGED.backendUrl);
    await expect(address).not.toBeEditable();
    await expect(page.getByRole('button', { name: 'Connect' })).toHaveCount(0);
    const table = page.getByRole('table');
    await expect(table).toContainText('Fernhill <b>Engineering</b>');
    await expect(table).toContainText('IT service desk, extension 1234');
    await expect(table.locator('b')).toHaveCount(0);
    await expect(page.getByText('policy.helpUrl')).toBeVisible();
    expect(await findings(page)).toEqual([]);

    const refused = await page.evaluate(() =>
      chrome.runtime.sendMessage({
        kind: 'desk/save-settings',
        patch: { backendUrl: 'https://elsewhere.example', panelPlacement: 'page', language: 'fr' },
      }),
    );
    const { settings } = await page.evaluate(async () => {
      const answer = await chrome.runtime.sendMessage({ kind: 'desk/settings' });
      return answer.value;
    });
    expect(refused).not.toMatchObject({ value: { ok: true } });
    expect(settings).toMatchObject({
      backendUrl: MANAGED.backendUrl,
      panelPlacement: 'side-panel',
      language: 'auto',
    });
  } finally {
    await browser.close();
    if ('remove' in policy) policy.remove();
  }
});
