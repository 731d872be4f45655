// The one door to every command: `node scripts/run.mjs start|test|build|bench|server|check [args]`.
// Written so that Node 20 can run it and with nothing installed: it only sees to a Node that is new
// enough, and hands over to scripts/commands.ts under it.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchNode } from './setup/fetch-node.mjs';
import { findNpm } from './setup/find-npm.mjs';

const WANTED_MAJOR = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const major = Number(process.versions.node.split('.')[0]);

if (major >= WANTED_MAJOR) {
  const { runCommand } = await import('./commands.ts');
  process.exitCode = await runCommand(process.argv.slice(2), { root, npm: findNpm() });
} else {
  const npm = findNpm();
  const node = await fetchNode({ root, npm });
  // The channel lets the inner process notice when this one is killed, and stop what it started.
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_NO_WARNINGS: '1',
      npm_execpath: npm,
      PATH: dirname(node) + (process.platform === 'win32' ? ';' : ':') + process.env.PATH,
      npm_node_execpath: node,
      NODE: node,
    },
    cwd: join(root),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Could not run ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}
