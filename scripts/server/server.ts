import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Place } from '../commands.ts';
import { startProcess } from '../setup/processes.ts';

/**
 * Leaves the Node in use under a name that stays: a service file can then start the backend itself, with
 * nothing in between that a stop signal would have to pass through. Gives that name.
 */
export function linkNode(root: string, node: string): string {
  const folder = join(root, '.tools', 'bin');
  const name = join(folder, 'node');
  mkdirSync(folder, { recursive: true });
  // One that is inside may move with its folder; one of the machine stays where it is.
  const isOurs = node.startsWith(join(root, '.tools'));
  rmSync(`${name}.next`, { force: true });
  symlinkSync(isOurs ? relative(folder, node) : node, `${name}.next`);
  renameSync(`${name}.next`, name);
  return name;
}

/**
 * `npm run server`: the backend alone, configured by the environment; gives its exit code. With `setup` it
 * starts nothing: Node and the packages are there by then, and it says how to start.
 */
export async function server(args: readonly string[], { root }: Place): Promise<number> {
  if (args[0] === 'setup') {
    const node = linkNode(root, process.execPath);
    console.log(`Ready. To start it: ${node} ${join(root, 'server', 'main.ts')}`);
    return 0;
  }
  const child = startProcess(process.execPath, [join(root, 'server', 'main.ts'), ...args], {
    stdio: 'inherit',
    cwd: root,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
