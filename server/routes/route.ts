import type { z } from 'zod';
import type { ProblemName } from '../../lib/contract/problem.ts';
import type { Right } from '../auth/matrix.ts';
import type { Answer, Call } from '../http/call.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Success {
  description: string;
  schema?: z.ZodType;
  /** Other forms than JSON, by media type. */
  also?: readonly string[];
}

interface Spec<B, Q> {
  method: Method;
  /** As OpenAPI writes it: `/v1/requests/{id}`. */
  path: `/v1/${string}`;
  /** What the caller must be allowed; the handler has to ask for the same. */
  right: Right;
  summary: string;
  body?: z.ZodType<B>;
  /** An example of the body for the documentation. */
  example?: unknown;
  query?: z.ZodType<Q>;
  success: Record<number, Success>;
  /** Beyond those every signed-in call can meet. */
  problems?: readonly ProblemName[];
  headers?: readonly ('Idempotency-Key' | 'If-Match')[];
}

export interface Route extends Spec<unknown, unknown> {
  handle(call: Call<unknown, unknown>): Promise<Answer | Response>;
}

/** One signed-in route: what it takes and answers, who may, and the handler, checked against each other. */
export function route<B = never, Q = never>(
  spec: Spec<B, Q> & { handle(call: Call<B, Q>): Promise<Answer | Response> },
): Route {
  // The app builds each call with the schemas of its own route, so the handler gets what they parse.
  return spec as unknown as Route;
}
