import type { Caller } from '../auth/caller.ts';
import { Problem } from './problem.ts';

/** A bucket holds `burst` tokens and gets `perSecond` back. */
export interface Rate {
  burst: number;
  perSecond: number;
}

export interface Limiter {
  /** Takes one token of the person and one of the tenant. Throws `rate-limited` with `Retry-After`. */
  take(caller: Pick<Caller, 'tenant' | 'id'>): void;
}

const MAX_BUCKETS = 50_000;

interface Bucket {
  tokens: number;
  at: number;
}

function taker(rate: Rate, now: () => number) {
  const buckets = new Map<string, Bucket>();
  return {
    /** Seconds until a token is there; 0 when one was taken. */
    take(key: string): number {
      const at = now();
      const bucket = buckets.get(key) ?? { tokens: rate.burst, at };
      if (buckets.size >= MAX_BUCKETS && !buckets.has(key)) buckets.clear();
      const earned = (Math.max(0, at - bucket.at) / 1000) * rate.perSecond;
      const tokens = Math.min(rate.burst, bucket.tokens + earned);
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
      return tokens >= 1 ? 0 : (1 - tokens) / rate.perSecond;
    },
  };
}

/** Generous for people, firm for loops: the default rates of the backend. */
export const DEFAULT_RATES = {
  person: { burst: 300, perSecond: 20 },
  tenant: { burst: 10_000, perSecond: 2000 },
};

/** Token buckets per person and per tenant, on the given clock (epoch milliseconds). */
export function createLimiter(
  rates: { person: Rate; tenant: Rate },
  now: () => number = Date.now,
): Limiter {
  const person = taker(rates.person, now);
  const tenant = taker(rates.tenant, now);
  return {
    take(caller) {
      const wait = person.take(`${caller.tenant} ${caller.id}`) || tenant.take(caller.tenant);
      if (wait === 0) return;
      const seconds = Math.max(1, Math.ceil(wait));
      throw new Problem('rate-limited', `Try again in ${seconds} s.`, {
        headers: { 'retry-after': String(seconds) },
      });
    },
  };
}
