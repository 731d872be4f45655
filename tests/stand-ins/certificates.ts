import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** Base64 SHA-256 of the public key: what Chromium is told to trust, and nothing else. */
  spkiHash: string;
}

/** A certificate of one's own for these host names, good for two days; needs no program of the machine. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const now = Date.now();
  const day = 86_400_000;
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + 2 * day),
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const spki = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    cert: made.cert,
    spkiHash: createHash('sha256').update(spki).digest('base64'),
  };
}
