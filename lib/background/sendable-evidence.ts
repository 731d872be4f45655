import { MAX_EVIDENCE } from '../contract/limits.ts';
import type { ScreenFacts } from '../screens/facts.ts';

const ADDRESS = /[^\s'"<>;=]+@[^\s'"<>;]+/g;

/**
 * What a screen showed, as one line that may leave the browser: mail addresses and the name of the account that
 * was signed in are taken out. Null when nothing is left. Pure.
 */
export function sendableEvidence({ evidence, signedInAs }: ScreenFacts): string | null {
  const line = evidence.map(({ marker, value }) => `${marker}=${value}`).join('; ');
  const nameless = signedInAs ? line.replaceAll(signedInAs, '…') : line;
  return nameless.replace(ADDRESS, '…').slice(0, MAX_EVIDENCE) || null;
}
