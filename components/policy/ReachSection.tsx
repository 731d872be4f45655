import { PolicyReach } from '../../lib/contract/health.ts';
import type { UiChanged } from '../../lib/messaging/protocol.ts';
import { Badge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { Skeleton } from '../common/States.tsx';
import { ApiError } from '../desk/ApiError.tsx';
import { useApi } from '../desk/use-api.ts';
import { policy } from './messages/catalogue.ts';

/** Reviewers who sign in for the first time are news of the policy, too. */
const POLICY: UiChanged['stores'] = ['policy'];

/** Whom the saved policy reaches, by name. `version` makes it read again after a save. */
export function ReachSection(props: { version: string; dirty: boolean }) {
  const t = useTexts(policy);
  const reach = useApi(
    `/v1/policy/reach?v=${encodeURIComponent(props.version)}`,
    PolicyReach,
    POLICY,
  );
  return (
    <section class="card stack-s" aria-labelledby="policy-reach">
      <h3 id="policy-reach">{t('reach.title')}</h3>
      {props.dirty ? <p class="small muted">{t('reach.saved')}</p> : null}
      {reach.error ? <ApiError error={reach.error} onRetry={reach.reload} /> : null}
      {reach.data ? (
        <>
          <p>{t('reach.count', { count: reach.data.people.length })}</p>
          <ul class="plain-list stack-s">
            {reach.data.people.map((person) => (
              <li key={person.id} class="row row-between">
                <Bdi text={person.name ?? person.email ?? person.id} max={60} />
                <Badge tone={person.mayApprove ? 'ok' : 'neutral'}>
                  {t(person.mayApprove ? 'reach.canApprove' : 'reach.cannotApprove')}
                </Badge>
              </li>
            ))}
          </ul>
          {reach.data.unknown.length > 0 ? (
            <p class="small muted">{t('reach.unknown', { count: reach.data.unknown.length })}</p>
          ) : null}
        </>
      ) : reach.error ? null : (
        <Skeleton lines={3} />
      )}
    </section>
  );
}
