import { hash } from 'node:crypto';
import type { Caller } from '../auth/caller.ts';

const REMEMBERED = 20_000;
const AGAIN_AFTER_MS = 60 * 60 * 1000;

/** Remembers whose last token is already recorded, so that not every request writes. */
export interface KnownPeople {
  isNew(caller: Caller, locale: string): boolean;
  remember(caller: Caller, locale: string): void;
  forget(caller: Caller): void;
}

function print(caller: Caller, locale: string): string {
  return hash('sha256', JSON.stringify([caller, locale]), 'base64');
}

/** An empty memory, on the given clock (epoch milliseconds). */
export function knownPeople(now: () => number): KnownPeople {
  const known = new Map<string, { print: string; at: number }>();
  const keyOf = ({ tenant, id }: Caller) => `${tenant} ${id}`;
  return {
    isNew(caller, locale) {
      const last = known.get(keyOf(caller));
      if (!last || now() - last.at > AGAIN_AFTER_MS) return true;
      return last.print !== print(caller, locale);
    },
    remember(caller, locale) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(keyOf(caller), { print: print(caller, locale), at: now() });
    },
    forget: (caller) => void known.delete(keyOf(caller)),
  };
}
