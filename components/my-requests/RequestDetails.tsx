import { useState } from 'preact/hooks';
import { formatDateTime } from '../../lib/i18n/time.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { Banner } from '../common/Banner.tsx';
import { shownJson } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { AskAgainForm } from './AskAgainForm.tsx';
import { GoBack } from './GoBack.tsx';
import { myRequests } from './messages/catalogue.ts';
import { RequestTimeline } from './RequestTimeline.tsx';
import { actionsFor } from './request-status.ts';
import { useAct } from './use-act.ts';

/** Everything about one request and every act that is open to its requester. */
export function RequestDetails(props: { request: TrackedRequest; now: number }) {
  const t = useTexts(myRequests);
  const locale = useLocale();
  const { request, now } = props;
  const { act, busy } = useAct();
  const [again, setAgain] = useState(false);
  const can = actionsFor(request, now);
  const text = request.server?.justification ?? request.sent?.justification ?? '';
  const decision = request.server?.decision ?? null;
  const withdraw = () =>
    act(
      { kind: 'withdraw', requestId: request.localId },
      { done: t('withdrawn-done'), undo: true },
    );
  const remind = () =>
    act({ kind: 'remind', requestId: request.localId }, { done: t('reminded-done') });
  return (
    <div class="stack request-details">
      {decision?.justification ? (
        <figure class="figure stack-s">
          <figcaption class="section-title">
            {t('decision-words', { name: `\u2068${decision.decidedBy.name}\u2069` })}
          </figcaption>
          <blockquote class="quote" dir="auto">
            {decision.justification}
          </blockquote>
        </figure>
      ) : null}
      {request.refusal ? (
        <Banner tone="danger" title={t('refused-title')}>
          <p>
            <bdi>{request.refusal.detail}</bdi>
          </p>
        </Banner>
      ) : null}
      {can.answer ? <AnswerForm request={request} /> : null}
      {can.goBack ? <GoBack request={request} /> : null}
      <RequestTimeline request={request} />
      {again ? (
        <AskAgainForm request={request} oldText={text} onDone={() => setAgain(false)} />
      ) : (
        <section class="stack-s">
          <h3 class="section-title">{t('your-reason')}</h3>
          <p class="quote" dir="auto">
            {text}
          </p>
        </section>
      )}
      <div class="row">
        {can.askAgain && !again ? (
          <Button kind="primary" size="small" icon="edit" onClick={() => setAgain(true)}>
            {t('ask-again')}
          </Button>
        ) : null}
        {can.remind === 'no' ? null : (
          <Button
            size="small"
            icon="bell"
            disabled={can.remind !== 'now'}
            busy={busy}
            onClick={remind}
          >
            {t('remind')}
          </Button>
        )}
        {can.withdraw ? (
          <Button size="small" icon="undo" busy={busy} onClick={withdraw}>
            {t('withdraw')}
          </Button>
        ) : null}
      </div>
      {typeof can.remind === 'object' ? (
        <p class="small muted">
          {t('remind-later', { when: formatDateTime(can.remind.notBefore, locale) })}
        </p>
      ) : null}
      {request.sent ? (
        <Disclosure summary={t('what-was-sent')}>
          {() => (
            <>
              <p class="small muted">{t('what-was-sent-intro')}</p>
              <pre class="json">{shownJson(request.sent)}</pre>
            </>
          )}
        </Disclosure>
      ) : null}
    </div>
  );
}
