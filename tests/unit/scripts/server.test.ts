import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkNode } from '../../../scripts/server/server.ts';

it('leaves the Node in use under one name, again and again, also when the folder moves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'link-node-'));
  try {
    const root = join(folder, 'a');
    const fetched = join(root, '.tools', 'node', 'bin', 'node');
    mkdirSync(join(fetched, '..'), { recursive: true });
    writeFileSync(fetched, 'fetched');
    expect(linkNode(root, process.execPath)).toBe(join(root, '.tools', 'bin', 'node'));
    expect(readlinkSync(join(root, '.tools', 'bin', 'node'))).toBe(process.execPath);
    linkNode(root, fetched);
    renameSync(root, join(folder, 'b'));
    expect(readFileSync(join(folder, 'b', '.tools', 'bin', 'node'), 'utf8')).toBe('fetched');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
