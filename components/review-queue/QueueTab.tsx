import { useMemo, useRef } from 'preact/hooks';
import { formatRelative } from '../../lib/i18n/time.ts';
import type { DeskState } from '../../lib/messaging/protocol.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { EmptyState } from '../common/States.tsx';
import { liveQueuePort } from './live-port.ts';
import { reviewQueue } from './messages/catalogue.ts';
import { Queue } from './Queue.tsx';

interface QueueTabProps {
  state: DeskState;
  split: boolean;
  openId?: string | null;
  onSignIn: () => void;
  /** Popup only: the same at full size. */
  onOpenDesk?: () => void;
}

/** The queue for whoever is there: signed in with the right, without it, signed out, or offline. */
export function QueueTab(props: QueueTabProps) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const offset = useRef(0);
  offset.current = props.state.clockOffset;
  const port = useMemo(() => liveQueuePort(() => offset.current), []);
  const { backend } = props.state;
  const me = backend.kind === 'signed-in' || backend.kind === 'unreachable' ? backend.me : null;
  if (!me) {
    return (
      <EmptyState icon="lock" title={t('queue.signedOut.title')}>
        <p>{t('queue.signedOut.text')}</p>
        {backend.kind === 'none' ? null : (
          <Button kind="primary" onClick={props.onSignIn}>
            {t('queue.signIn')}
          </Button>
        )}
      </EmptyState>
    );
  }
  if (!me.roles.some((role) => role !== 'requester')) {
    return (
      <EmptyState icon="lock" title={t('queue.noRight.title')}>
        <p>{t('queue.noRight.text')}</p>
      </EmptyState>
    );
  }
  return (
    <div class="stack">
      {backend.kind === 'unreachable' && props.state.lastSyncAt !== null ? (
        <Banner tone="warn" icon="offline" live>
          <p>
            {t('queue.stale', { when: formatRelative(props.state.lastSyncAt, Date.now(), locale) })}
          </p>
        </Banner>
      ) : null}
      <Queue port={port} me={me} split={props.split} openId={props.openId} />
      {props.onOpenDesk ? (
        <Button kind="quiet" size="small" icon="external" onClick={props.onOpenDesk}>
          {t('queue.openDesk')}
        </Button>
      ) : null}
    </div>
  );
}
