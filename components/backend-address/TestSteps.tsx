import type { Answers } from '../../lib/messaging/protocol.ts';
import { Icon } from '../common/Icon.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { backendAddress } from './messages/catalogue.ts';

/** The connection test, one line per step, the first failing one with its reason. */
export function TestSteps(props: { steps: Answers['desk/test-backend']['steps'] }) {
  const t = useTexts(backendAddress);
  return (
    <ol class="test-steps" aria-label={t('test-result')}>
      {props.steps.map((step) => (
        <li key={step.name} class={step.ok ? 'test-ok' : 'test-failed'}>
          <Icon name={step.ok ? 'check' : 'close'} />
          <div>
            <p>
              {t(`step-${step.name}`)}{' '}
              <span class="visually-hidden">{t(step.ok ? 'test-passed' : 'test-failed')}</span>
            </p>
            {/* What went well needs no second sentence; only whose backend it is does. */}
            {step.detail && (!step.ok || step.name === 'discovery') ? (
              <p class="small muted">
                <bdi>{step.detail}</bdi>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
