import { z } from 'zod';
import { MAX_IDEMPOTENCY_KEY } from '../../lib/contract/limits.ts';
import { type Locale, pickLocale } from '../../lib/i18n/locale.ts';
import { type Authorized, authorize } from '../auth/authorize.ts';
import type { Caller } from '../auth/caller.ts';
import type { Right } from '../auth/matrix.ts';
import { policyOf, reachChanged, recordPerson } from '../rules/people.ts';
import { type Reading, readAs, runWork } from '../rules/run.ts';
import type { Work } from '../rules/work.ts';
import { answeredBefore, fingerprintOf, keepAnswer } from '../store/idempotency.ts';
import type { Deps } from './deps.ts';
import { Problem } from './problem.ts';

/** What a route answers: a status, a JSON body (none when undefined) and headers. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** What a write answers: its body is told after everything is written, still in the same transaction. */
export interface Written {
  status: number;
  headers?: Record<string, string>;
  /** Its answer is not kept under the caller's key: nothing of theirs may stay behind. */
  leavesNothing?: boolean;
  body(work: Work): Promise<unknown>;
}

export interface CallOptions<B, Q> {
  deps: Deps;
  request: Request;
  caller: Caller;
  path: string;
  params: Record<string, string>;
  rawBody: string;
  bodySchema: z.ZodType<B> | undefined;
  querySchema: z.ZodType<Q> | undefined;
}

const SHORT = z
  .string()
  .max(60)
  .regex(/^[\w.+/ -]+$/);

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.slice(0, 20).flatMap((issue) => {
    const field = issue.path.join('.').slice(0, 200);
    if (issue.code !== 'unrecognized_keys') return [{ field, message: issue.message }];
    return issue.keys.map((key) => ({
      field: (field ? `${field}.${key}` : key).slice(0, 200),
      message: 'is not a known field',
    }));
  });
  const detail = errors.map(({ field, message }) => `${field || 'body'}: ${message}`).join('; ');
  throw new Problem('validation', detail.slice(0, 1000), { errors });
}

/** How JSON spells half of a surrogate pair (or both halves of a whole one, which stays as it is). */
const HALF_PAIR = /\\u[dD][89a-fA-F]/;

/** No database keeps half a surrogate pair: U+FFFD stands for it at once, so that the answer says what is kept. */
const mendText = (_field: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/** PostgreSQL cannot store U+0000, so it is refused on both databases. Throws `validation`. */
function refuseNul(rawBody: string): void {
  JSON.parse(rawBody, (field, value: unknown) => {
    if (field.includes('\0') || (typeof value === 'string' && value.includes('\0'))) {
      throw new Problem('validation', 'The body has the character U+0000.', {
        errors: [
          { field: field.replaceAll('\0', ''), message: 'must not have the character U+0000' },
        ],
      });
    }
    return value;
  });
}

/** One signed-in request: who, what they sent, and the two ways to work on their tenant's data. */
export class Call<B, Q> {
  readonly deps: Deps;
  readonly request: Request;
  readonly caller: Caller;
  readonly params: Record<string, string>;
  readonly locale: Locale;
  readonly #options: CallOptions<B, Q>;

  constructor(options: CallOptions<B, Q>) {
    this.#options = options;
    this.deps = options.deps;
    this.request = options.request;
    this.caller = options.caller;
    this.params = options.params;
    const wanted = options.request.headers.get('accept-language') ?? '';
    this.locale = pickLocale(wanted.split(',').map((part) => part.split(';')[0]?.trim() ?? ''));
  }

  param(name: string): string {
    return this.params[name] ?? '';
  }

  header(name: string): string | null {
    return this.request.headers.get(name);
  }

  /** The body in its expected form. Throws `malformed-json` or `validation`; asked for after the right was checked. */
  body(): B {
    const { bodySchema, rawBody } = this.#options;
    if (!bodySchema) throw new Error('this route has no body');
    let value: unknown = {};
    if (rawBody.trim() !== '') {
      try {
        value = HALF_PAIR.test(rawBody) ? JSON.parse(rawBody, mendText) : JSON.parse(rawBody);
      } catch {
        throw new Problem('malformed-json', 'The body is not JSON.');
      }
    }
    if (rawBody.includes('\\u0000')) refuseNul(rawBody);
    return parse(bodySchema, value);
  }

  /** The query in its expected form. Throws `validation`. */
  query(): Q {
    const { querySchema, request } = this.#options;
    if (!querySchema) throw new Error('this route has no query');
    return parse(querySchema, Object.fromEntries(new URL(request.url).searchParams));
  }

  /** Works on one unchanging view, for those who have the right. */
  async read<R extends Right, T>(
    right: R,
    job: (reading: Reading, auth: Authorized<R>) => Promise<T>,
  ): Promise<T> {
    const { deps, caller, locale } = this;
    if (deps.people.isNew(caller, locale)) {
      try {
        const told = await deps.store.write(async (tx) =>
          recordPerson(tx, await policyOf(tx, caller.tenant), caller, locale, deps.clock()),
        );
        // Rarely true, and only then is the tenant held up for it.
        if (told) {
          const { tenant } = caller;
          await runWork(deps, { tenant, caller: null }, async (work) => reachChanged(work));
        }
        deps.people.remember(caller, locale);
      } catch (error) {
        // Reading goes on while the database takes no writes.
        deps.onTrouble('a person could not be recorded', error);
      }
    }
    return readAs(deps, caller, right, job);
  }

  #idempotencyKey() {
    const key = this.header('idempotency-key');
    if (key === null) return null;
    if (key === '' || key.length > MAX_IDEMPOTENCY_KEY) {
      throw new Problem('validation', `Idempotency-Key: 1 to ${MAX_IDEMPOTENCY_KEY} characters.`, {
        errors: [{ field: 'Idempotency-Key', message: 'has the wrong length' }],
      });
    }
    const { request, rawBody, path } = this.#options;
    return {
      tenant: this.caller.tenant,
      personId: this.caller.id,
      key,
      fingerprint: fingerprintOf(request.method, path, rawBody),
    };
  }

  /**
   * Works in one write transaction, for those who have the right. With an `Idempotency-Key` the answer is kept
   * in the same transaction and given again to the same request.
   */
  async write<R extends Right>(
    right: R,
    job: (work: Work, auth: Authorized<R>) => Promise<Written>,
  ): Promise<Answer> {
    const { deps, caller, locale } = this;
    const key = this.#idempotencyKey();
    const version = SHORT.safeParse(this.header('consent-desk-client'));
    const isNew = deps.people.isNew(caller, locale);
    const answer = await runWork(
      deps,
      { tenant: caller.tenant, caller, clientVersion: version.data ?? null },
      async (work) => {
        const auth = authorize(caller, work.policy, right);
        const before = key && (await answeredBefore(work.tx, key));
        if (before) {
          return { ...before, headers: { ...before.headers, 'idempotency-replayed': 'true' } };
        }
        if (isNew && (await recordPerson(work.tx, work.policy, caller, locale, work.now)))
          reachChanged(work);
        const written = await job(work, auth);
        await work.flush();
        const { status, headers } = written;
        const done: Answer = { status, headers, body: await written.body(work) };
        if (key && !written.leavesNothing) {
          await keepAnswer(
            work.tx,
            key,
            { status, headers: headers ?? {}, body: done.body },
            work.now,
          );
        }
        return done;
      },
    );
    if (isNew) deps.people.remember(caller, locale);
    return answer;
  }
}
