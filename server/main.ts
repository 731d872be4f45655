import pino from 'pino';
import { backupTo, restoreFrom } from './backup.ts';
import { EnvironmentError, readDatabaseUrl, readEnv } from './env.ts';
import { start } from './start.ts';
import { VERSION } from './version.ts';

/** What a person reads when the process cannot start: one sentence, never a stack. */
function sentence(error: unknown, address: string): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    return `PORT: ${address} is already in use. Stop what listens there, or choose another port.`;
  }
  if (code === 'EACCES') return `PORT: this user may not listen on ${address}.`;
  if (code === 'EADDRNOTAVAIL') return `HOST: ${address} is not an address of this machine.`;
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|28...|3D000)$/.test(code)) {
    return `DATABASE_URL: the database cannot be reached (${error.message || code}).`;
  }
  return error.message || error.name;
}

const [command, file] = process.argv.slice(2);

const FAILED: Record<string, string> = {
  backup: 'The backup was not made.',
  restore: 'Nothing was restored.',
};

async function run(): Promise<void> {
  // The database and its backups hold everything: files made here are for the owner alone.
  process.umask(0o077);
  if (command === 'backup') return backupTo(readDatabaseUrl(process.env), file);
  if (command === 'restore') return restoreFrom(readDatabaseUrl(process.env), file);
  if (command !== undefined) {
    throw new EnvironmentError(
      `Unknown command "${command}". There are: backup FILE, restore FILE.`,
    );
  }
  const env = readEnv(process.env);
  const log = pino({ level: env.logLevel, base: undefined });
  const address = `${env.host}:${env.port}`;
  try {
    const running = await start(env, log);
    log.info({ version: VERSION, host: env.host, port: running.port }, 'Consent Desk is listening');
    let stopping = false;
    const stop = (signal: string) => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error: sentence(error, address) }, 'did not stop cleanly');
          process.exit(1);
        },
      );
    };
    process.on('SIGTERM', () => stop('SIGTERM'));
    process.on('SIGINT', () => stop('SIGINT'));
  } catch (error) {
    throw new Error(sentence(error, address), { cause: error });
  }
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${FAILED[command ?? ''] ?? 'Consent Desk cannot start.'}\n${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
});
