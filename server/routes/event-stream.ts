import type { Call } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { hasNews, headCursor } from '../rules/feed.ts';

const KEEP_ALIVE_MS = 15_000;
/** Ended now and then, so that a stream never outlives the sign-in it was opened with for long. */
const LONGEST_MS = 15 * 60 * 1000;
const MAX_STREAMS_PER_PERSON = 10;
const MAX_STREAMS = 5000;

const open = new Map<string, number>();
let total = 0;

/** Counts a stream in; the result counts it out. Throws `rate-limited` when there are too many. */
function admit(key: string): () => void {
  const mine = open.get(key) ?? 0;
  if (mine >= MAX_STREAMS_PER_PERSON || total >= MAX_STREAMS) {
    throw new Problem('rate-limited', 'Too many event streams are open.', {
      headers: { 'retry-after': '30' },
    });
  }
  open.set(key, mine + 1);
  total += 1;
  return () => {
    total -= 1;
    const left = (open.get(key) ?? 1) - 1;
    if (left > 0) open.set(key, left);
    else open.delete(key);
  };
}

/**
 * `/v1/events`: tells `{cursor}` at once, then whenever this person has something to pull, whichever instance
 * wrote it. `Last-Event-ID` (or `cursor`) says what is known already. Works behind nginx.
 */
export async function eventStream(call: Call<unknown, { cursor?: string }>): Promise<Response> {
  const { deps, caller, request } = call;
  let known = call.header('last-event-id') ?? call.query().cursor ?? null;
  const look = () =>
    call.read('changes:read', async (reading, auth) => {
      const head = headCursor(reading, auth);
      const news = known === null || (await hasNews(reading, auth, known).catch(() => true));
      return { head, news };
    });
  const first = await look();
  const leave = admit(`${caller.tenant} ${caller.id}`);
  const encoder = new TextEncoder();
  const ended = new AbortController();
  const signal = AbortSignal.any([
    ended.signal,
    deps.stopping,
    request.signal,
    AbortSignal.timeout(LONGEST_MS),
  ]);
  deps.metrics.streams.inc();

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => {
        // A reader that does not read is cut, not buffered for.
        if ((controller.desiredSize ?? 0) < -50) ended.abort();
        else controller.enqueue(encoder.encode(text));
      };
      const tell = (cursor: string) => {
        known = cursor;
        say(`id: ${cursor}\ndata: ${JSON.stringify({ cursor })}\n\n`);
      };
      let looking = false;
      let again = false;
      let looks: ((told: boolean) => void)[] = [];
      const check = async () => {
        if (looking) {
          again = true;
          return;
        }
        looking = true;
        try {
          do {
            again = false;
            const answered = looks;
            looks = [];
            try {
              const { head, news } = await look();
              const tells = news && !signal.aborted;
              if (tells) tell(head);
              for (const done of answered) done(tells);
            } catch (error) {
              for (const done of answered) done(false);
              throw error;
            }
          } while (again && !signal.aborted);
        } catch (error) {
          // Whoever has gone misses nothing; a stopping server closes its database under the last look.
          if (!signal.aborted) deps.onTrouble('an event stream could not look for news', error);
        } finally {
          looking = false;
        }
      };
      const timer = setInterval(() => {
        say(': still here\n\n');
        // What was announced while the database connection was down is found here.
        void check();
      }, KEEP_ALIVE_MS);
      deps.store.onAnnounce((tenant, _seq, committedAt) => {
        if (tenant !== caller.tenant) return;
        looks.push(deps.metrics.feedLag.looking(tenant, committedAt));
        void check();
      }, signal);
      signal.addEventListener(
        'abort',
        () => {
          clearInterval(timer);
          for (const done of looks) done(false);
          leave();
          deps.metrics.streams.dec();
          try {
            controller.close();
          } catch {
            // The reader has gone already.
          }
        },
        { once: true },
      );
      say('retry: 3000\n\n');
      if (first.news) tell(first.head);
      else known = first.head;
      void check();
    },
    cancel: () => ended.abort(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
