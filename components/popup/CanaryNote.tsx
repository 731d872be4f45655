import { useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { Dialog } from '../common/Dialog.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { activeTabId, saveAsFile } from '../my-requests/browser-acts.ts';
import { popup } from './messages/catalogue.ts';

/** Something on a sign-in page looked blocked and we did not know it: a picture of its structure, shown in full first. */
export function CanaryNote() {
  const t = useTexts(popup);
  const [html, setHtml] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'none'>('idle');
  const take = async () => {
    setState('busy');
    try {
      const tabId = await activeTabId();
      const answer = tabId === null ? null : await send('desk/snapshot', { tabId });
      setHtml(answer?.html ?? null);
      setState(answer ? 'idle' : 'none');
    } catch {
      setState('none');
    }
  };
  const done = () => void send('desk/canary-done', {}).catch(() => {}); // the note stays; nothing is lost
  return (
    <Banner tone="neutral" icon="question" title={t('canary-title')}>
      <p>{t('canary-text')}</p>
      <div class="row">
        <Button size="small" icon="flag" busy={state === 'busy'} onClick={take}>
          {t('canary-report')}
        </Button>
        <Button size="small" kind="quiet" onClick={done}>
          {t('canary-dismiss')}
        </Button>
      </div>
      {state === 'none' ? <p role="alert">{t('canary-none')}</p> : null}
      {html === null ? null : (
        <Dialog
          title={t('canary-preview-title')}
          onClose={() => setHtml(null)}
          foot={
            <Button
              kind="primary"
              icon="download"
              onClick={() => {
                saveAsFile('consent-desk-screen.html', html, 'text/html');
                done();
              }}
            >
              {t('canary-save')}
            </Button>
          }
        >
          <p class="small">{t('canary-preview-text')}</p>
          <pre class="json">{html}</pre>
        </Dialog>
      )}
    </Banner>
  );
}
