import { join } from 'node:path';
import type { Place } from '../commands.ts';
import { startProcess } from '../setup/processes.ts';

/** `npm run server`: the backend alone, configured by the environment; gives its exit code. */
export function server(args: readonly string[], { root }: Place): Promise<number> {
  const child = startProcess(process.execPath, [join(root, 'server', 'main.ts'), ...args], {
    stdio: 'inherit',
    cwd: root,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
