import type { Permission } from '../../lib/contract/permission.ts';
import { permissionKey } from '../../lib/requests/merge.ts';
import type { Caller } from '../auth/caller.ts';
import type { DecisionTable } from '../store/schema.ts';
import { cardPermissionsOf, decisionOf } from './rows.ts';

/** The decision that stands on an app: the newest, unless it was undone. */
export function standingDecision(decisions: readonly DecisionTable[]): DecisionTable | null {
  const newest = decisions[0];
  return newest && newest.undone_at === null ? newest : null;
}

/** True when an approval was meant for this person. */
export function reaches(decision: DecisionTable, caller: Pick<Caller, 'id' | 'groups'>): boolean {
  const { audience } = decisionOf(decision);
  if (audience.kind === 'everyone') return true;
  return audience.members.some(({ kind, id }) =>
    kind === 'user'
      ? id.toLowerCase() === caller.id.toLowerCase()
      : caller.groups.includes(id.toLowerCase()),
  );
}

/** True when everything asked now was already part of what was decided. */
export function covers(decision: DecisionTable, asked: readonly Permission[]): boolean {
  const decided = new Set(cardPermissionsOf(decision).map(permissionKey));
  return asked.every((permission) => decided.has(permissionKey(permission)));
}
