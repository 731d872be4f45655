import { useEffect, useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { PlanStepId } from '../../lib/queue/approve-plan.ts';
import type { Refusal } from '../../lib/storage/schema.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { AllowsSection } from './AllowsSection.tsx';
import { ApprovePlan } from './ApprovePlan.tsx';
import { CardForms } from './CardForms.tsx';
import { CardHeader } from './CardHeader.tsx';
import { ClaimLine } from './ClaimLine.tsx';
import { checkedConsentAddress } from './consent-address.ts';
import { DecisionBar, type FormKind } from './DecisionBar.tsx';
import { HistorySection } from './HistorySection.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { NotesSection } from './NotesSection.tsx';
import { PermissionsSection } from './PermissionsSection.tsx';
import { PrecedentsSection } from './PrecedentsSection.tsx';
import { ProofSection } from './ProofSection.tsx';
import type { QueuePort } from './queue-port.ts';
import { RequestersSection } from './RequestersSection.tsx';
import { RiskSection } from './RiskSection.tsx';
import { ThreadSection } from './ThreadSection.tsx';
import type { CardActs } from './use-card-acts.ts';
import { usePresence } from './use-presence.ts';
import { cardWords } from './words/messages/catalogue.ts';
import { RefusalBanner } from './words/RefusalBanner.tsx';

interface CardViewProps {
  card: AppConsentRequest;
  port: QueuePort;
  acts: CardActs;
  myId: string | null;
  tenantId: string;
  /** The backend's own address for this approval, once it has answered. */
  consentUrl: string | null;
  pending: boolean;
  refusal: Refusal | null;
  form: FormKind | null;
  onForm: (form: FormKind | null) => void;
  onShow: (cardId: string) => void;
}

/** One request at full length, in the order a reviewer decides: who and why, what, how risky, what then. */
export function CardView(props: CardViewProps) {
  const t = useTexts(reviewQueue);
  const words = useTexts(cardWords);
  const { card, port, acts } = props;
  const now = port.now();
  const address = checkedConsentAddress(card, props.tenantId, props.consentUrl);
  const { url: consentUrl, second } = address;
  const others = usePresence(port, card.id);
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
      <ClaimLine
        card={card}
        others={others}
        myId={props.myId}
        pending={props.pending}
        now={now}
        onClaim={(takeOver) => void acts.claim(card, takeOver)}
        onRelease={() => void acts.release(card)}
        onHandOver={() => props.onForm('handover')}
      />
      {props.refusal ? (
        <RefusalBanner refusal={props.refusal} card={card} myId={props.myId} />
      ) : null}
      <ProofSection card={card} />
      {card.decision?.kind === 'approve' && consentUrl ? (
        <Button icon="external" onClick={() => void acts.reopenConsent(card, consentUrl)}>
          {t('approve.reopen')}
        </Button>
      ) : null}
      {card.decision?.kind === 'approve' && second ? (
        <Banner tone="warn">
          <p>{t('approve.two')}</p>
          <Button
            size="small"
            icon="external"
            onClick={() => void acts.reopenConsent(card, second)}
          >
            {t('approve.second')}
          </Button>
        </Banner>
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
      <RiskSection card={card} />
      <PermissionsSection card={card} />
      <ThreadSection card={card} />
      <HistorySection card={card} />
      <PrecedentsSection card={card} port={port} onShow={props.onShow} />
      <NotesSection key={card.id} card={card} onAdd={(text) => acts.note(card, text)} />
      <DecisionBar card={card} pending={props.pending} onForm={props.onForm} />
      {props.form ? (
        <CardForms
          key={`${card.id} ${props.form}`}
          form={props.form}
          card={card}
          acts={acts}
          port={port}
          myId={props.myId}
          now={now}
          consentUrl={consentUrl}
          needsTwo={second !== null}
          whyNoLink={
            address.fault ? words('link.fault', { code: address.fault }) : words('link.none')
          }
          onClose={() => props.onForm(null)}
        />
      ) : null}
    </article>
  );
}
