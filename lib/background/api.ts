import type { Answers } from '../messaging/protocol.ts';
import type { Payload } from '../messaging/receive.ts';
import type { Desk } from './desk.ts';

/** Headers a page may set: what the call means. Who calls is for the background alone. */
const ALLOWED = new Set(['accept', 'if-match', 'idempotency-key']);
const SHOWN = ['content-type', 'etag', 'content-disposition', 'retry-after'];

/** One call of the backend's API for one of our pages, as the person signed in. Status 0: nobody answered. */
export async function callApi(
  desk: Desk,
  { method, path, body, headers }: Payload<'desk/api'>,
): Promise<Answers['desk/api']> {
  if (path.split(/[?#]/)[0]?.split('/').includes('..')) {
    return { status: 0, body: null, headers: {}, detail: 'The path is not allowed.' };
  }
  const wanted = Object.entries(headers ?? {}).filter(([name]) => ALLOWED.has(name.toLowerCase()));
  const answer = await desk.call({ method, path, body, headers: Object.fromEntries(wanted) });
  if (answer.kind === 'unreachable') {
    return { status: 0, body: null, headers: {}, detail: answer.detail };
  }
  const shown = SHOWN.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: answer.status, body: answer.body, headers: Object.fromEntries(shown) };
}
