import type { z } from 'zod';

const MAX_ROUNDS = 20;

/**
 * Parses what a backend answered, leaving out members this version does not know: a newer backend may add
 * fields, and a strict contract must not make its rows unreadable. Anything else wrong stays wrong.
 */
export function parseTolerant<S extends z.ZodType>(
  schema: S,
  value: unknown,
): z.ZodSafeParseResult<z.output<S>> {
  let current = value;
  let result = schema.safeParse(current);
  for (let round = 0; !result.success && round < MAX_ROUNDS; round++) {
    const issues = result.error.issues;
    const foreign = issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (foreign.length === 0 || foreign.length < issues.length) return result;
    current = structuredClone(current);
    for (const { path, keys } of foreign) remove(current, path, keys);
    result = schema.safeParse(current);
  }
  return result;
}

function remove(root: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  let at = root;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  if (typeof at !== 'object' || at === null) return;
  for (const key of keys) delete (at as Record<string, unknown>)[key];
}
