import { useId } from 'preact/hooks';
import type { AppConsentRequest, CardAction } from '../../lib/contract/app-consent-request.ts';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

export type FormKind = 'approve' | 'deny' | 'block' | 'unblock' | 'question' | 'recommend';

interface DecisionBarProps {
  card: AppConsentRequest;
  myId: string | null;
  /** An act on this card still waits in this browser; a second one would lose. */
  pending: boolean;
  onForm: (form: FormKind) => void;
  onClaim: (takeOver: boolean) => void;
  onRelease: () => void;
}

/** What can be done now. What cannot is really off, and says who can. */
export function DecisionBar(props: DecisionBarProps) {
  const t = useTexts(reviewQueue);
  const whyId = useId();
  const { card } = props;
  const may = (action: CardAction) => (card.can[action]?.allowed ?? false) && !props.pending;
  const decidable = card.status === 'open' || card.status === 'waiting-for-requester';
  const wanted: CardAction[] = decidable ? ['approve', 'deny', 'block', 'question'] : ['unblock'];
  const reasons = [
    ...new Set(wanted.map((action) => card.can[action]?.why).filter((why): why is string => !!why)),
  ];
  const claimedByMe = card.claimedBy !== null && card.claimedBy.id === props.myId;
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
          <span class="spacer" />
          {claimedByMe ? (
            <Button kind="quiet" disabled={!may('release')} onClick={props.onRelease}>
              {t('act.release')}
            </Button>
          ) : (
            <Button
              kind="quiet"
              disabled={!may('claim')}
              onClick={() => props.onClaim(card.claimedBy !== null)}
            >
              {t(card.claimedBy ? 'act.takeOver' : 'act.claim')}
            </Button>
          )}
        </div>
      ) : null}
      {card.status === 'blocked' ? <div class="row">{button('unblock', 'plain')}</div> : null}
      <div id={whyId} class="small muted">
        {reasons.map((why) => (
          <p key={why}>{t('act.whyOff', { why })}</p>
        ))}
        {props.pending ? <p>{t('act.pending')}</p> : null}
      </div>
    </div>
  );
}
