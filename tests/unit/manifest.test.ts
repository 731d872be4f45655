import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConfigEnv } from 'wxt';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { SIGN_IN_ORIGINS } from '../../lib/screens/hosts.ts';
import { CHROMIUM_ID, manifest, OPTIONAL_HOSTS, PERMISSIONS } from '../../scripts/manifest.ts';

const build = (browser: 'chrome' | 'firefox') =>
  manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' } as ConfigEnv);

describe('what the extension asks for', () => {
  it('is exactly this in Chromium', async () => {
    const made = await build('chrome');
    expect(made.permissions).toEqual([
      'storage',
      'identity',
      'alarms',
      'notifications',
      'sidePanel',
    ]);
    expect(made.host_permissions).toBeUndefined();
    expect(made.optional_permissions).toBeUndefined();
    expect(made.optional_host_permissions).toEqual([...OPTIONAL_HOSTS]);
  });

  it('is exactly this in Firefox', async () => {
    const made = await build('firefox');
    expect(made.permissions).toEqual(['storage', 'identity', 'alarms', 'notifications']);
    expect(made.host_permissions).toBeUndefined();
    expect(made.optional_permissions).toBeUndefined();
  });

  it('has a reason for each permission, in words', () => {
    for (const { name, reason } of PERMISSIONS)
      expect(reason.split(' ').length, `reason for ${name}`).toBeGreaterThan(4);
  });
});

describe('the rest of the manifest', () => {
  it('shows one page to the sign-in hosts and nothing to anybody else', async () => {
    const made = await build('chrome');
    expect(made.web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: [...SIGN_IN_ORIGINS] },
    ]);
    for (const match of SIGN_IN_ORIGINS) expect(match).toMatch(/^https:\/\/[^*/]/);
  });

  it('starts the policy of its pages from nothing and allows no inline or foreign script', async () => {
    const { content_security_policy: policy } = await build('chrome');
    const pages = (policy as { extension_pages: string }).extension_pages;
    expect(pages).toMatch(/^default-src 'none'/);
    expect(pages).not.toMatch(/unsafe-inline|unsafe-eval|\*\.|script-src [^;]*http/);
  });

  it('fixes the Chromium id by its key', async () => {
    const { key } = await build('chrome');
    const digest = createHash('sha256')
      .update(Buffer.from(key ?? '', 'base64'))
      .digest('hex');
    const id = [...digest.slice(0, 32)]
      .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
      .join('');
    expect(id).toBe(CHROMIUM_ID);
  });

  it('carries no key for Firefox and declares that it collects nothing', async () => {
    const made = await build('firefox');
    expect(made.key).toBeUndefined();
    expect(made.browser_specific_settings?.gecko).toMatchObject({
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('says what it is in every language, within the stores’ 132 characters', async () => {
    const { description } = await build('chrome');
    expect(description).toBe('__MSG_description__');
    for (const locale of LOCALES) {
      const file = `../../public/_locales/${locale.replace('-', '_')}/messages.json`;
      const messages = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
      expect(messages.description.message.length, locale).toBeGreaterThan(40);
      expect(messages.description.message.length, locale).toBeLessThanOrEqual(132);
    }
  });
});
