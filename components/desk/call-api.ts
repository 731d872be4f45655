import type { z } from 'zod';
import { parseTolerant } from '../../lib/backend/parse-tolerant.ts';
import { Problem, problemName } from '../../lib/contract/problem.ts';
import { send } from '../../lib/messaging/send.ts';

export type ApiAnswer<T> =
  | { ok: true; data: T; headers: Record<string, string> }
  | {
      ok: false;
      status: number;
      name: string;
      detail: string;
      fields: { field: string; message: string }[];
    };

interface Call<S extends z.ZodType> {
  method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  path: string;
  schema: S;
  body?: unknown;
  headers?: Record<string, string>;
}

/**
 * Calls the backend through the background (which holds the token) and parses the answer.
 * Never throws: a refusal, an unreachable backend and an answer of another version all come back as words.
 */
export async function callApi<S extends z.ZodType>(call: Call<S>): Promise<ApiAnswer<z.output<S>>> {
  const { method = 'GET', path, schema, body, headers } = call;
  const fail = (
    status: number,
    name: string,
    detail: string,
    fields: { field: string; message: string }[] = [],
  ) => ({ ok: false, status, name, detail, fields }) as const;
  let answer: Awaited<ReturnType<typeof send<'desk/api'>>>;
  try {
    answer = await send('desk/api', { method, path, body, headers });
  } catch (error) {
    return fail(0, 'unreachable', error instanceof Error ? error.message : String(error));
  }
  if (answer.status === 0) return fail(0, 'unreachable', 'detail' in answer ? answer.detail : '');
  if (answer.status >= 400) {
    const problem = Problem.safeParse(answer.body);
    if (!problem.success) return fail(answer.status, 'unknown', String(answer.status));
    const { type, title, detail, errors } = problem.data;
    return fail(answer.status, problemName(type) ?? 'unknown', detail ?? title, errors ?? []);
  }
  const parsed = parseTolerant(schema, answer.body);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || '(body)';
    return fail(answer.status, 'other-version', where);
  }
  return { ok: true, data: parsed.data, headers: answer.headers };
}
