import { expect } from 'vitest';
import * as model from './desk-model.ts';
import { isApproved, sees } from './desk-model-card.ts';
import { REQUESTERS, REVIEWERS } from './steps.ts';
import type { Walk } from './walk.ts';

/** Compares everything there is to see, and what the feed, the audit and the outbox say. */
export async function compare(walk: Walk): Promise<void> {
  const { desk, real } = walk;
  for (const who of [...REQUESTERS, 'rita']) {
    const mine = await real.list(who, '/v1/requests?limit=4');
    const seen = new Map(mine.map((one) => [one.id, one]));
    const asks = desk.asks.filter((ask) => ask.who === who);
    expect(seen.size).toBe(asks.length);
    for (const ask of asks) {
      const one = seen.get(walk.asks[ask.n] ?? '');
      expect([one?.status, one?.appConsentRequestId]).toEqual([ask.status, walk.cards[ask.card]]);
      if (ask.status === 'open') expect(Date.parse(String(one?.expiresAt))).toBe(ask.expiresAt);
    }
    const mirror = await real.pull(who);
    for (const ask of asks) {
      const copy = mirror.get(`userConsentRequest ${walk.asks[ask.n]}`) as { status: string };
      expect(copy?.status).toBe(ask.status);
    }
  }
  for (const who of [...REVIEWERS, model.HELPDESK]) await compareQueue(walk, who);
  expect(await real.told()).toEqual(desk.told);
  expect(await real.audit()).toMatchObject({ ok: true, broken: null });
}

async function compareQueue(walk: Walk, who: string): Promise<void> {
  const { desk, real } = walk;
  const mirror = await real.pull(who);
  const held = [...mirror.keys()].filter((key) => key.startsWith('appConsentRequest'));
  const visible = desk.cards.filter((card) => sees(desk, who, card));
  if (!desk.reviewers.includes(who) && who !== model.HELPDESK) {
    expect((await real.call(who, 'GET', '/v1/queue')).problem).toBe('forbidden');
    return void expect(held).toEqual([]);
  }
  const queue = await real.list(who, '/v1/queue?state=all&limit=4');
  const seen = new Map(queue.map((card) => [card.id, card]));
  expect(seen.size).toBe(visible.length);
  expect(held).toHaveLength(visible.length);
  for (const card of visible) {
    const one = seen.get(walk.cards[card.n] ?? '') as Record<string, unknown>;
    const live = model.liveStatus(desk, card.n);
    if (live) expect(one.status).toBe(live);
    else expect(['open', 'waiting-for-requester']).not.toContain(one.status);
    expect((one.claimedBy as { name: string } | null)?.name ?? null).toBe(card.claimedBy);
    expect((one.notes as unknown[]).length).toBe(card.notes);
    if (isApproved(desk, card.n) && card.proof !== 'unsure') {
      expect((one.proof as { level: string } | null)?.level ?? null).toBe(card.proof);
    }
    const ids = (one.requests as { id: string }[]).map(({ id }) => id).sort();
    const asks = desk.asks.filter((ask) => ask.card === card.n);
    expect(ids).toEqual(asks.map((ask) => walk.asks[ask.n]).sort());
    const copy = mirror.get(`appConsentRequest ${one.id}`) as { version: number };
    expect(copy.version).toBe(one.version);
  }
  const listed = async (path: string) => (await real.list(who, path)).map(({ id }) => id).sort();
  const cardsWhere = (fits: (status: string | null) => boolean) =>
    visible
      .filter((card) => fits(model.liveStatus(desk, card.n)))
      .map((card) => walk.cards[card.n])
      .sort();
  expect(await listed('/v1/queue?limit=50')).toEqual(cardsWhere((status) => status !== null));
  expect(await listed('/v1/queue?state=open&limit=50')).toEqual(
    cardsWhere((status) => status === 'open'),
  );
}
