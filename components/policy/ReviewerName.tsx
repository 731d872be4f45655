import type { ReviewerRef } from '../../lib/contract/policy.ts';
import { Bdi } from '../common/Bdi.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { policy } from './messages/catalogue.ts';

/** Directory roles that may grant consent (Entra built-in role template ids). */
const ROLE_NAMES = {
  '62e90394-69f5-4237-9190-012177145e10': 'role.global',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'role.cloudApp',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'role.app',
} as const;

/** A reviewer of the policy: the role's name or the kind, the id, and the mail address where one is known. */
export function ReviewerName(props: { reviewer: ReviewerRef }) {
  const t = useTexts(policy);
  const { kind, id, email } = props.reviewer;
  const role = ROLE_NAMES[id as keyof typeof ROLE_NAMES];
  return (
    <span>
      <strong>{role && kind === 'role' ? t(role) : t(`reviewers.kind.${kind}`)}</strong>{' '}
      <Bdi text={id} code />
      {email ? (
        <>
          {' '}
          <Bdi text={email} />
        </>
      ) : null}
    </span>
  );
}
