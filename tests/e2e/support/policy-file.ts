import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the organisation of the tests sets; one value is no good, to see that the rest still counts. */
export const MANAGED = {
  backendUrl: 'https://consent.fernhill.example',
  panelPlacement: 'side-panel',
  lockedSettings: ['language'],
  organisationName: 'Fernhill <b>Engineering</b>',
  contact: 'IT service desk, extension 1234',
  helpUrl: 'http://not-https.example/help',
};

/**
 * Writes a file of the machine's browser policy; gives what takes it away again, or the reason why this
 * machine does not let us write there (then the test cannot be run here).
 */
export function writePolicy(
  path: string,
  content: unknown,
): { remove(): void } | { reason: string } {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(content), { flag: 'wx', mode: 0o644 });
  } catch (error) {
    return { reason: `${path} cannot be written here: ${(error as Error).message}` };
  }
  return { remove: () => rmSync(path, { force: true }) };
}

/** A copy of a build with some of its manifest replaced, so that policy meant for it meets no other browser of this machine. */
export function copyBuild(from: string, to: string, manifest: Record<string, unknown>): string {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const old = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...old, ...manifest }));
  return to;
}

/** A fresh public key for a Chromium manifest, and the extension id that follows from it. */
export function chromiumIdentity(): { key: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  return { key: der.toString('base64'), id };
}
