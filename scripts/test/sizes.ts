import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, buildFolder } from '../build/build-extension.ts';
import type { Place } from '../commands.ts';
import { failedCheck, type Outcome, PASSED_CHECK, total } from './outcome.ts';

const MOST_BYTES = 8 * 1024;

/** Holds the content script of both builds to 8 kB gzip. */
export async function checkSizes({ root }: Place): Promise<Outcome> {
  return total((['chrome', 'firefox'] as const).map((browser) => checkBuild(root, browser)));
}

function checkBuild(root: string, browser: Browser): Outcome {
  const folder = join(buildFolder(root, browser), 'content-scripts');
  const scripts = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.js')) : [];
  if (scripts.length === 0) return failedCheck(`No content script in the build for ${browser}.`);
  const bytes = scripts.reduce((sum, f) => sum + gzipSync(readFileSync(join(folder, f))).length, 0);
  console.log(`  content script for ${browser}: ${bytes} bytes gzip of ${MOST_BYTES}`);
  if (bytes <= MOST_BYTES) return PASSED_CHECK;
  return failedCheck(
    `The content script for ${browser} has ${bytes} bytes gzip; ${MOST_BYTES} are allowed.`,
  );
}
