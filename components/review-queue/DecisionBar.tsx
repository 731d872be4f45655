import { useId } from 'preact/hooks';
import type { AppConsentRequest, CardAction } from '../../lib/contract/app-consent-request.ts';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { cardWords } from './words/messages/catalogue.ts';
import { whyOff } from './words/why-off.ts';

export type FormKind =
  | 'approve'
  | 'deny'
  | 'block'
  | 'unblock'
  | 'question'
  | 'recommend'
  | 'handover';

interface DecisionBarProps {
  card: AppConsentRequest;
  /** An act on this card still waits in this browser; a second one would lose. */
  pending: boolean;
  onForm: (form: FormKind) => void;
}

/** What can be done now. What cannot is really off, and says who can. */
export function DecisionBar(props: DecisionBarProps) {
  const t = useTexts(reviewQueue);
  const words = useTexts(cardWords);
  const whyId = useId();
  const { card } = props;
  const may = (action: CardAction) => (card.can[action]?.allowed ?? false) && !props.pending;
  const decidable = card.status === 'open' || card.status === 'waiting-for-requester';
  // On a card that is decided, only what could still be done deserves an excuse.
  const wanted: CardAction[] = decidable
    ? ['approve', 'deny', 'block', 'question']
    : card.status === 'blocked'
      ? ['unblock']
      : [];
  const reasons = [
    ...new Set(
      wanted.map((action) => whyOff(words, card, action)).filter((why): why is string => !!why),
    ),
  ];
  const button = (action: FormKind & CardAction, kind: 'primary' | 'danger' | 'plain') => (
    <Button
      kind={kind}
      disabled={!may(action)}
      describedBy={card.can[action]?.why ? whyId : undefined}
      onClick={() => props.onForm(action)}
    >
      {t(`act.${action}`)}
    </Button>
  );
  return (
    <div class="decision-bar">
      {decidable ? (
        <div class="row">
          {button('approve', 'primary')}
          {!may('approve') && may('note') && (card.can.deny?.allowed ?? false) ? (
            <Button onClick={() => props.onForm('recommend')}>{t('act.recommend')}</Button>
          ) : null}
          {button('deny', 'plain')}
          {button('block', 'danger')}
          {button('question', 'plain')}
        </div>
      ) : null}
      {card.status === 'blocked' ? <div class="row">{button('unblock', 'plain')}</div> : null}
      <div id={whyId} class="small muted">
        {reasons.map((why) => (
          <p key={why}>{why}</p>
        ))}
        {props.pending ? <p>{t('act.pending')}</p> : null}
      </div>
    </div>
  );
}
