import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../commands.ts';
import { fingerprint } from './inputs.ts';
import { runToEnd } from './processes.ts';
import { step } from './progress.ts';

const INPUTS = ['wxt.config.ts', 'scripts/manifest.ts', 'package-lock.json', 'public'];

/** Lets WXT write the types of this project (`.wxt/`), which the compiler and the tests read; skipped when fresh. */
export async function prepareTypes({ root }: Place): Promise<void> {
  const stamp = join(root, '.wxt', '.prepared');
  const now = fingerprint(root, INPUTS);
  const fresh =
    existsSync(join(root, '.wxt', 'tsconfig.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === now;
  if (fresh) return;
  await step('Types of the extension', async () => {
    const { code, output } = await runToEnd(
      process.execPath,
      [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'],
      { cwd: root },
    );
    if (code !== 0) throw new Error(`wxt prepare failed:\n${output}`);
    mkdirSync(join(root, '.wxt'), { recursive: true });
    writeFileSync(stamp, now);
    return '';
  });
}
