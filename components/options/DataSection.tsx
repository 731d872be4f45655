import { useState } from 'preact/hooks';
import type { BackendState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Button } from '../common/Button.tsx';
import { Card } from '../common/Card.tsx';
import { Dialog } from '../common/Dialog.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useToast } from '../common/Toasts.tsx';
import { saveAsFile } from '../my-requests/browser-acts.ts';
import { options } from './messages/catalogue.ts';

type Where = 'local' | 'everywhere';

/** Everything kept about me: take it with me, or have it erased. */
export function DataSection(props: { backend: BackendState }) {
  const t = useTexts(options);
  const toast = useToast();
  const [asking, setAsking] = useState<Where | null>(null);
  const [busy, setBusy] = useState(false);
  const exportAll = async () => {
    setBusy(true);
    try {
      const { json } = await send('desk/export', {});
      saveAsFile('consent-desk-my-data.json', json, 'application/json');
    } catch {
      toast({ text: t('export-failed') });
    } finally {
      setBusy(false);
    }
  };
  const erase = async (where: Where) => {
    setBusy(true);
    try {
      const answer = await send('desk/erase', { where });
      toast({ text: answer.ok ? t('erased') : (answer.detail ?? t('erase-failed')) });
    } catch {
      toast({ text: t('erase-failed') });
    } finally {
      setBusy(false);
      setAsking(null);
    }
  };
  return (
    <Card labelledBy="options-data">
      <div class="stack">
        <h2 id="options-data">{t('data-title')}</h2>
        <p class="small muted">{t('data-text')}</p>
        <div class="row">
          <Button icon="download" busy={busy} onClick={exportAll}>
            {t('export')}
          </Button>
          <Button icon="trash" disabled={busy} onClick={() => setAsking('local')}>
            {t('erase-local')}
          </Button>
          <Button
            icon="trash"
            disabled={busy || props.backend.kind !== 'signed-in'}
            onClick={() => setAsking('everywhere')}
          >
            {t('erase-everywhere')}
          </Button>
        </div>
        {props.backend.kind === 'signed-in' || props.backend.kind === 'none' ? null : (
          <p class="small muted">{t('erase-needs-sign-in')}</p>
        )}
      </div>
      {asking ? (
        <Dialog
          title={t(`erase-${asking}`)}
          onClose={() => setAsking(null)}
          foot={
            <>
              <Button onClick={() => setAsking(null)}>{t('erase-cancel')}</Button>
              <Button kind="danger" busy={busy} onClick={() => erase(asking)}>
                {t('erase-confirm')}
              </Button>
            </>
          }
        >
          <p>{t(`erase-${asking}-text`)}</p>
        </Dialog>
      ) : null}
    </Card>
  );
}
