import { z } from 'zod';
import type { PlanStepId } from '../queue/approve-plan.ts';
import type { Db } from './open-db.ts';

const Steps = z.array(z.enum(['find-app', 'require-assignment', 'assign', 'consent', 'tell']));
const keyOf = (cardId: string) => `approve-plan:${cardId}`;

/** Steps of a card's "only some people" plan that were ticked in this browser; none when nothing can be read. */
export async function readPlanSteps(db: Db, cardId: string): Promise<PlanStepId[]> {
  const row = await db.get('fixRuns', keyOf(cardId));
  return Steps.catch([]).parse(row?.run ?? []);
}

/** Keeps the ticked steps beside the guided fixes: a plan is one of them. */
export async function savePlanSteps(
  db: Db,
  cardId: string,
  steps: readonly PlanStepId[],
  now: number,
): Promise<void> {
  await db.put('fixRuns', { id: keyOf(cardId), fixId: 'approve-plan', updatedAt: now, run: steps });
}
