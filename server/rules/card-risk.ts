import type { App } from '../../lib/contract/app.ts';
import type { CardPermission } from '../../lib/contract/permission.ts';
import { scoreRisk } from '../../lib/permissions/risk.ts';
import { priorityKey } from '../../lib/requests/priority.ts';
import { type PlaceOf, prepared } from '../store/prepared.ts';
import type { Work } from './work.ts';

export interface RiskFacts {
  app: App;
  permissions: readonly CardPermission[];
  returnOrigin: string | null;
  requesters: number;
  decisionsOnApp: number;
  firstRequestedAt: number;
}

const countByPublisher = prepared((tx, place: PlaceOf<{ tenant: string; name: string }>) =>
  tx
    .selectFrom('decision')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('tenant', '=', place('tenant'))
    .where('publisher_name', '=', place('name')),
);

async function decisionsOnPublisher({ tx, tenant }: Work, name: string | null): Promise<number> {
  if (!name) return 0;
  const [row] = await countByPublisher(tx, { tenant, name });
  return Number(row?.n ?? 0);
}

/** The columns of a card that say how risky and how urgent it is. */
export async function riskColumns(work: Work, facts: RiskFacts) {
  const risk = scoreRisk({
    app: facts.app,
    permissions: facts.permissions,
    returnOrigin: facts.returnOrigin,
    tenantHistory: {
      decisionsOnApp: facts.decisionsOnApp,
      decisionsOnPublisher: await decisionsOnPublisher(work, facts.app.publisher?.name ?? null),
      requesters: facts.requesters,
    },
  });
  return {
    risk_score: risk.score,
    risk_class: risk.class,
    risk_reasons: JSON.stringify(risk.reasons),
    priority_key: priorityKey({
      risk: risk.score,
      demand: facts.requesters,
      firstRequestedAt: facts.firstRequestedAt,
    }),
  };
}
