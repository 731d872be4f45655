import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../commands.ts';
import { fingerprint } from '../setup/inputs.ts';
import { runToEnd } from '../setup/processes.ts';
import { step } from '../setup/progress.ts';

export type Browser = 'chrome' | 'firefox';
const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];
const INPUTS = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'scripts/manifest.ts',
  'package-lock.json',
];

/** Folder of one build. */
export function buildFolder(root: string, browser: Browser): string {
  return join(root, '.output', `${browser}-mv3`);
}

/** Builds the extension for one browser unless its inputs are the ones of the last build; gives its folder. */
export async function buildExtension({ root }: Place, browser: Browser): Promise<string> {
  const folder = buildFolder(root, browser);
  const stamp = join(root, '.output', `${browser}-mv3.stamp`);
  const now = fingerprint(root, INPUTS);
  const fresh =
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === now;
  if (fresh) return folder;
  await step(`Extension for ${browser}`, async () => {
    const { code, output } = await runToEnd(
      process.execPath,
      [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', browser, '--mv3'],
      { cwd: root },
    );
    if (code !== 0) throw new Error(`The build for ${browser} failed:\n${output}`);
    writeFileSync(stamp, now);
    return `.output/${browser}-mv3`;
  });
  return folder;
}

/** `npm run build`: both builds, or the ones named. */
export async function buildCommand(args: readonly string[], place: Place): Promise<number> {
  const named = BROWSERS.filter((browser) => args.includes(browser));
  const wanted = named.length > 0 ? named : BROWSERS;
  await Promise.all(wanted.map((browser) => buildExtension(place, browser)));
  for (const browser of wanted) console.log(`Ready: .output/${browser}-mv3`);
  return 0;
}
