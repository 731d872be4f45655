import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../commands.ts';
import { canUseApt, installDebian } from './debian.ts';
import { onPath } from './on-path.ts';
import { runToEnd } from './processes.ts';
import { announce, step } from './progress.ts';

/**
 * Path of a Chromium that still loads unpacked extensions from the command line: named by `CHROMIUM`,
 * on the PATH, or in Playwright's cache. Branded Chrome is left out, it refuses to since version 137.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is nothing there.`);
  }
  return onPath(['chromium', 'chromium-browser'], environment) ?? fromPlaywright();
}

/** Finds Chromium or installs it: Debian's package as root, Playwright's download elsewhere. */
export async function ensureChromium(place: Place): Promise<string> {
  const found = findChromium();
  if (found) return found;
  announce('Chromium is not on this machine: installing it');
  await step('Chromium', async () => {
    if (canUseApt()) {
      await installDebian(['chromium']);
      return 'from Debian';
    }
    const { code, output } = await runToEnd(
      process.execPath,
      [join(place.root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
      { cwd: place.root },
    );
    if (code !== 0)
      throw new Error(
        `Chromium could not be installed. Install it with your system's packages and, if it is not on the PATH, set CHROMIUM to its path.\n${output}`,
      );
    return 'from Playwright';
  });
  const now = findChromium();
  if (!now) throw new Error('Chromium was installed but not found: set CHROMIUM to its path.');
  return now;
}

function fromPlaywright(): string | undefined {
  const cache =
    process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches', 'ms-playwright')
      : join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((file) => join(cache, name, file)))
    .find((path) => existsSync(path));
}
