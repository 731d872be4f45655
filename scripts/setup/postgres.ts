import { existsSync, readdirSync } from 'node:fs';
import { canUseApt, installDebian } from './debian.ts';
import { onPath } from './on-path.ts';
import { announce, step } from './progress.ts';

/** Whether the PostgreSQL server programs are here (only used for tests, started privately). */
function hasPostgres(): boolean {
  if (process.env.PG_BIN || onPath(['initdb'])) return true;
  const debian = '/usr/lib/postgresql';
  return (
    existsSync(debian) && readdirSync(debian).some((v) => existsSync(`${debian}/${v}/bin/initdb`))
  );
}

/** Finds PostgreSQL or installs Debian's; says loudly that its tests are skipped where it cannot be had. */
export async function ensurePostgres(): Promise<boolean> {
  if (hasPostgres()) return true;
  if (!canUseApt()) {
    console.log('!! PostgreSQL is not here: its tests are skipped. Install it, or set PG_BIN.');
    return false;
  }
  announce('PostgreSQL is not on this machine: installing it for the tests');
  await step('PostgreSQL', async () => {
    await installDebian(['postgresql']);
    return 'from Debian';
  });
  return hasPostgres();
}
