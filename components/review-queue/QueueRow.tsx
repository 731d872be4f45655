import { RiskClass } from '../../lib/contract/app-consent-request.ts';
import { formatRelative } from '../../lib/i18n/time.ts';
import type { CardRow } from '../../lib/storage/schema.ts';
import { Badge, type Tone } from '../common/Badge.tsx';
import { Bdi, plainName } from '../common/Bdi.tsx';
import { Icon } from '../common/Icon.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { cardWords } from './words/messages/catalogue.ts';

const RISK_TONE: Record<RiskClass, Tone> = {
  low: 'ok',
  medium: 'warn',
  high: 'danger',
  critical: 'critical',
};

interface QueueRowProps {
  row: CardRow;
  top: number;
  height: number;
  position: number;
  size: number;
  current: boolean;
  checked: boolean;
  mine: boolean;
  now: number;
  onOpen: () => void;
  onCheck: () => void;
}

/** One request in the list: app, who and how many, how long, how risky, who looks at it. */
export function QueueRow(props: QueueRowProps) {
  const t = useTexts(reviewQueue);
  const words = useTexts(cardWords);
  const locale = useLocale();
  const { row } = props;
  const name = plainName(row.appName, 80) || row.clientId;
  const risk = RiskClass.catch('high').parse(row.riskClass);
  const open = row.status === 'open' || row.status === 'waiting-for-requester';
  return (
    <li
      class={`queue-row${props.current ? ' queue-row-current' : ''}`}
      style={{ transform: `translateY(${props.top}px)`, height: `${props.height}px` }}
      aria-setsize={props.size}
      aria-posinset={props.position}
    >
      <input
        type="checkbox"
        class="queue-check"
        checked={props.checked}
        aria-label={t('queue.select', { app: name })}
        onChange={props.onCheck}
      />
      <button
        type="button"
        class="queue-open"
        aria-current={props.current ? 'true' : undefined}
        data-card={row.id}
        onClick={props.onOpen}
      >
        <span class="queue-line">
          <span class="queue-app" dir="auto">
            <Bdi text={row.appName || t('row.unknownApp')} max={80} />
          </span>
          <Badge tone={RISK_TONE[risk]} icon={risk === 'low' ? 'shieldCheck' : 'shield'}>
            {words(`chip.${risk}`, { score: row.risk })}
          </Badge>
        </span>
        <span class="queue-line small muted">
          <span class="queue-who">
            <Bdi text={row.firstRequester} max={60} />
            {' · '}
            {t('row.people', { count: row.demand })}
          </span>
          <span>{formatRelative(row.firstRequestedAt, props.now, locale)}</span>
        </span>
        <span class="queue-line small">
          <span class={row.publisherVerified ? 'muted' : 'queue-warn'}>
            {t(
              row.publisherVerified === null
                ? 'row.publisherUnknown'
                : row.publisherVerified
                  ? 'row.verified'
                  : 'row.unverified',
            )}
          </span>
          <span class="muted">
            <RowState {...props} open={open} />
          </span>
        </span>
      </button>
    </li>
  );
}

function RowState(props: QueueRowProps & { open: boolean }) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const { row } = props;
  if (row.pendingKind)
    return (
      <>
        <Icon name="clock" /> {t('act.pending')}
      </>
    );
  if (!props.open) return <>{t(`status.${row.status}` as 'status.approved')}</>;
  if (props.mine) return <>{t('row.claimedByYou')}</>;
  if (row.claimedByName) return <>{t('row.claimed', { name: plainName(row.claimedByName, 40) })}</>;
  if (row.status === 'waiting-for-requester') return <>{t('status.waiting-for-requester')}</>;
  if (row.expiresAt !== null)
    return <>{t('row.expires', { when: formatRelative(row.expiresAt, props.now, locale) })}</>;
  return null;
}
