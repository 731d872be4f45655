import { expect } from 'vitest';
import type { DeskAnswer } from '../support/desk-app.ts';
import * as model from './desk-model.ts';
import { claim, isApproved, note, nudge, prove, release } from './desk-model-card.ts';
import { setPolicy } from './desk-model-policy.ts';
import type { RealDesk } from './real-desk.ts';
import { APPS, FIRST_REVIEWERS, REQUESTERS, type Step } from './steps.ts';

const READ = 'https://graph.microsoft.com';
const NARROW = [{ resource: READ, value: 'Calendars.ReadWrite', kind: 'delegated' }];
const WIDE = [...NARROW, { resource: READ, value: 'Mail.Read', kind: 'delegated' }];

const proofOf = (level: 'observed' | 'verified', good: boolean) =>
  level === 'observed'
    ? { level, evidence: { adminConsent: true, ...(good ? {} : { error: 'access_denied' }) } }
    : {
        level,
        evidence: { source: 'graph', grantIds: ['g1'], readAt: '2026-11-21T09:00:00Z' },
      };

/** One history, walked by the model and by the real desk side by side. */
export class Walk {
  readonly desk: model.Desk;
  readonly real: RealDesk;
  /** Real ids, by the model's numbers. */
  readonly asks: string[] = [];
  readonly cards: string[] = [];

  constructor(real: RealDesk) {
    this.real = real;
    this.desk = model.newDesk(real.now, FIRST_REVIEWERS);
  }

