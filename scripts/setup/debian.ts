import { onPath } from './on-path.ts';
import { runToEnd } from './processes.ts';

/** Whether packages of a Debian-like system can be installed here: apt is there and we are root. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;
}

let updated = false;

/** Installs Debian packages, after one `apt-get update` per run; throws apt's own words when it fails. */
export async function installDebian(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) {
    const update = await runToEnd('apt-get', ['update', '-q'], { env });
    if (update.code !== 0) throw new Error(`apt-get update failed:\n${tail(update.output)}`);
    updated = true;
  }
  const install = await runToEnd(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { env },
  );
  if (install.code !== 0)
    throw new Error(`apt-get install ${packages.join(' ')} failed:\n${tail(install.output)}`);
}

function tail(text: string): string {
  return text.split('\n').slice(-20).join('\n');
}
