import { useState } from 'preact/hooks';
import { formatRelative } from '../../lib/i18n/time.ts';
import type { DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { useSignIn } from '../common/use-sign-in.ts';
import { popup } from './messages/catalogue.ts';

/** How this browser stands with the backend, when there is something to do or to know about it. */
export function ConnectionNote(props: { state: DeskState }) {
  const t = useTexts(popup);
  const locale = useLocale();
  const { backend, outboxWaiting } = props.state;
  const signing = useSignIn();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const sync = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await send('desk/sync', {});
      if (!answer.ok) setProblem(t('still-unreachable'));
    } catch {
      setProblem(t('still-unreachable'));
    } finally {
      setBusy(false);
    }
  };
  if (backend.kind === 'signed-in') {
    if (outboxWaiting === 0) return null;
    return (
      <p class="small muted" role="status">
        {t('outbox-waiting', { count: outboxWaiting })}
      </p>
    );
  }
  if (backend.kind === 'none') {
    return (
      <Banner tone="neutral" title={t('no-backend-title')}>
        <p>{t('no-backend-text')}</p>
      </Banner>
    );
  }
  if (backend.kind === 'signed-out') {
    return (
      <Banner tone="info" icon="person" title={t('signed-out-title')}>
        <p>
          {outboxWaiting > 0
            ? t('signed-out-waiting', { count: outboxWaiting })
            : t('signed-out-text')}
        </p>
        <div>
          <Button kind="primary" size="small" busy={signing.busy} onClick={signing.signIn}>
            {t('sign-in')}
          </Button>
        </div>
        {signing.trouble ? <p role="alert">{t(`sign-in-${signing.trouble}`)}</p> : null}
      </Banner>
    );
  }
  return (
    <Banner tone="warn" icon="offline" title={t('unreachable-title')}>
      <p>
        {t('unreachable-text', { when: formatRelative(backend.since, Date.now(), locale) })}{' '}
        {outboxWaiting > 0 ? t('outbox-waiting', { count: outboxWaiting }) : ''}
      </p>
      <div>
        <Button size="small" icon="refresh" busy={busy} onClick={sync}>
          {t('try-now')}
        </Button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </Banner>
  );
}
