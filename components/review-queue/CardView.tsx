import { useEffect, useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { PlanStepId } from '../../lib/queue/approve-plan.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { AllowsSection } from './AllowsSection.tsx';
import { ApprovePlan } from './ApprovePlan.tsx';
import { CardForms } from './CardForms.tsx';
import { CardHeader } from './CardHeader.tsx';
import { consentAddressOf } from './consent-address.ts';
import { DecisionBar, type FormKind } from './DecisionBar.tsx';
import { HistorySection } from './HistorySection.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { NotesSection } from './NotesSection.tsx';
import { PermissionsSection } from './PermissionsSection.tsx';
import { ProofSection } from './ProofSection.tsx';
import type { QueuePort } from './queue-port.ts';
import { RequestersSection } from './RequestersSection.tsx';
import { RiskSection } from './RiskSection.tsx';
import { ThreadSection } from './ThreadSection.tsx';
import type { CardActs } from './use-card-acts.ts';

interface CardViewProps {
  card: AppConsentRequest;
  port: QueuePort;
  acts: CardActs;
  myId: string | null;
  tenantId: string;
  /** The backend's own address for this approval, once it has answered. */
  consentUrl: string | null;
  pending: boolean;
  refusal: string | null;
  form: FormKind | null;
  onForm: (form: FormKind | null) => void;
}

/** One request at full length, in the order a reviewer decides: who and why, what, how risky, what then. */
export function CardView(props: CardViewProps) {
  const t = useTexts(reviewQueue);
  const { card, port, acts } = props;
  const now = port.now();
  const consentUrl = props.consentUrl ?? consentAddressOf(card, props.tenantId);
  const [done, setDone] = useState<ReadonlySet<PlanStepId>>(new Set());
  useEffect(() => {
    void port.planSteps(card.id).then((steps) => setDone(new Set(steps)));
  }, [card.id]);
  const markDone = (step: PlanStepId, isDone: boolean) => {
    const next = new Set(done);
    if (isDone) next.add(step);
    else next.delete(step);
    setDone(next);
    void port.savePlanSteps(card.id, [...next]);
  };
  return (
    <article class="review-card" aria-labelledby="card-name" data-testid="review-card">
      <CardHeader card={card} now={now} />
      {props.refusal ? (
        <Banner tone="warn" live>
          <p>{t('outcome.refused', { detail: props.refusal })}</p>
        </Banner>
      ) : null}
      <ProofSection card={card} />
      {card.decision?.kind === 'approve' && consentUrl ? (
        <Button icon="external" onClick={() => void acts.reopenConsent(card, consentUrl)}>
          {t('approve.reopen')}
        </Button>
      ) : null}
      <ApprovePlan
        card={card}
        tenantId={props.tenantId}
        consentUrl={consentUrl}
        done={done}
        onDone={markDone}
      />
      <RequestersSection card={card} now={now} myId={props.myId} />
      <AllowsSection card={card} />
      <PermissionsSection card={card} />
      <RiskSection card={card} />
      <ThreadSection card={card} />
      <HistorySection card={card} />
      <NotesSection card={card} onAdd={(text) => acts.note(card, text)} />
      <DecisionBar
        card={card}
        myId={props.myId}
        pending={props.pending}
        onForm={props.onForm}
        onClaim={(takeOver) => void acts.claim(card, takeOver)}
        onRelease={() => void acts.release(card)}
      />
      {props.form ? (
        <CardForms
          form={props.form}
          card={card}
          acts={acts}
          now={now}
          consentUrl={consentUrl}
          onClose={() => props.onForm(null)}
        />
      ) : null}
    </article>
  );
}
