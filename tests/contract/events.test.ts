import { afterEach, expect, it, vi } from 'vitest';
import type { Caller } from '../../server/auth/caller.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { describeOnEachDatabase } from '../server/support/databases.ts';
import { anApp, type Desk, openDesk, setPolicy } from './support/desk.ts';

interface Stream {
  /** Every cursor told so far. */
  cursors(): string[];
  text(): string;
  hangUp(): void;
  ended: Promise<void>;
}

describeOnEachDatabase('the event stream', (databases) => {
  const closers: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });

  async function listen(d: Desk, who: Caller, cursor?: string): Promise<Stream> {
    const gone = new AbortController();
    closers.push(() => gone.abort());
    const response = await d.app.open(who, '/v1/events', {
      signal: gone.signal,
      headers: cursor === undefined ? {} : { 'last-event-id': cursor },
    });
    expect(response.status).toBe(200);
    let text = '';
    const ended = (async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
    })().catch(() => undefined);
    await expect.poll(() => text).toContain('retry:');
    return {
      text: () => text,
      cursors: () =>
        [...text.matchAll(/^id: (.*)\ndata: \{"cursor":"\1"\}$/gm)].map(([, id]) => id ?? ''),
      hangUp: () => gone.abort(),
      ended,
    };
  }

  /** Waits until everybody who is woken by the write was; then the others had their chance too. */
  async function heard(
    streams: Record<string, Stream>,
    act: () => Promise<unknown>,
    wanted: string[],
  ) {
    const before = Object.fromEntries(
      Object.entries(streams).map(([name, { cursors }]) => [name, cursors().length]),
    );
    const woken = () =>
      Object.entries(streams)
        .filter(([name, { cursors }]) => cursors().length > (before[name] ?? 0))
        .map(([name]) => name)
        .sort();
    await act();
    await expect.poll(woken, { timeout: 10_000 }).toEqual(wanted);
    await new Promise((next) => setTimeout(next, 40));
    expect(woken()).toEqual(wanted);
  }

  it('wakes those who have something to pull, and nobody else', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const elsewhere = openDesk(store);
    const { robin, noor, reviewer, helpdesk, auditor, admin, designee } = d.people;
    const { body: mine } = await d.submit(robin, anApp());
    const card = `/v1/queue/${mine.appConsentRequestId}`;
    // A reviewer seen for the first time is news to whoever may see the policy.
    await d.call(reviewer, 'GET', '/v1/me');
    const streams = {
      admin: await listen(d, admin),
      auditor: await listen(d, auditor),
      designee: await listen(d, designee),
      elsewhere: await listen(elsewhere, elsewhere.people.reviewer),
      helpdesk: await listen(d, helpdesk),
      noor: await listen(d, noor),
      reviewer: await listen(d, reviewer),
      robin: await listen(d, robin),
    };
    await expect
      .poll(() => Object.values(streams).map(({ cursors }) => cursors().length))
      .toEqual(Array.from({ length: 8 }, () => 1));
    const note = { body: { text: 'called the vendor' } };
    const when = (act: () => Promise<unknown>, wanted: string[]) => heard(streams, act, wanted);
    await when(() => d.submit(noor, anApp()), ['helpdesk', 'noor', 'reviewer']);
    await when(() => d.call(helpdesk, 'POST', `${card}/notes`, note), ['helpdesk', 'reviewer']);
    const question = { body: { text: 'Why?', requestId: mine.id } };
    const asking = () => d.call(reviewer, 'POST', `${card}/questions`, question);
    await when(asking, ['helpdesk', 'reviewer', 'robin']);
    await when(() => setPolicy(d, { requestDurationInDays: 9 }), ['admin', 'reviewer']);
    const role = { kind: 'role', id: reviewer.wids[0] };
    const named = { reviewers: [role, { kind: 'user', id: designee.id }] };
    await when(() => setPolicy(d, named), ['admin', 'designee', 'reviewer']);
    await when(() => setPolicy(d, { reviewers: [role] }), ['admin', 'designee', 'reviewer']);
    await when(() => d.submit(robin, anApp()), ['helpdesk', 'reviewer', 'robin']);
    await when(() => elsewhere.submit(elsewhere.people.robin, anApp()), ['elsewhere']);
    const pulled = await d.pull(d.people.robin, streams.robin.cursors()[0]);
    expect(pulled.changes.length).toBeGreaterThan(0);
    expect(pulled.cursor).toBe(streams.robin.cursors().at(-1));
  });

  it('goes on where the reader was: silent when nothing happened, at once when something did', async () => {
    const d = openDesk(await databases.freshStore());
    const { robin, noor, reviewer } = d.people;
    await d.submit(robin, anApp());
    const first = await listen(d, reviewer);
    await expect.poll(() => first.cursors().length).toBe(1);
    const [known] = first.cursors();
    first.hangUp();
    const same = await listen(d, reviewer, known);
    expect(same.cursors()).toEqual([]);
    same.hangUp();
    await d.submit(noor, anApp());
    const later = await listen(d, reviewer, known);
    await expect.poll(() => later.cursors().length).toBe(1);
    expect((await d.pull(reviewer, known)).cursor).toBe(later.cursors()[0]);
    const strange = await listen(d, reviewer, 'nothing of ours');
    await expect.poll(() => strange.cursors().length).toBe(1);
  });

  it('wakes readers of another instance', async () => {
    const url = await databases.freshUrl();
    const stores: Store[] = [await openStore(url, () => undefined)];
    // SQLite has one process, so its only instance is itself.
    if (databases.kind === 'postgres') stores.push(await openStore(url, () => undefined));
    closers.push(() => Promise.all(stores.map((store) => store.close())));
    const [here, there] = [stores[0], stores.at(-1)].map((store) =>
      openDesk(store as Store, 'one'),
    );
    if (!here || !there) throw new Error('two desks were wanted');
    // The same people at both: their tokens say who they are.
    const reviewer = here.people.reviewer;
    const stream = await listen(there, reviewer);
    const other = await listen(there, here.people.noor);
    await expect.poll(() => stream.cursors().length).toBe(1);
    await here.submit(here.people.robin, anApp());
    await expect.poll(() => stream.cursors().length, { timeout: 10_000 }).toBe(2);
    expect((await there.pull(reviewer, stream.cursors()[0])).changes).toHaveLength(1);
    expect(other.cursors()).toHaveLength(1);
    stream.hangUp();
    other.hangUp();
  });

  it('says now and then that it is still there, looks by itself then, and ends before the sign-in does', async () => {
    const store = await databases.freshStore();
    const d = openDesk(store);
    const longest = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(longest.signal);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    // A wake-up that got lost, as one does while the database restarts.
    const announce = vi.spyOn(store, 'announce').mockImplementation(() => undefined);
    closers.push(() => {
      vi.useRealTimers();
      announce.mockRestore();
      timeout.mockRestore();
    });
    const stream = await listen(d, d.people.reviewer);
    await expect.poll(() => stream.cursors().length).toBe(1);
    await d.submit(d.people.robin, anApp());
    expect(stream.text()).not.toContain('still here');
    vi.advanceTimersByTime(15_000);
    await expect.poll(() => stream.text()).toContain(': still here\n\n');
    await expect.poll(() => stream.cursors().length).toBe(2);

    expect(timeout).toHaveBeenCalledWith(15 * 60 * 1000);
    longest.abort();
    await stream.ended;
  });

  it('ends when the reader hangs up, does not read, or the server stops; and counts what is open', async () => {
    const d = openDesk(await databases.freshStore());
    const { reviewer, robin, helpdesk } = d.people;
    const open = async () => (await d.app.metrics.streams.get()).values[0]?.value ?? 0;
    const polite = await listen(d, reviewer);
    expect(await open()).toBe(1);
    polite.hangUp();
    await polite.ended;
    expect(await open()).toBe(0);

    // Says hello and never reads on.
    await d.app.open(reviewer, '/v1/events');
    expect(await open()).toBe(1);
    const { body } = await d.submit(robin, anApp());
    for (let n = 0; n < 80 && (await open()) > 0; n += 1) {
      const note = { body: { text: `note ${n}` } };
      await d.call(helpdesk, 'POST', `/v1/queue/${body.appConsentRequestId}/notes`, note);
      await new Promise((next) => setTimeout(next, 5));
    }
    await expect.poll(open).toBe(0);

    const last = await listen(d, reviewer);
    d.app.stop();
    await last.ended;
    expect(await open()).toBe(0);
  });

  it('is refused when one person opens too many', async () => {
    const d = openDesk(await databases.freshStore());
    const gone = new AbortController();
    closers.push(() => gone.abort());
    const { signal } = gone;
    const answers = [];
    for (let n = 0; n < 11; n += 1) {
      answers.push(await d.app.open(d.people.reviewer, '/v1/events', { signal }));
    }
    expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(200), 429]);
    expect(answers.at(-1)?.headers.get('retry-after')).toBe('30');
    expect((await d.app.open(d.people.second, '/v1/events', { signal })).status).toBe(200);
  });
});
