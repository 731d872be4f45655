import { useId } from 'preact/hooks';
import { formatRelative } from '../../lib/i18n/time.ts';
import type { BackendState } from '../../lib/messaging/protocol.ts';
import { whyWaitingText } from '../../lib/requests/why-waiting-text.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { Badge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { Icon } from '../common/Icon.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { myRequests } from './messages/catalogue.ts';
import { RequestDetails } from './RequestDetails.tsx';
import { waitingFacts } from './request-facts.ts';
import { STATUS_TONE, shownStatus } from './request-status.ts';

/** One request of mine: what, where it stands and why; opened, everything about it. */
export function RequestItem(props: {
  request: TrackedRequest;
  backend: BackendState;
  now: number;
  open: boolean;
  onToggle: () => void;
}) {
  const t = useTexts(myRequests);
  const locale = useLocale();
  const id = useId();
  const { request, now } = props;
  const status = shownStatus(request);
  const stale = props.backend.kind === 'unreachable' && request.syncedAt !== null;
  return (
    <li class="card request" data-status={status} data-local-id={request.localId}>
      <h2 class="request-head">
        <button
          type="button"
          class="request-toggle"
          aria-expanded={props.open}
          aria-controls={id}
          onClick={props.onToggle}
        >
          <span class="request-name">
            {request.appName ? (
              <Bdi text={request.appName} max={60} />
            ) : (
              <Bdi text={request.clientId ?? t('app-unknown')} max={60} />
            )}
          </span>
          <Badge tone={STATUS_TONE[status]}>{t(`status-${status}`)}</Badge>
          <Icon name={props.open ? 'chevronDown' : 'chevron'} directional={!props.open} />
        </button>
      </h2>
      <p class="small">{whyWaitingText(waitingFacts(request, props.backend), now, locale)}</p>
      <p class="request-when">
        {t('asked-when', { when: formatRelative(request.createdAt, now, locale) })}
        {stale && request.syncedAt
          ? ` · ${t('known-since', { when: formatRelative(request.syncedAt, now, locale) })}`
          : ''}
      </p>
      <div id={id} hidden={!props.open}>
        {props.open ? <RequestDetails request={request} now={now} /> : null}
      </div>
    </li>
  );
}
