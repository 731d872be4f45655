import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../commands.ts';
import { runToEnd } from './processes.ts';
import { announce, step } from './progress.ts';

interface LockEntry {
  version?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  link?: boolean;
}
type LockFile = { packages: Record<string, LockEntry> };

/** Whom the packages are for: the backend alone runs without those that only developers use. */
interface Purpose {
  forWork: boolean;
}

/**
 * Whether what npm recorded as installed is what the lockfile asks for. Packages for other platforms
 * may be missing; everything else must be there at the same version and integrity.
 */
export function isInstalled(
  wanted: LockFile,
  installed: LockFile | undefined,
  { forWork }: Purpose = { forWork: true },
): boolean {
  if (!installed) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const have = installed.packages[path];
    if (!have) {
      const isSpare = entry.dev === true && !forWork;
      return isSpare || entry.optional === true || entry.devOptional === true;
    }
    return have.version === entry.version && have.integrity === entry.integrity;
  });
}

/** Installs the packages of the lockfile unless they are all there; throws npm's words when it fails. */
export async function installDependencies({ root, npm }: Place, purpose: Purpose): Promise<void> {
  const wanted = read(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing: is this a whole clone?');
  if (isInstalled(wanted, read(join(root, 'node_modules', '.package-lock.json')), purpose)) return;
  announce('Packages: installing what package-lock.json names');
  await step('Packages', async () => {
    const { code, output } = await runToEnd(
      process.execPath,
      [
        npm,
        'ci',
        // Said either way: with NODE_ENV=production npm would choose by itself.
        purpose.forWork ? '--include=dev' : '--omit=dev',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
      ],
      { cwd: root, env: { ...process.env, npm_config_loglevel: 'error' } },
    );
    if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
    const packages = Object.entries(wanted.packages).filter(
      ([path, { dev }]) => path !== '' && (purpose.forWork || !dev),
    );
    return `${packages.length} of the lockfile`;
  });
}

function read(path: string): LockFile | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as LockFile) : undefined;
}
