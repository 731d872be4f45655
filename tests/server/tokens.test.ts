import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuerKeys } from '../../server/auth/key-set.ts';
import { createVerifier, type Verifier } from '../../server/auth/verifier.ts';
import { Problem } from '../../server/http/problem.ts';
import { AUDIENCE, startTokenIssuer, type TokenIssuer } from '../stand-ins/token-issuer.ts';

const tid = randomUUID();
const who = { tid, oid: randomUUID(), name: 'Robin' };

/** The problem a token ends in, or the person it stands for. */
async function outcome(verifier: Verifier, token: string): Promise<string> {
  try {
    return (await verifier(token)).name;
  } catch (error) {
    if (error instanceof Problem) return error.problem;
    throw error;
  }
}

function verifierFor(
  issuers: readonly string[],
  clock: { now: number } = { now: 0 },
  timeoutMs = 5000,
): Verifier {
  return createVerifier({
    issuers: issuers.map((issuer) =>
      issuerKeys(issuer, { onTrouble: () => undefined, now: () => clock.now, timeoutMs }),
    ),
    audience: AUDIENCE,
    now: Date.now,
  });
}

describe('tokens', () => {
  let issuer: TokenIssuer;
  let stranger: TokenIssuer;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    stranger = await startTokenIssuer({ alg: 'ES256' });
  });
  afterAll(() => Promise.all([issuer.stop(), stranger.stop()]));

  it('accepts what is signed by the issuer for us, within the skew', async () => {
    const verifier = verifierFor([issuer.issuer]);
    expect(await outcome(verifier, await issuer.token(who))).toBe('Robin');
    expect(await outcome(verifier, await issuer.token(who, { expiresIn: -30 }))).toBe('Robin');
  });

  it('refuses another issuer, audience, time, key, algorithm, and rubbish', async () => {
    const verifier = verifierFor([issuer.issuer]);
    const refused = [
      await issuer.token(who, { expiresIn: -90 }),
      await issuer.token(who, { audience: 'somebody-else' }),
      await issuer.token(who, { issuer: `${issuer.issuer}/` }),
      await stranger.token(who),
      await stranger.token(who, { issuer: issuer.issuer, kid: 'key-1' }),
      await issuer.token(who, { kid: 'unknown' }),
      await issuer.token({ oid: who.oid, name: 'no tenant' }),
      await issuer.token({ tid, name: 'no person' }),
      await issuer.token({ ...who, tid: 'x'.repeat(200) }),
      await new SignJWT(who)
        .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
        .setIssuer(issuer.issuer)
        .setAudience(AUDIENCE)
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode('a shared secret of enough length')),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ ...who, iss: issuer.issuer, aud: AUDIENCE, exp: 9e9 })).toString('base64url')}.`,
      'not a token',
      'a.b.c',
      'x'.repeat(20_000),
    ];
    for (const token of refused) {
      expect(await outcome(verifier, token), token.slice(0, 60)).toBe('unauthenticated');
    }
  });

  it('reads a multi-tenant issuer as Entra publishes it, one tenant each', async () => {
    const entra = await startTokenIssuer({ template: true });
    const verifier = verifierFor([entra.issuer]);
    expect(await outcome(verifier, await entra.token(who))).toBe('Robin');
    const other = entra.issuer.replace('organizations', randomUUID());
    expect(await outcome(verifier, await entra.token(who, { issuer: other }))).toBe(
      'unauthenticated',
    );
    await entra.stop();
  });

  it('fetches an unknown key once, follows a rotation, and survives an outage', async () => {
    const own = await startTokenIssuer();
    const clock = { now: 1_000_000 };
    const verifier = verifierFor([own.issuer], clock);
    expect(await outcome(verifier, await own.token(who))).toBe('Robin');
    expect(own.keyRequests()).toBe(1);
    for (let n = 0; n < 20; n += 1) {
      expect(await outcome(verifier, await own.token(who, { kid: `no-${n}` }))).toBe(
        'unauthenticated',
      );
    }
    expect(own.keyRequests()).toBe(1);
    await own.rotate();
    clock.now += 31_000;
    expect(await outcome(verifier, await own.token({ ...who, name: 'New key' }))).toBe('New key');
    expect(own.keyRequests()).toBe(2);
    own.setDown(true);
    clock.now += 3 * 60 * 60 * 1000;
    expect(await outcome(verifier, await own.token({ ...who, name: 'Outage' }))).toBe('Outage');
    await own.stop();
  });

  it('says that the sign-in service is away rather than that the token is bad', async () => {
    const down = await startTokenIssuer();
    down.setDown(true);
    const verifier = verifierFor([down.issuer]);
    expect(await outcome(verifier, await down.token(who))).toBe('unavailable');
    await down.stop();
  });

  it('looks once for however many unknown keys come at the same time', async () => {
    const own = await startTokenIssuer();
    const clock = { now: 1_000_000 };
    const verifier = verifierFor([own.issuer], clock);
    await outcome(verifier, await own.token(who));
    for (const [later, fetched] of [
      [31_000, 2],
      [20_000, 2],
      [11_000, 3],
    ] as const) {
      clock.now += later;
      const tokens = await Promise.all(
        Array.from({ length: 20 }, (_, n) => own.token(who, { kid: `${later}-${n}` })),
      );
      const seen = await Promise.all(tokens.map((token) => outcome(verifier, token)));
      expect(new Set(seen)).toEqual(new Set(['unauthenticated']));
      expect(own.keyRequests()).toBe(fetched);
    }
    await own.stop();
  });

  it('cannot tell whose a new key is while the issuer is away, and says so until it is back', async () => {
    const own = await startTokenIssuer();
    const clock = { now: 1_000_000 };
    const verifier = verifierFor([own.issuer], clock);
    const known = await own.token({ ...who, name: 'Known key' });
    await outcome(verifier, await own.token(who));
    await own.rotate();
    own.setDown(true);
    clock.now += 31_000;
    const fresh = await own.token({ ...who, name: 'New key' });
    expect(await outcome(verifier, fresh)).toBe('unavailable');
    expect(await outcome(verifier, known)).toBe('Known key');
    own.setDown(false);
    clock.now += 31_000;
    expect(await outcome(verifier, fresh)).toBe('New key');
    await own.stop();
  });

  it('does not wait for an issuer that never answers', async () => {
    const own = await startTokenIssuer();
    const clock = { now: 1_000_000 };
    const verifier = verifierFor([own.issuer], clock, 1000);
    own.setSilent(true);
    expect(await outcome(verifier, await own.token(who))).toBe('unavailable');
    own.setSilent(false);
    clock.now += 2001;
    expect(await outcome(verifier, await own.token(who))).toBe('Robin');
    // With keys at hand nobody waits at all, however long the issuer might take.
    const patient = verifierFor([own.issuer], clock, 60_000);
    await outcome(patient, await own.token(who));
    own.setSilent(true);
    clock.now += 3 * 60 * 60 * 1000;
    const answered = outcome(patient, await own.token({ ...who, name: 'Silence' }));
    const waited = new Promise((next) => setTimeout(next, 10_000, 'waited'));
    expect(await Promise.race([answered, waited])).toBe('Silence');
    await own.stop();
  });

  it.each(['PS256', 'ES384'] as const)(
    'refuses %s, though the issuer itself signs so',
    async (alg) => {
      const own = await startTokenIssuer({ alg });
      expect(await outcome(verifierFor([own.issuer]), await own.token(who))).toBe(
        'unauthenticated',
      );
      await own.stop();
    },
  );

  it('accepts ES256 as it does RS256', async () => {
    const token = await stranger.token(who);
    expect(await outcome(verifierFor([issuer.issuer, stranger.issuer]), token)).toBe('Robin');
  });
});
