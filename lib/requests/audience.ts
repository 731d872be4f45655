import type { Decision } from '../contract/decision.ts';

/** True when an approval is for named people and surely not for this one; of a group nobody can tell by the id. */
export function isForOthersOnly(
  { kind, audience }: Pick<Decision, 'kind' | 'audience'>,
  requesterId: string,
): boolean {
  if (kind !== 'approve' || audience.kind === 'everyone') return false;
  return audience.members.every(
    (member) => member.kind === 'user' && member.id.toLowerCase() !== requesterId.toLowerCase(),
  );
}
