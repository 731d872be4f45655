import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/setup/firefox.ts';
import { copyBuild, MANAGED, writePolicy } from '../support/policy-file.ts';

const BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const ID = 'managed-test@consent-desk.example';
const UUID = '0b9f4a52-7c1d-4e68-9b23-5d7a1e6c8f40';

test('real managed policy of Firefox (policies.json) wins, is shown and is locked', async () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox here: `npm test` installs one, or set FIREFOX.');
  const policy = writePolicy('/etc/firefox/policies/policies.json', {
    policies: { '3rdparty': { Extensions: { [ID]: MANAGED } } },
  });
  if ('reason' in policy) test.skip(true, policy.reason);
  const folder = mkdtempSync(join(tmpdir(), 'consent-desk-managed-'));
  const copy = copyBuild(BUILD, join(folder, 'extension'), {
    browser_specific_settings: { gecko: { id: ID, strict_min_version: '142.0' } },
  });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) },
  });
  try {
    await browser.installExtension(copy);
    const page = await browser.newPage();
    await page.goto(`moz-extension://${UUID}/desk.html#/setup`, { waitUntil: [] });
    await page.waitForSelector('.data-table');
    const seen = await page.evaluate(() => ({
      table: document.querySelector('.data-table')?.textContent ?? '',
      markup: document.querySelectorAll('.data-table b').length,
      address: document.querySelector<HTMLInputElement>('input[type=url]')?.value,
      editable: document.querySelector('input[type=url]:not([readonly]):not([disabled])') !== null,
    }));
    expect(seen.address).toBe(MANAGED.backendUrl);
    expect(seen.editable).toBe(false);
    expect(seen.table).toContain('Fernhill <b>Engineering</b>');
    expect(seen.table).toContain('side-panel');
    expect(seen.markup).toBe(0);
  } finally {
    await browser.close();
    if ('remove' in policy) policy.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});
