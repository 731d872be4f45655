import { expect, it } from 'vitest';
import { type Authorized, authorize } from '../../../server/auth/authorize.ts';
import { type Caller, DECIDING_ROLES } from '../../../server/auth/caller.ts';
import { RIGHTS } from '../../../server/auth/matrix.ts';
import type { changePolicy } from '../../../server/rules/change-policy.ts';
import type { decideCard } from '../../../server/rules/decide.ts';
import { firstPolicy } from '../../../server/rules/policy-record.ts';

const caller: Caller = {
  tenant: 't',
  id: 'ada',
  name: 'Ada',
  email: null,
  roles: ['admin'],
  wids: DECIDING_ROLES.slice(0, 1),
  groups: [],
};
const policy = firstPolicy(0);

it('gives a proof of the one right that was checked, which no rule of another right takes', () => {
  const mayDecide: Parameters<typeof decideCard>[1] = authorize(caller, policy, 'queue:decide');
  const mayWrite: Parameters<typeof changePolicy>[1] = authorize(caller, policy, 'policy:write');
  expect([mayDecide.caller, mayWrite.caller]).toEqual([caller, caller]);
  // Held by the compiler: each of these would let a rule run unchecked.
  // @ts-expect-error the proof of another right
  const foreign: Parameters<typeof decideCard>[1] = mayWrite;
  // @ts-expect-error nothing was checked
  const made: Authorized<'queue:decide'> = {
    caller,
    roles: [],
    reviewerSince: null,
    hasDecidingRole: true,
  };
  expect([foreign, made]).toHaveLength(2);
});

it('is refused by name of the roles that have the right', () => {
  const nobody = { ...caller, roles: [], wids: [] };
  const refused = RIGHTS.filter((right) => {
    try {
      authorize(nobody, policy, right);
      return false;
    } catch (error) {
      expect(error).toMatchObject({ problem: 'forbidden' });
      return true;
    }
  });
  expect(refused).toEqual(
    expect.arrayContaining(['queue:decide', 'policy:write', 'audit:read', 'health:read']),
  );
  expect(refused).not.toContain('request:submit');
});
