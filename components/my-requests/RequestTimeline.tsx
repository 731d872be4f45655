import { formatDateTime } from '../../lib/i18n/time.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { Bdi } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { Timeline } from '../common/Timeline.tsx';
import { useLazy } from '../common/use-lazy.ts';
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
            <LazyBlockedCause said={step.text} appName={props.request.appName} />
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

const loadWords = () => import('./BlockedCause.tsx');

/** The words for causes are a catalogue of their own; a list of requests does not wait for it. */
function LazyBlockedCause(props: { said: string; appName: string | null }) {
  const part = useLazy(loadWords);
  return part ? <part.BlockedCause {...props} /> : null;
}
