import { PROBLEM_PREFIX, type ProblemName } from '../../lib/contract/problem.ts';

/** Status and title of every problem; the one place where they are chosen. */
export const PROBLEMS: Record<ProblemName, { status: number; title: string }> = {
  validation: { status: 422, title: 'The request does not have the expected form' },
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  unauthenticated: { status: 401, title: 'A valid sign-in is needed' },
  forbidden: { status: 403, title: 'You may not do this' },
  'role-missing': { status: 403, title: 'The directory role for this decision is missing' },
  'own-request': { status: 403, title: 'Nobody decides on their own request' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'unsupported-media-type': { status: 415, title: 'The body must be application/json' },
  'app-blocked': { status: 403, title: 'This app is blocked' },
  'app-already-approved': { status: 409, title: 'This app is already approved' },
  'workflow-disabled': { status: 409, title: 'Requests are switched off in this organisation' },
  'stale-version': { status: 409, title: 'Somebody else changed this first' },
  'not-open': { status: 409, title: 'This is no longer open' },
  'idempotency-mismatch': {
    status: 422,
    title: 'This idempotency key was used for something else',
  },
  'no-eligible-reviewer': { status: 422, title: 'This policy would leave nobody to decide' },
  'precondition-required': { status: 428, title: 'Say which version you change' },
  'too-early': { status: 409, title: 'It is too early for that' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'claimed-by-other': { status: 409, title: 'Somebody else works on this card' },
  'insufficient-evidence': { status: 422, title: 'The evidence does not prove that' },
  'cursor-expired': { status: 410, title: 'This cursor is too old; start again' },
  unavailable: { status: 503, title: 'The service cannot do this right now' },
  internal: { status: 500, title: 'Something went wrong here' },
};

export interface ProblemOptions {
  /** Instead of the usual status (412 for a policy's `If-Match`). */
  status?: number;
  errors?: { field: string; message: string }[];
  /** Further members of the body. */
  extra?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** An answer that is a problem (RFC 9457). Rules throw it; the app writes it. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly detail: string;
  readonly options: ProblemOptions;

  constructor(problem: ProblemName, detail: string, options: ProblemOptions = {}) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
    this.options = options;
  }
}

/** The problem as it goes over the wire. */
export function problemResponse({ problem, detail, options }: Problem): Response {
  const { status, title } = PROBLEMS[problem];
  const body = {
    ...options.extra,
    type: `${PROBLEM_PREFIX}${problem}`,
    title,
    status: options.status ?? status,
    detail,
    ...(options.errors ? { errors: options.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...options.headers },
  });
}
