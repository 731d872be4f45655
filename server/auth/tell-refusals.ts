import { decodeJwt } from 'jose';
import { Problem } from '../http/problem.ts';
import { seldom } from '../seldom.ts';
import type { Verifier } from './verifier.ts';

const SAY_AGAIN_AFTER_MS = 10 * 60 * 1000;
const MAX_QUOTED = 200;
/** Every token is over one day; the extension gets a new one by itself. */
const ORDINARY = 'The token has expired.';

export interface Refusal {
  reason: string;
  /** What the token says of itself, unproven: these two are what settings get wrong. */
  issuer?: string;
  audience?: string;
}

function claimed(token: string): Pick<Refusal, 'issuer' | 'audience'> {
  try {
    const { iss, aud } = decodeJwt(token);
    return {
      issuer: String(iss).slice(0, MAX_QUOTED),
      audience: String(aud).slice(0, MAX_QUOTED),
    };
  } catch {
    return {}; // no token at all
  }
}

/**
 * The same verifier, which also tells why it refuses: each reason once in ten minutes, because wrong settings
 * refuse everybody and strangers may try for ever. Nothing about the person is told.
 */
export function tellingRefusals(
  verifier: Verifier,
  { now, tell }: { now: () => number; tell(refusal: Refusal): void },
): Verifier {
  const isTime = seldom(SAY_AGAIN_AFTER_MS, now);
  return async (token) => {
    try {
      return await verifier(token);
    } catch (error) {
      if (error instanceof Problem && error.problem === 'unauthenticated') {
        const reason = error.detail;
        if (reason !== ORDINARY && isTime(reason)) tell({ reason, ...claimed(token) });
      }
      throw error;
    }
  };
}
