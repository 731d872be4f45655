import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const FETCH_TIMEOUT_MS = 5000;
const REFRESH_AFTER_MS = 60 * 60 * 1000;
/** A kid nobody knows makes us look once, then not again for this long, whoever asks. */
const LOOK_AGAIN_AFTER_MS = 30_000;
const MAX_DOCUMENT_BYTES = 512 * 1024;

const DiscoveryDocument = z.looseObject({ issuer: z.string(), jwks_uri: z.url() });
const KeysDocument = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** No keys of this issuer are at hand and it does not answer: not the token's fault. */
export class IssuerUnreachableError extends Error {
  override readonly name = 'IssuerUnreachableError';
}

export interface IssuerKeys {
  /** Asks the issuer now, so that one that cannot be reached is known before somebody signs in. Never fails. */
  look(): Promise<void>;
  /** The `iss` that tokens of this tenant must carry; null while the issuer was never reached. */
  expectedIssuer(tenant: string): Promise<string>;
  verifyKey: JWTVerifyGetKey;
}

/** `fetch` only says that it failed; why is one level deeper. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}

async function fetchJson(
  address: string,
  fetcher: typeof fetch,
  timeoutMs: number,
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetcher(address, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
      headers: { accept: 'application/json' },
    });
  } catch (error) {
    throw new Error(`${address} cannot be reached (${causeOf(error)})`, { cause: error });
  }
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const text = await response.text();
  if (text.length > MAX_DOCUMENT_BYTES) throw new Error(`${address} answered too much`);
  return JSON.parse(text);
}

/** Where an issuer describes itself; a multi-tenant template is described under `organizations`. */
function discoveryAddress(issuer: string): string {
  const concrete = issuer.replace('{tenantid}', 'organizations').replace(/\/+$/, '');
  return `${concrete}/.well-known/openid-configuration`;
}

interface Loaded {
  issuer: string;
  jwksUri: string;
  find: ReturnType<typeof createLocalJWKSet>;
  kids: Set<string>;
}

/**
 * The signing keys of one issuer: found by discovery, kept, refreshed hourly in the background and when a
 * token names an unknown key. While the issuer is down the kept keys go on working.
 */
export function issuerKeys(
  configured: string,
  options: {
    fetch?: typeof fetch;
    now?: () => number;
    timeoutMs?: number;
    onTrouble(error: unknown): void;
  },
): IssuerKeys {
  const fetcher = options.fetch ?? fetch;
  const now = options.now ?? Date.now;
  const timeoutMs = options.timeoutMs ?? FETCH_TIMEOUT_MS;
  let loaded: Loaded | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | null = null;
  let failed = false;

  async function load(): Promise<void> {
    const about = DiscoveryDocument.parse(
      await fetchJson(discoveryAddress(configured), fetcher, timeoutMs),
    );
    const isTemplate = about.issuer.includes('{tenantid}');
    if (!isTemplate && about.issuer !== configured) {
      throw new Error(`${configured} calls itself ${about.issuer}`);
    }
    const keys = KeysDocument.parse(await fetchJson(about.jwks_uri, fetcher, timeoutMs));
    loaded = {
      issuer: about.issuer,
      jwksUri: about.jwks_uri,
      find: createLocalJWKSet(keys as JSONWebKeySet),
      kids: new Set(keys.keys.map((key) => String(key['kid'] ?? ''))),
    };
  }

  function refresh(): Promise<void> {
    if (loading) return loading;
    triedAt = now();
    loading = load()
      .then(
        () => {
          failed = false;
        },
        (error: unknown) => {
          failed = true;
          options.onTrouble(error);
        },
      )
      .finally(() => {
        loading = null;
      });
    return loading;
  }

  async function current(kid?: string): Promise<Loaded> {
    const age = now() - triedAt;
    if (loaded === null) {
      if (loading || age > 2000) await refresh();
    } else if (kid !== undefined && !loaded.kids.has(kid)) {
      if (loading || age > LOOK_AGAIN_AFTER_MS) await refresh();
    } else if (age > REFRESH_AFTER_MS) {
      void refresh();
    }
    // A key that came while the issuer is away may well be its own: nobody can tell yet.
    const cannotTell = kid !== undefined && failed && loaded?.kids.has(kid) === false;
    if (loaded === null || cannotTell) {
      throw new IssuerUnreachableError(`${configured} cannot be reached`);
    }
    return loaded;
  }

  return {
    look: refresh,
    async expectedIssuer(tenant) {
      // An issuer without a template is known from the configuration alone.
      if (loaded === null && !/\/(common|organizations)(\/|$)|\{tenantid\}/.test(configured)) {
        return configured;
      }
      return (await current()).issuer.replace('{tenantid}', tenant);
    },
    verifyKey: async (header, token) => (await current(header.kid)).find(header, token),
  };
}
