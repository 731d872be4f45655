import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ID, GECKO_ID } from '../../scripts/manifest.ts';
import { type Backend, prepareBackend } from './backend.ts';
import { type IdentityProvider, startIdentityProvider } from './identity/identity-provider.ts';
import { type MailSink, startMailSink } from './mail-sink.ts';
import { ORGANISATION } from './people.ts';
import { type Replica, startReplica } from './replica/replica.ts';

/** Address under which Firefox knows the extension in tests; a real installation draws one at random. */
export const FIREFOX_UUID = '6f2a7c10-9d3e-4b58-8a41-c7e05d92b316';

/** Everything around the extension, on loopback. */
export interface World {
  root: string;
  backend: Backend;
  identity: IdentityProvider;
  mail: MailSink;
  replica: Replica;
  /** Folder of the database file; gone with the world. */
  folder: string;
  /** The same addresses with nothing on record: an empty database, no mail, the first state of the directory. */
  startOver(): Promise<void>;
  close(): Promise<void>;
}

/** A copy of a build inside the world's folder, so that a rebuild changes nothing under a running browser. */
export function ownCopy(world: World, build: string): string {
  const copy = join(world.folder, 'extension');
  cpSync(build, copy, { recursive: true });
  return copy;
}

/** Redirect addresses at which the sign-in of the extension ends, in both browsers. */
export function redirectUris(): string[] {
  const gecko = createHash('sha1').update(GECKO_ID).digest('hex');
  return [
    `https://${CHROMIUM_ID}.chromiumapp.org/oidc`,
    `https://${gecko}.extensions.allizom.org/oidc`,
    `http://127.0.0.1/mozoauth2/${gecko}/oidc`,
  ];
}

/**
 * Starts identity provider, mail sink, replica and backend. Takes the project's folder and where the
 * database lives (a fresh file of its own when left out, gone with the world).
 */
export async function startWorld(
  root: string,
  wanted: { databaseUrl?: string; backend?: boolean } = {},
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'consent-desk-world-'));
  const [identity, mail, replica] = await Promise.all([
    startIdentityProvider(redirectUris()),
    startMailSink(),
    startReplica(),
  ]);
  const backend = await prepareBackend({
    root,
    databaseUrl: wanted.databaseUrl ?? `file:${join(folder, 'consent-desk.db')}`,
    issuer: identity.issuer,
    audience: identity.audience,
    clientId: identity.clientId,
    smtpUrl: mail.smtpUrl,
    extensionOrigins: [`chrome-extension://${CHROMIUM_ID}`, `moz-extension://${FIREFOX_UUID}`],
    organisationName: ORGANISATION,
  });
  const close = async () => {
    await backend.stop();
    await Promise.all([identity.close(), mail.close(), replica.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
  const startOver = async () => {
    await backend.stop();
    for (const file of readdirSync(folder))
      if (file.startsWith('consent-desk.db')) rmSync(join(folder, file));
    replica.directory.reset();
    replica.extraPages.clear();
    mail.clear();
    await backend.start();
  };
  try {
    if (wanted.backend !== false) await backend.start();
  } catch (error) {
    await close();
    throw error;
  }
  return { root, backend, identity, mail, replica, folder, startOver, close };
}
