import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Figure } from '../../scripts/bench/bench.ts';
import { findChromium } from '../../scripts/setup/chromium.ts';
import { startReplica } from '../stand-ins/replica/replica.ts';
import { measureCorpus } from './screens/corpus.ts';
import { measureMainThread, measurePanel } from './screens/loads.ts';
import { makeVariants } from './screens/variants.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Recognising screens and showing the panel, in real Chromium: recall and false panels on the corpus,
 * what the content script costs an ordinary sign-in, and how soon the panel stands.
 */
export async function runBench(): Promise<Figure[]> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium here: `npm run bench` installs one.');
  const folder = mkdtempSync(join(tmpdir(), 'consent-desk-bench-'));
  const replica = await startReplica();
  try {
    const variants = makeVariants(resolve(ROOT, '.output/chrome-mv3'), folder);
    return [
      ...(await measureCorpus(executable)),
      ...(await measureMainThread({ executable, replica, variants })),
      ...(await measurePanel({ executable, replica, variants })),
    ];
  } finally {
    await replica.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
