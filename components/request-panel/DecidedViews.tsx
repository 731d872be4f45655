import { useState } from 'preact/hooks';
import type { Cause } from '../../lib/causes/cause.ts';
import { formatDate } from '../../lib/i18n/time.ts';
import type { PanelContext } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { RequestTimeline } from '../my-requests/RequestTimeline.tsx';
import { deliveryOf } from '../my-requests/request-facts.ts';
import { AppSection } from './AppSection.tsx';
import { ItMessage } from './ItMessage.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { SignInPrompt } from './SignInPrompt.tsx';
import { WhySection } from './WhySection.tsx';

interface DecidedProps {
  context: PanelContext;
  facts: ScreenFacts;
  cause: Cause;
}

/** The organisation's words on its decision, with name and day. */
function DecisionWords(props: { context: PanelContext }) {
  const t = useTexts(requestPanel);
  const locale = useLocale();
  const decision = props.context.standing?.decision ?? props.context.mine?.server?.decision ?? null;
  if (!decision) return null;
  return (
    <figure class="figure stack-s">
      {decision.justification ? (
        <blockquote class="quote" dir="auto">
          {decision.justification}
        </blockquote>
      ) : null}
      <figcaption class="small muted">
        {t('decision-by', {
          name: `\u2068${decision.decidedBy.name}\u2069`,
          day: formatDate(decision.decidedAt, locale),
        })}
      </figcaption>
    </figure>
  );
}

/** Nobody may ask for this app: said before anyone types, with the reason. */
export function BlockedView(props: DecidedProps) {
  const t = useTexts(requestPanel);
  return (
    <>
      <h1>{t('blocked-title')}</h1>
      <Banner tone="danger" icon="stop" title={t('blocked-text')}>
        <DecisionWords context={props.context} />
      </Banner>
      <p class="small">{t('blocked-next')}</p>
      <AppSection facts={props.facts} />
    </>
  );
}

/** Approved, and yet here: what may help, and a way to tell the reviewers. */
export function ApprovedView(props: DecidedProps) {
  const t = useTexts(requestPanel);
  const { context, cause } = props;
  const [told, setTold] = useState<'no' | 'busy' | 'yes' | 'failed'>('no');
  const mine = context.mine;
  const tell = async () => {
    if (!mine) return;
    setTold('busy');
    try {
      const answer = await send('desk/act', {
        act: {
          kind: 'outcome',
          requestId: mine.localId,
          body: {
            kind: 'still-blocked',
            cause: cause.id,
            errorCode: props.facts.errorCode,
            evidence: cause.evidence.value,
          },
        },
      });
      setTold(answer.ok ? 'yes' : 'failed');
    } catch {
      setTold('failed');
    }
  };
  return (
    <>
      <h1>{t('approved-title')}</h1>
      <Banner tone="ok" icon="check" title={t('approved-text')}>
        <DecisionWords context={context} />
      </Banner>
      <WhySection cause={cause} appName={props.facts.appName} showSteps />
      {mine ? (
        <div class="row">
          <Button
            kind="primary"
            icon="external"
            onClick={() =>
              void send('desk/return-to-app', { localId: mine.localId, watch: false }).catch(
                () => {},
              )
            }
          >
            {t('approved-return')}
          </Button>
          <Button busy={told === 'busy'} disabled={told === 'yes'} onClick={tell}>
            {t('approved-still-blocked')}
          </Button>
        </div>
      ) : null}
      <p class="small" role="status">
        {told === 'yes' ? t('approved-told') : told === 'failed' ? t('approved-tell-failed') : ''}
      </p>
      <ItMessage
        context={context}
        facts={props.facts}
        justification=""
        kind={cause.steps.includes('report-to-vendor') ? 'vendor' : 'problem'}
      />
      <AppSection facts={props.facts} brief />
    </>
  );
}

/** A request cannot help here: the reason, the steps that can, and a ready message. No form. */
export function NoFormView(props: DecidedProps) {
  const t = useTexts(requestPanel);
  const { cause, context, facts } = props;
  const vendor = cause.steps.includes('report-to-vendor') && !cause.steps.includes('tell-it');
  const asks = cause.steps.some((step) => step === 'tell-it' || step === 'ask-assignment');
  return (
    <>
      <h1>{t('no-form-title')}</h1>
      <WhySection cause={cause} appName={facts.appName} showSteps />
      {facts.signedInAs ? (
        <p class="small">
          {t('signed-in-as')} <bdi>{facts.signedInAs}</bdi>
        </p>
      ) : null}
      {asks || vendor ? (
        <ItMessage
          context={context}
          facts={facts}
          justification=""
          kind={vendor ? 'vendor' : cause.id === 'assignment-required' ? 'assignment' : 'problem'}
        />
      ) : null}
      <AppSection facts={facts} />
    </>
  );
}

/** Microsoft took the request: the person is done here. */
export function NativeSentView(props: DecidedProps & { mine: TrackedRequest | null }) {
  const t = useTexts(requestPanel);
  return (
    <>
      <h1>{t('native-sent-title')}</h1>
      <Banner tone="ok" icon="check" title={t('native-sent-text')} live />
      {props.mine && deliveryOf(props.mine, props.context.backend) === 'sign-in-needed' ? (
        <SignInPrompt />
      ) : null}
      {props.mine ? (
        <RequestTimeline request={props.mine} />
      ) : (
        <p class="small">{t('native-sent-untracked')}</p>
      )}
      <AppSection facts={props.facts} brief />
      <p class="small muted">{t('standing-where')}</p>
    </>
  );
}
