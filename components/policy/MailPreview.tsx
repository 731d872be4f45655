import { useState } from 'preact/hooks';
import { MailPreview as MailPreviewShape } from '../../lib/contract/health.ts';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { ApiError } from '../desk/ApiError.tsx';
import { type ApiAnswer, callApi } from '../desk/call-api.ts';
import { policy } from './messages/catalogue.ts';

/** The mails this policy sends, made by the backend from an invented request. Shown as text: mail is not a page. */
export function MailPreview() {
  const t = useTexts(policy);
  const locale = useLocale();
  const [answer, setAnswer] = useState<ApiAnswer<MailPreviewShape> | null>(null);
  const [busy, setBusy] = useState(false);
  const show = async () => {
    setBusy(true);
    setAnswer(
      await callApi({
        method: 'POST',
        path: '/v1/policy/preview',
        schema: MailPreviewShape,
        body: { locale },
      }),
    );
    setBusy(false);
  };
  return (
    <section class="card stack-s" aria-labelledby="policy-preview">
      <h3 id="policy-preview">{t('preview.title')}</h3>
      <Button busy={busy} onClick={() => void show()}>
        {t('preview.show')}
      </Button>
      {answer && !answer.ok ? <ApiError error={answer} onRetry={() => void show()} /> : null}
      {answer?.ok
        ? answer.data.mails.map((mail) => (
            <details key={mail.kind} class="reason">
              <summary>
                <span>
                  <Bdi text={mail.subject} max={200} />
                </span>
              </summary>
              <pre class="mail-text" dir="auto">
                {mail.text}
              </pre>
            </details>
          ))
        : null}
    </section>
  );
}
