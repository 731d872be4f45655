import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The project's sources by path from its root, in memory, so that a test can change one and look again. */
export type SourceTree = ReadonlyMap<string, string>;

export const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDERS = ['entrypoints', 'components', 'lib', 'server', 'scripts', 'tests'];
const SOURCE = /\.(ts|tsx|mjs|css)$/;

/** Reads every source file of the project. */
export function readSources(): Map<string, string> {
  const tree = new Map<string, string>();
  for (const folder of FOLDERS)
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && SOURCE.test(entry.name)) {
        const path = join(entry.parentPath, entry.name);
        tree.set(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
      }
  return tree;
}

export interface Import {
  from: string;
  /** Path from the root for a file of ours, else the package's name. */
  to: string;
  /** Gone at run time: `import type` or `export type`. */
  typeOnly: boolean;
}

const STATEMENT =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s*)?['"]([^'"\n]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** Every import of one file. Inline `{ type X }` counts as a real import: the statement stays at run time. */
export function importsOf(path: string, source: string): Import[] {
  const found: Import[] = [];
  for (const [, type, target = ''] of source.matchAll(STATEMENT))
    found.push({ from: path, to: resolveTarget(path, target), typeOnly: type !== undefined });
  for (const [, target = ''] of source.matchAll(DYNAMIC))
    found.push({ from: path, to: resolveTarget(path, target), typeOnly: false });
  return found;
}

function resolveTarget(from: string, target: string): string {
  if (!target.startsWith('.')) return packageName(target);
  return relative(ROOT, resolve(ROOT, from, '..', target.replace(/\?.*$/, ''))).replaceAll(
    '\\',
    '/',
  );
}

function packageName(target: string): string {
  const parts = target.split('/');
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target);
}

/** What a file needs at run time, through every file of ours it imports. */
export function reachableFrom(tree: SourceTree, start: string): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = tree.get(path);
    if (source === undefined) continue;
    for (const { to, typeOnly } of importsOf(path, source)) if (!typeOnly) queue.push(to);
  }
  return seen;
}
