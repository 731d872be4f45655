import { hash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { Problem } from '../http/problem.ts';
import { type Caller, ClaimsError, callerFromClaims } from './caller.ts';
import { type IssuerKeys, IssuerUnreachableError } from './key-set.ts';

const ALGORITHMS = ['RS256', 'ES256'];
const SKEW_SECONDS = 60;
const MAX_TOKEN_LENGTH = 16_000;
const REMEMBERED = 5000;
/** A verified token is believed this long before its signature is looked at again. */
const REMEMBER_MS = 5 * 60 * 1000;

/** Token → person. Throws `unauthenticated` (bad token) or `unavailable` (keys cannot be had). */
export type Verifier = (token: string) => Promise<Caller>;

export interface VerifierOptions {
  issuers: readonly IssuerKeys[];
  audience: string;
  now: () => number;
}

const refuse = (detail: string) =>
  new Problem('unauthenticated', detail, {
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });

function reason(error: unknown): string {
  if (error instanceof ClaimsError) return error.message;
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'The token is meant for another audience.';
    if (error.claim === 'iss') return 'The token is from another issuer.';
    return `The token's claim "${error.claim}" is not acceptable.`;
  }
  if (error instanceof errors.JOSEAlgNotAllowed)
    return 'The token is signed in a way that is not accepted.';
  if (error instanceof errors.JWKSNoMatchingKey)
    return 'The token is signed with a key nobody knows.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The signature does not fit.';
  return 'The token cannot be read.';
}

async function issuerOf(token: string, issuers: readonly IssuerKeys[]) {
  const { iss, tid } = decodeJwt(token);
  const tenant = typeof tid === 'string' ? tid : '';
  let unreachable: unknown = null;
  for (const keys of issuers) {
    try {
      const issuer = await keys.expectedIssuer(tenant);
      if (issuer === iss) return { issuer, keys };
    } catch (error) {
      unreachable = error;
    }
  }
  if (unreachable) throw unreachable;
  throw refuse('The token is from another issuer.');
}

/** Builds the check of design §6: exact issuer and audience, RS256/ES256, 60 s skew. */
export function createVerifier({ issuers, audience, now }: VerifierOptions): Verifier {
  const remembered = new Map<string, { caller: Caller; until: number; expires: number }>();

  async function verify(token: string): Promise<{ caller: Caller; expires: number }> {
    const { alg } = decodeProtectedHeader(token);
    if (!alg || !ALGORITHMS.includes(alg)) {
      throw refuse('The token is signed in a way that is not accepted.');
    }
    const { issuer, keys } = await issuerOf(token, issuers);
    const { payload } = await jwtVerify(token, keys.verifyKey, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: SKEW_SECONDS,
      currentDate: new Date(now()),
      requiredClaims: ['exp', 'iss', 'aud'],
    });
    const expires = ((payload.exp ?? 0) + SKEW_SECONDS) * 1000;
    return { caller: callerFromClaims(payload), expires };
  }

  return async (token) => {
    if (token.length > MAX_TOKEN_LENGTH) throw refuse('The token is too long.');
    const key = hash('sha256', token, 'base64');
    const known = remembered.get(key);
    const at = now();
    if (known && at < known.until && at < known.expires) return known.caller;
    remembered.delete(key);
    try {
      const { caller, expires } = await verify(token);
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(key, { caller, expires, until: at + REMEMBER_MS });
      return caller;
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (error instanceof IssuerUnreachableError) {
        throw new Problem(
          'unavailable',
          'The sign-in service cannot be reached to check the token.',
          {
            headers: { 'retry-after': '5' },
          },
        );
      }
      throw refuse(reason(error));
    }
  };
}
