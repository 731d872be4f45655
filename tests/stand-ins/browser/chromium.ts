import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import type { Replica } from '../replica/replica.ts';

export interface ExtendedChromium {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker, running now. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

interface Wanted {
  executable: string;
  extension: string;
  replica: Pick<Replica, 'hosts' | 'port' | 'spkiHash'>;
  headless: boolean;
  locale?: string;
  viewport?: { width: number; height: number } | null;
  more?: readonly string[];
  /** A profile to come back to, which stays when the browser is closed; a fresh one goes with it. */
  profile?: string;
}

/** A real Chromium with a profile of its own, the built extension, and no way off this machine. */
export async function launchChromium(wanted: Wanted): Promise<ExtendedChromium> {
  const profile = wanted.profile ?? mkdtempSync(join(tmpdir(), 'consent-desk-chromium-'));
  if (!existsSync(join(profile, 'Default'))) refusePasswords(profile);
  const { port, spkiHash, hosts } = wanted.replica;
  const rules = [
    ...hosts.map((h) => `MAP ${h} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: wanted.executable,
    headless: wanted.headless,
    chromiumSandbox: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    locale: wanted.locale ?? 'en-US',
    viewport: wanted.viewport === undefined ? { width: 1280, height: 800 } : wanted.viewport,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${wanted.locale ?? 'en-US'}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${spkiHash}`,
      `--disable-extensions-except=${wanted.extension}`,
      `--load-extension=${wanted.extension}`,
      ...(wanted.more ?? []),
    ],
  });
  context.setDefaultTimeout(10_000);
  const worker = async () =>
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const close = async () => {
    await context.close();
    if (!wanted.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return { context, extensionId: new URL((await worker()).url()).host, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Keeps the browser from offering to save the replica's password, which would lie over the panel. */
function refusePasswords(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      credentials_enable_service: false,
      profile: { password_manager_enabled: false },
    }),
  );
}
