import { z } from 'zod';

/** Every problem name of the API (design §6). `type` on the wire is `urn:consent-desk:problem:<name>`. */
export const PROBLEM_NAMES = [
  'validation',
  'malformed-json',
  'body-too-large',
  'unauthenticated',
  'forbidden',
  'role-missing',
  'own-request',
  'not-found',
  'method-not-allowed',
  'unsupported-media-type',
  'app-blocked',
  'app-already-approved',
  'workflow-disabled',
  'stale-version',
  'not-open',
  'idempotency-mismatch',
  'no-eligible-reviewer',
  'precondition-required',
  'too-early',
  'rate-limited',
  'claimed-by-other',
  'insufficient-evidence',
  'cursor-expired',
  'unavailable',
  'internal',
] as const;
export type ProblemName = (typeof PROBLEM_NAMES)[number];
export const PROBLEM_PREFIX = 'urn:consent-desk:problem:';

/** RFC 9457 body. `errors` names each bad field; other members depend on the problem. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** `urn:consent-desk:problem:stale-version` → `stale-version`; null for a foreign type. */
export function problemName(type: string): ProblemName | null {
  const name = type.startsWith(PROBLEM_PREFIX) ? type.slice(PROBLEM_PREFIX.length) : '';
  return PROBLEM_NAMES.find((known) => known === name) ?? null;
}
