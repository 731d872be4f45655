import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Fingerprint of the named files and folders under `root`: names and bytes; what is missing counts as missing. */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) {
      hash.update(`${path}\0missing\0`);
    } else if (statSync(full).isDirectory()) {
      for (const file of filesIn(full))
        hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
    } else {
      hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
