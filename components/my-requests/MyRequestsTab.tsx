import './my-requests.css';
import { useState } from 'preact/hooks';
import type { BackendState } from '../../lib/messaging/protocol.ts';
import { sharedDb } from '../../lib/storage/open-db.ts';
import { listRequests } from '../../lib/storage/requests.ts';
import { useTexts } from '../common/locale-context.tsx';
import { EmptyState, ErrorState, LiveRegion, Skeleton } from '../common/States.tsx';
import { useRead } from '../common/use-live.ts';
import { useNow } from '../common/use-now.ts';
import { myRequests } from './messages/catalogue.ts';
import { RequestItem } from './RequestItem.tsx';
import { shownStatus } from './request-status.ts';

/** Every request of mine, newest first, each with its state, its reason for waiting and its acts. */
export function MyRequestsTab(props: {
  backend: BackendState;
  /** The backend's clock minus this machine's. */
  clockOffset?: number;
}) {
  const t = useTexts(myRequests);
  const now = useNow(props.clockOffset ?? 0);
  const [live, reload] = useRead(
    async () => listRequests(await sharedDb()),
    ['requests', 'outbox', 'auth'],
  );
  const [open, setOpen] = useState<string | null>(null);
  if (live.state === 'loading') return <Skeleton lines={6} />;
  if (live.state === 'failed') {
    return <ErrorState title={t('list-failed')} detail={live.detail} onRetry={reload} />;
  }
  const requests = live.value;
  const first = requests[0];
  if (!first) {
    return (
      <EmptyState icon="inbox" title={t('empty-title')}>
        <p>{t('empty-text')}</p>
      </EmptyState>
    );
  }
  // Until the person chooses: the one that needs them, else the only one.
  const needsMe = requests.find((request) => shownStatus(request) === 'waiting-for-requester');
  const shown = open ?? needsMe?.localId ?? (requests.length === 1 ? first.localId : null);
  return (
    <>
      <LiveRegion
        text={t('latest', {
          app: first.appName ?? t('app-unknown'),
          status: t(`status-${shownStatus(first)}`),
        })}
      />
      <ul class="request-list">
        {requests.map((request) => (
          <RequestItem
            key={request.localId}
            request={request}
            backend={props.backend}
            now={now}
            open={shown === request.localId}
            onToggle={() => setOpen(shown === request.localId ? '' : request.localId)}
          />
        ))}
      </ul>
    </>
  );
}
