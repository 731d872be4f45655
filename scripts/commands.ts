import { installDependencies } from './setup/dependencies.ts';
import { prepareTypes } from './setup/prepare-types.ts';
import { onStop, stopAll } from './setup/processes.ts';

/** Where the project stands and which npm program to use. */
export interface Place {
  root: string;
  npm: string;
}

interface Command {
  says: string;
  run(args: readonly string[], place: Place): Promise<number>;
}

/** Every command of package.json; each file is loaded only after the packages it needs are there. */
const COMMANDS: Record<string, Command> = {
  start: {
    says: 'show the whole product (with `--tour`: walk through it without a display)',
    run: async (args, place) => (await import('./start/start.ts')).start(args, place),
  },
  test: {
    says: 'run every test, or the phases named',
    run: async (args, place) => (await import('./test/test.ts')).test(args, place),
  },
  check: {
    says: 'lint, types and unused code',
    run: async (_args, place) =>
      (await import('./test/test.ts')).test(['lint', 'types', 'unused'], place),
  },
  build: {
    says: 'build the extension for Chromium and Firefox',
    run: async (args, place) =>
      (await import('./build/build-extension.ts')).buildCommand(args, place),
  },
  bench: {
    says: 'measure, all or by name',
    run: async (args, place) => (await import('./bench/bench.ts')).bench(args, place),
  },
  server: {
    says: 'run the companion backend alone; `server setup` only makes it ready to run',
    run: async (args, place) => (await import('./server/server.ts')).server(args, place),
  },
};

const NEEDS_TYPES = new Set(['start', 'test', 'check', 'build', 'bench']);

/** Runs one command and gives its exit code; unknown names are answered with the list of known ones. */
export async function runCommand(argv: readonly string[], place: Place): Promise<number> {
  const [name = '', ...args] = argv;
  const command = COMMANDS[name];
  if (!command) {
    const list = Object.entries(COMMANDS).map(([key, { says }]) => `  ${key.padEnd(7)} ${says}`);
    console.error(`Which command?\n${list.join('\n')}`);
    return 2;
  }
  process.chdir(place.root);
  onStop();
  try {
    await installDependencies(place, { forWork: name !== 'server' });
    if (NEEDS_TYPES.has(name)) await prepareTypes(place);
    return await command.run(args, place);
  } catch (error) {
    console.error(error instanceof Error ? `\n${error.message}` : error);
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
    return 1;
  } finally {
    await stopAll();
  }
}
