import { beforeEach, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../lib/requests/clock.ts';
import type { Caller } from '../../../server/auth/caller.ts';
import { DUE_HANDLERS } from '../../../server/jobs/due-handlers.ts';
import { type DueRunnerOptions, runDue, startDueRunner } from '../../../server/jobs/due-runner.ts';
import { KEEP_MAILS_MS, tidy } from '../../../server/jobs/housekeeping.ts';
import type { Store } from '../../../server/store/store.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { openRuleDesk, type RuleDesk, START } from '../support/rule-desk.ts';

describeOnEachDatabase('what the clock does', (databases) => {
  let store: Store;
  let desk: RuleDesk;
  let runner: DueRunnerOptions;
  let ada: Caller;
  let rita: Caller;

  beforeEach(async () => {
    store = await databases.freshStore();
    desk = openRuleDesk(store);
    ada = desk.person('ada');
    rita = desk.person('rita', true);
    runner = {
      store,
      clock: desk.clock,
      handlers: DUE_HANDLERS,
      onError: (error) => {
        throw error;
      },
      realNow: () => desk.now,
    };
  });

  /** Moves the clock to `to` in steps, and does what is due at each. */
  const walk = async (to: number, step: number) => {
    while (desk.now < to) {
      desk.now = Math.min(to, desk.now + step);
      while ((await runDue(runner)) > 0);
    }
  };
  const mails = () =>
    store.read((tx) => tx.selectFrom('mail_outbox').selectAll().orderBy('created_at').execute());
  /** Lets the policy's role be known to belong to Rita before anything is asked. */
  const seeRita = async () => {
    await desk.submit(rita, '11111111-1111-4111-8111-111111111111');
  };
  const told = async (kind: string, to: string) =>
    (await mails())
      .filter((mail) => mail.kind === kind && mail.recipient.startsWith(to))
      .map(({ created_at }) => created_at - START);

  it('walks 90 days: reminders at half-time, a day and an hour before the end, then expiry, each once', async () => {
    await seeRita();
    const request = await desk.submit(ada);
    await walk(START + 90 * DAY_MS, HOUR_MS);
    const reminders = (await mails())
      .filter(({ kind, card_id }) => kind === 'deadline-near' && card_id === request.card_id)
      .map(({ created_at, payload }) => [JSON.parse(payload).due, created_at - START]);
    expect(reminders).toEqual([
      ['half', 15 * DAY_MS],
      ['day', 29 * DAY_MS],
      ['hour', 30 * DAY_MS - HOUR_MS],
    ]);
    expect((await desk.request(request.id)).status).toBe('expired');
    expect(await told('requester-expired', 'ada')).toEqual([30 * DAY_MS]);
    expect(await told('card-expired', 'rita')).toEqual([30 * DAY_MS]);
  });

  it('says nothing stale after a long sleep: one jump of 90 days only expires', async () => {
    await seeRita();
    const request = await desk.submit(ada);
    await walk(START + 90 * DAY_MS, 90 * DAY_MS);
    expect((await desk.request(request.id)).status).toBe('expired');
    expect(await told('deadline-near', 'rita')).toEqual([]);
    expect((await store.read((tx) => tx.selectFrom('due').selectAll().execute())).length).toBe(0);
  });

  it('after a shorter sleep says what is true then, once, and goes on', async () => {
    await seeRita();
    const request = await desk.submit(ada);
    await walk(START + 29.5 * DAY_MS, 29.5 * DAY_MS);
    await walk(START + 31 * DAY_MS, HOUR_MS);
    const reminders = (await mails())
      .filter(({ kind, card_id }) => kind === 'deadline-near' && card_id === request.card_id)
      .map(({ created_at, payload }) => [JSON.parse(payload).due, created_at - START]);
    expect(reminders).toEqual([
      ['day', 29.5 * DAY_MS],
      ['hour', 30 * DAY_MS - HOUR_MS],
    ]);
  });

  it('stands still while the requester is asked, and expiry moves by exactly that time', async () => {
    const request = await desk.submit(ada);
    await walk(START + 10 * DAY_MS, DAY_MS);
    await desk.ask(rita, request, START + 200 * DAY_MS);
    await walk(START + 60 * DAY_MS, DAY_MS);
    expect((await desk.request(request.id)).status).toBe('waiting-for-requester');
    await desk.answer(ada, request);
    expect((await desk.request(request.id)).expires_at).toBe(START + 80 * DAY_MS);
    await walk(START + 80 * DAY_MS - 1, DAY_MS);
    expect((await desk.request(request.id)).status).toBe('open');
    await walk(START + 80 * DAY_MS, DAY_MS);
    expect((await desk.request(request.id)).status).toBe('expired');
  });

  it('closes a question at its deadline and tells both sides', async () => {
    await seeRita();
    const request = await desk.submit(ada);
    await desk.ask(rita, request, START + 3 * DAY_MS);
    await walk(START + 3 * DAY_MS - 1, DAY_MS);
    expect((await desk.request(request.id)).status).toBe('waiting-for-requester');
    await walk(START + 3 * DAY_MS, DAY_MS);
    const after = await desk.request(request.id);
    expect(after.status).toBe('open');
    expect(after.expires_at).toBe(START + 33 * DAY_MS);
    expect(await told('question-closed', 'ada')).toEqual([3 * DAY_MS]);
    expect(await told('question-closed', 'rita')).toEqual([3 * DAY_MS]);
  });

  it('leaves alone what was decided in time', async () => {
    const request = await desk.submit(ada);
    await desk.decide(rita, request, 'deny');
    await walk(START + 90 * DAY_MS, 10 * DAY_MS);
    expect((await desk.request(request.id)).status).toBe('denied');
    expect(await told('requester-expired', 'ada')).toEqual([]);
  });

  it('happens once with several instances at the same time', async () => {
    const requests = [];
    for (let n = 0; n < 8; n += 1) requests.push(await desk.submit(desk.person(`user${n}`)));
    desk.now = START + 31 * DAY_MS;
    const done = await Promise.all([runDue(runner), runDue(runner), runDue(runner)]);
    while ((await runDue(runner)) > 0);
    expect(done.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(8);
    const expired = await store.read((tx) =>
      tx.selectFrom('audit').select('entity_id').where('event', '=', 'request.expired').execute(),
    );
    expect(expired.map(({ entity_id }) => entity_id).sort()).toEqual(
      requests.map(({ id }) => id).sort(),
    );
  });

  it('lets one failure keep nobody else waiting, and tries it again', async () => {
    const bad = await desk.submit(ada);
    const good = await desk.submit(desk.person('bob'), '22222222-2222-4222-8222-222222222222');
    desk.now = START + 30 * DAY_MS;
    const seen: string[] = [];
    const failing: DueRunnerOptions = {
      ...runner,
      handlers: {
        ...DUE_HANDLERS,
        expire: (work, id) => {
          if (id === bad.id) throw new Error('broken');
          return DUE_HANDLERS.expire(work, id);
        },
      },
      onError: (_error, due) => seen.push(due.entityId),
    };
    while ((await runDue(failing)) > 0);
    expect(seen).toEqual([bad.id]);
    expect((await desk.request(good.id)).status).toBe('expired');
    expect((await desk.request(bad.id)).status).toBe('open');
    desk.now += 60_001;
    while ((await runDue(runner)) > 0);
    expect((await desk.request(bad.id)).status).toBe('expired');
  });

  it('runs by itself, and ends when it is told to', async () => {
    const request = await desk.submit(ada);
    const stop = new AbortController();
    const loop = startDueRunner({
      ...runner,
      signal: stop.signal,
      onTrouble: runner.onError as never,
    });
    desk.now = START + 30 * DAY_MS;
    await expect
      .poll(async () => (await desk.request(request.id)).status, { timeout: 5000 })
      .toBe('expired');
    stop.abort();
    await loop.done;
  });

  it('forgets old mails that are out, never ones that wait', async () => {
    await desk.submit(ada);
    expect(await tidy(store, START + KEEP_MAILS_MS + 1)).toBe(0);
    await store.write((tx) => tx.updateTable('mail_outbox').set({ sent_at: START }).execute());
    expect(await tidy(store, START + KEEP_MAILS_MS)).toBe(0);
    expect(await tidy(store, START + KEEP_MAILS_MS + 1)).toBe(1);
  });
});
