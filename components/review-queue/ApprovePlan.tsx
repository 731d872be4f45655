import { useMemo } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { type PlanStepId, planScript, planSteps } from '../../lib/queue/approve-plan.ts';
import { LinkButton } from '../common/Button.tsx';
import { Checkbox } from '../common/Choice.tsx';
import { CopyButton } from '../common/CopyButton.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

interface ApprovePlanProps {
  card: AppConsentRequest;
  tenantId: string;
  consentUrl: string | null;
  done: ReadonlySet<PlanStepId>;
  onDone: (step: PlanStepId, done: boolean) => void;
}

/** The tracked steps of an approval for some people only, with a script for the first three. */
export function ApprovePlan(props: ApprovePlanProps) {
  const t = useTexts(reviewQueue);
  const { card } = props;
  const audience = card.decision?.audience;
  const input = useMemo(
    () =>
      audience?.kind === 'named'
        ? {
            clientId: card.app.clientId,
            tenantId: props.tenantId,
            permissions: card.permissions,
            audience,
          }
        : null,
    [card.app.clientId, props.tenantId, card.permissions, audience],
  );
  if (!input) return null;
  const script = planScript(input);
  return (
    <section class="card-section stack-s" aria-labelledby="card-plan">
      <h3 id="card-plan">{t('plan.title')}</h3>
      <ol class="plain-list stack-s">
        {planSteps(input).map((step) => {
          const link = step.id === 'consent' ? (props.consentUrl ?? step.link) : step.link;
          return (
            <li key={step.id} class="row row-between plan-step">
              <Checkbox
                label={t(`plan.${step.id}`)}
                checked={props.done.has(step.id)}
                onChange={(done) => props.onDone(step.id, done)}
              />
              {link ? (
                <LinkButton href={link} size="small" kind="quiet" icon="external">
                  {t('plan.open')}
                </LinkButton>
              ) : null}
            </li>
          );
        })}
      </ol>
      <details class="reason">
        <summary>
          <span>{t('plan.script')}</span>
        </summary>
        <p class="small muted">{t('plan.script.hint')}</p>
        <pre class="script" dir="ltr">
          {script}
        </pre>
        <CopyButton text={script} />
      </details>
    </section>
  );
}
