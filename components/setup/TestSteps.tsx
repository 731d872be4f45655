import type { Answers } from '../../lib/messaging/protocol.ts';
import { useTexts } from '../common/locale-context.tsx';
import { Timeline } from '../common/Timeline.tsx';
import { setup } from './messages/catalogue.ts';

/** The connection test, one line per step, the first failing one with its reason. */
export function TestSteps(props: { steps: Answers['desk/test-backend']['steps'] }) {
  const t = useTexts(setup);
  return (
    <Timeline
      label={t('test')}
      steps={props.steps.map((step) => ({
        key: step.name,
        label: t(`step.${step.name}`),
        // What went well needs no second sentence; only whose backend it is does.
        detail: step.ok && step.name !== 'discovery' ? null : step.detail,
        state: step.ok ? 'done' : 'danger',
      }))}
    />
  );
}
