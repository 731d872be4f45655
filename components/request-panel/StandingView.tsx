import type { Cause } from '../../lib/causes/cause.ts';
import { canRequest } from '../../lib/causes/find-cause.ts';
import { formatRelative } from '../../lib/i18n/time.ts';
import type { PanelContext } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { whyWaitingText } from '../../lib/requests/why-waiting-text.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { useNow } from '../common/use-now.ts';
import { RequestTimeline } from '../my-requests/RequestTimeline.tsx';
import { deliveryOf, waitingFacts } from '../my-requests/request-facts.ts';
import { isStillBlocked } from '../my-requests/request-status.ts';
import { AppSection } from './AppSection.tsx';
import { ItMessage } from './ItMessage.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { SignInPrompt } from './SignInPrompt.tsx';
import { WhySection } from './WhySection.tsx';

/** A request of mine stands for this app: where it is, what it waits for, what is left for me to do. */
export function StandingView(props: {
  context: PanelContext;
  facts: ScreenFacts;
  cause: Cause;
  mine: TrackedRequest;
  /** Just sent from this very panel. */
  fresh: boolean;
}) {
  const t = useTexts(requestPanel);
  const locale = useLocale();
  const now = useNow(props.context.clockOffset);
  const { context, facts, mine } = props;
  const delivery = deliveryOf(mine, context.backend);
  const text = mine.server?.justification ?? mine.sent?.justification ?? '';
  const title = props.fresh
    ? delivery === 'sent'
      ? t('standing-sent')
      : t('standing-saved')
    : t('standing-title');
  return (
    <>
      <h1>{title}</h1>
      <p role="status">{whyWaitingText(waitingFacts(mine, context.backend), now, locale)}</p>
      {isStillBlocked(mine) || !canRequest(props.cause) ? (
        <WhySection cause={props.cause} appName={facts.appName} showSteps />
      ) : null}
      {delivery === 'sign-in-needed' ? <SignInPrompt /> : null}
      {delivery === 'offline' ? (
        <Banner tone="warn" icon="offline" title={t('offline-title')}>
          <p>{t('offline-text')}</p>
          <div>
            <Button
              size="small"
              icon="refresh"
              onClick={() => void send('desk/sync', {}).catch(() => {})}
            >
              {t('offline-retry')}
            </Button>
          </div>
        </Banner>
      ) : null}
      {mine.server?.status === 'waiting-for-requester' ? (
        <Banner tone="warn" icon="question" title={t('question-title')}>
          <p class="pre-wrap">
            <bdi>
              {mine.server.messages.filter((m) => m.from === 'reviewer').at(-1)?.text ?? ''}
            </bdi>
          </p>
          <p>{t('question-where')}</p>
        </Banner>
      ) : null}
      {delivery === 'local-only' ? (
        <ItMessage context={context} facts={facts} justification={text} kind="request" />
      ) : null}
      <section class="stack">
        <h2 class="section-title">{t('standing-timeline')}</h2>
        <RequestTimeline request={mine} />
        {mine.syncedAt && context.backend.kind === 'unreachable' ? (
          <p class="small muted">
            {t('standing-age', { when: formatRelative(mine.syncedAt, now, locale) })}
          </p>
        ) : null}
      </section>
      <section class="stack-s">
        <h2 class="section-title">{t('standing-your-text')}</h2>
        <p class="quote" dir="auto">
          {text}
        </p>
      </section>
      <AppSection facts={facts} brief />
      <p class="small muted">{t('standing-where')}</p>
    </>
  );
}
