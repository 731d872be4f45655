import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../commands.ts';
import { canUseApt, installDebian } from './debian.ts';
import { onPath } from './on-path.ts';
import { runToEnd } from './processes.ts';
import { announce, step } from './progress.ts';

const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of a Firefox: named by `FIREFOX`, on the PATH, or where macOS keeps it; undefined when there is none. */
export function findFirefox(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.FIREFOX;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX names ${named}, and there is nothing there.`);
  }
  return onPath(['firefox-esr', 'firefox'], environment) ?? (existsSync(MAC) ? MAC : undefined);
}

/** Finds Firefox or installs it; undefined, with a loud line, where it cannot be had. */
export async function ensureFirefox(place: Place): Promise<string | undefined> {
  const found = findFirefox();
  if (found) return found;
  announce('Firefox is not on this machine: installing it');
  let path: string | undefined;
  try {
    await step('Firefox', async () => {
      if (canUseApt()) {
        await installDebian(['firefox-esr']);
        path = findFirefox();
        return 'from Debian';
      }
      const { code, output } = await runToEnd(process.execPath, [
        join(place.root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js'),
        'install',
        'firefox@stable',
        '--path',
        join(place.root, '.tools', 'browsers'),
        '--format',
        '{{path}}',
      ]);
      path = output.trim().split('\n').at(-1);
      if (code !== 0 || !path || !existsSync(path)) throw new Error(output);
      return path;
    });
  } catch (error) {
    console.log(
      `!! Firefox could not be installed; install it and run again. (${error instanceof Error ? error.message.split('\n')[0] : 'unknown'})`,
    );
  }
  return path;
}
