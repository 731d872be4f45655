import type { Cause } from '../../lib/causes/cause.ts';
import { causeText } from '../../lib/causes/cause-text.ts';
import { plainName } from '../common/Bdi.tsx';
import { useLocale } from '../common/locale-context.tsx';

/** Why the person is here: one sentence, what it was read from, and what can help. */
export function WhySection(props: { cause: Cause; appName: string | null; showSteps: boolean }) {
  const locale = useLocale();
  const text = causeText(props.cause, props.appName ? plainName(props.appName) : null, locale);
  return (
    <div class="why" data-cause={props.cause.id}>
      <p>{text.why}</p>
      {text.workflowOff && !props.showSteps ? <p class="small muted">{text.workflowOff}</p> : null}
      <p class="why-evidence">{text.evidence}</p>
      {props.showSteps ? (
        <ol class="steps">
          {text.steps.map(({ step, text: sentence }) => (
            <li key={step} data-step={step}>
              <span>{sentence}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
