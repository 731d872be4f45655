import { CAUSE_IDS } from '../../lib/causes/cause.ts';
import { whyText } from '../../lib/causes/cause-text.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { readBlockedCause } from '../../lib/requests/still-blocked/blocked-cause.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { Bdi, plainName } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { Timeline } from '../common/Timeline.tsx';
import { myRequests } from './messages/catalogue.ts';
import { timelineSteps } from './timeline-steps.ts';

/** The life of one request so far and what is to come. Same picture in the panel and the popup. */
export function RequestTimeline(props: { request: TrackedRequest }) {
  const t = useTexts(myRequests);
  const locale = useLocale();
  const steps = timelineSteps(props.request).map((step) => ({
    key: step.key,
    state: step.state,
    label: t(`event-${step.name}`),
    detail:
      step.at === null && !step.text ? undefined : (
        <>
          {step.at === null ? null : (
            <span>
              {formatDateTime(step.at, locale)}
              {step.by ? ' · ' : ''}
            </span>
          )}
          {step.by ? <Bdi text={step.by} /> : null}
          {step.text && step.name === 'still-blocked' ? (
            <BlockedCause said={step.text} appName={props.request.appName} />
          ) : step.text ? (
            <p class="pre-wrap">
              <bdi>{step.text}</bdi>
            </p>
          ) : null}
        </>
      ),
  }));
  return <Timeline steps={steps} label={t('timeline')} />;
}

/** What was reported, in the words the panel has for the same cause; a cause without words keeps its code. */
function BlockedCause(props: { said: string; appName: string | null }) {
  const locale = useLocale();
  const { cause, code } = readBlockedCause(props.said);
  const id = CAUSE_IDS.find((one) => one === cause);
  const app = props.appName ? plainName(props.appName) : null;
  return (
    <p>
      {id ? whyText(id, app, locale) : null} {code ? <Bdi text={code} code /> : null}
    </p>
  );
}