  #same(answer: DeskAnswer, ending: model.Ending): void {
    const seen = answer.problem ?? `done ${answer.status}`;
    const wanted =
      'problem' in ending
        ? ending.problem
        : `done ${ending.isNew ? 201 : answer.problem ? 0 : 200}`;
    expect(seen, JSON.stringify(answer.body)).toBe(wanted);
    if ('problem' in ending || ending.ask === undefined) return;
    const id = String(answer.body.id);
    const ask = this.desk.asks[ending.ask];
    if (!ask) throw new Error('the model lost an ask');
    if (ending.isNew) this.asks[ask.n] = id;
    expect(id).toBe(this.asks[ask.n]);
    const card = String(answer.body.appConsentRequestId);
    this.cards[ask.card] ??= card;
    expect(card).toBe(this.cards[ask.card]);
  }

  #pickAsk(who: string, pick: number): model.Ask | undefined {
    const mine = this.desk.asks.filter((ask) => ask.who === who);
    return mine[pick % Math.max(1, mine.length)];
  }

  #pickCard({ op, pick }: Pick<Extract<Step, { pick: number }>, 'op' | 'pick'>) {
    const { cards } = this.desk;
    const approved = cards.filter((card) => isApproved(this.desk, card.n));
    // Proof is about approvals: now and then one is asked for elsewhere, to be refused.
    const from = op === 'proof' && approved.length > 0 && pick < 5 ? approved : cards;
    return from[pick % Math.max(1, from.length)];
  }

  async #version(card: model.Card): Promise<number> {
    const rows = await this.real.store.read((tx) =>
      tx
        .selectFrom('app_consent_request')
        .select('version')
        .where('tenant', '=', this.real.tenant)
        .where('id', '=', this.cards[card.n] ?? '')
        .executeTakeFirstOrThrow(),
    );
    return rows.version;
  }

  #submit(who: string, app: number, wide: boolean): Promise<DeskAnswer> {
    return this.real.post(who, '/v1/requests', {
      app: { clientId: APPS[app], displayName: `App ${app}` },
      permissions: wide ? WIDE : NARROW,
      justification: `${who} needs it`,
      origin: { provider: 'entra', screen: 'need-admin-approval' },
    });
  }

  #decide(
    who: string,
    card: model.Card,
    ruling: model.Ruling,
    version: number,
  ): Promise<DeskAnswer> {
    return this.real.post(who, `/v1/queue/${this.cards[card.n]}/decision`, {
      kind: ruling.kind,
      justification: ruling.words ? 'Because.' : null,
      expectedVersion: ruling.stale ? version + 1 : version,
    });
  }

  async #own(
    step: Extract<Step, { op: 'withdraw' | 'answer' | 'nudge' | 'outcome' }>,
  ): Promise<void> {
    const { desk, real } = this;
    const ask = this.#pickAsk(step.who, step.pick);
    if (!ask) return;
    const path = `/v1/requests/${this.asks[ask.n]}`;
    switch (step.op) {
      case 'withdraw':
        return this.#same(
          await real.post(step.who, `${path}/withdraw`, {}),
          model.withdraw(desk, ask),
        );
      case 'answer':
        return this.#same(
          await real.post(step.who, `${path}/messages`, { text: 'Mine.' }),
          model.answer(desk, ask),
        );
      case 'nudge':
        return this.#same(await real.post(step.who, `${path}/reminders`, {}), nudge(desk, ask));
      case 'outcome': {
        const body = step.good ? { kind: 'signed-in' } : { kind: 'still-blocked', cause: 'x' };
        return this.#same(
          await real.post(step.who, `${path}/outcome`, body),
          model.outcome(desk, ask, step.good),
        );
      }
    }
  }

  async #review(
    step: Extract<
      Step,
      {
        op:
          | 'question'
          | 'decide'
          | 'claim'
          | 'release'
          | 'unblock'
          | 'race-decide'
          | 'note'
          | 'proof';
      }
    >,
  ): Promise<void> {
    const { desk, real } = this;
    const card = this.#pickCard(step);
    if (!card) return;
    const path = `/v1/queue/${this.cards[card.n]}`;
    switch (step.op) {
      case 'question': {
        const deadline = desk.now + step.days * 86_400_000;
        const only = step.one ? (model.active(desk, card.n)[0] ?? null) : null;
        const body = {
          text: 'Why?',
          deadline: new Date(deadline).toISOString(),
          ...(only ? { requestId: this.asks[only.n] } : {}),
        };
        const answer = await real.post(step.who, `${path}/questions`, body);
        return this.#same(answer, model.question(desk, step.who, card, deadline, only));
      }
      case 'decide': {
        const answer = await this.#decide(step.who, card, step, await this.#version(card));
        return this.#same(answer, model.decide(desk, step.who, card, step));
      }
      case 'claim':
        return this.#same(
          await real.post(step.who, `${path}/claim`, { takeOver: step.takeOver }),
          claim(desk, step.who, card, step.takeOver),
        );
      case 'release':
        return this.#same(
          await real.post(step.who, `${path}/release`, {}),
          release(desk, step.who, card),
        );
      case 'unblock':
        return this.#same(
          await real.post(step.who, `${path}/unblock`, { justification: 'Fine now.' }),
          model.unblock(desk, step.who, card),
        );
      case 'note':
        return this.#same(
          await real.post(step.who, `${path}/notes`, { text: 'Looked at.' }),
          note(desk, step.who, card),
        );
      case 'proof':
        if (isApproved(desk, card.n) === null) return;
        for (const level of step.levels) {
          this.#same(
            await real.post(step.who, `${path}/proof`, proofOf(level, step.good)),
            prove(desk, step.who, card, level, step.good),
          );
        }
        return;
      case 'race-decide': {
        const version = await this.#version(card);
        const rulings = [step.first, step.second].map((kind) => ({
          kind,
          words: true,
          stale: false,
        }));
        const answers = await Promise.all(
          rulings.map((ruling, index) =>
            this.#decide(index === 0 ? 'rita' : 'rolf', card, ruling, version),
          ),
        );
        // Whoever came first won; the model takes them in that order, and the second is late.
        const winner = answers.findIndex(({ status }) => status === 200);
        const order = winner === 1 ? [1, 0] : [0, 1];
        for (const [place, index] of order.entries()) {
          const who = index === 0 ? 'rita' : 'rolf';
          const ruling = rulings[index];
          const answer = answers[index];
          if (!ruling || !answer) continue;
          const late = place === 1 && winner !== -1;
          this.#same(answer, model.decide(desk, who, card, { ...ruling, stale: late }));
        }
      }
    }
  }

  /** Takes one step on both sides and compares the endings. */
  async take(step: Step): Promise<void> {
    const { desk, real } = this;
    switch (step.op) {
      case 'submit':
        return this.#same(
          await this.#submit(step.who, step.app, step.wide),
          model.submit(desk, step.who, step.app, step.wide),
        );
      case 'withdraw':
      case 'answer':
      case 'nudge':
      case 'outcome':
        return this.#own(step);
      case 'policy':
        return this.#same(
          await real.setPolicy(step.enabled, step.reviewers, step.days, step.laterOnly),
          setPolicy(desk, step),
        );
      case 'wait':
        model.wait(desk, step.hours);
        return real.wait(step.hours);
      case 'crash':
        return real.crash();
      case 'again':
      case 'reuse':
        return this.#repeat(step.op === 'reuse');
      case 'race-submit': {
        const answers = await Promise.all(
          REQUESTERS.map((who) => this.#submit(who, step.app, step.wide)),
        );
        for (const [index, who] of REQUESTERS.entries()) {
          const answer = answers[index];
          if (answer) this.#same(answer, model.submit(desk, who, step.app, step.wide));
        }
        return;
      }
      case 'pull':
        await real.pull(step.who);
        return;
      default:
        return this.#review(step);
    }
  }

  /** The last write again under its key: the same answer. With another body: refused. */
  async #repeat(otherBody: boolean): Promise<void> {
    const last = this.real.lastSent;
    // A refusal is not kept: it may come out differently by now.
    if (!last || last.answer.problem) return;
    const body = otherBody ? { ...(last.body as object), more: 1 } : last.body;
    const answer = await this.real.call(last.who, 'POST', last.path, body, {
      'idempotency-key': last.key,
    });
    if (answer.problem === 'forbidden') return; // no longer a reviewer
    if (otherBody) return void expect(answer.problem).toBe('idempotency-mismatch');
    expect([answer.status, answer.body.id]).toEqual([last.answer.status, last.answer.body.id]);
  }
}
