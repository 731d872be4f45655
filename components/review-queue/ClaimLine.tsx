import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { formatRelative } from '../../lib/i18n/time.ts';
import { plainName } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { Icon } from '../common/Icon.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import type { Others } from './use-presence.ts';
import { cardWords } from './words/messages/catalogue.ts';

interface ClaimLineProps {
  card: AppConsentRequest;
  others: Others;
  myId: string | null;
  pending: boolean;
  now: number;
  onClaim: (takeOver: boolean) => void;
  onRelease: () => void;
  onHandOver: () => void;
}

/** Who works on this card, who has it open now, and taking or giving it. */
export function ClaimLine(props: ClaimLineProps) {
  const t = useTexts(reviewQueue);
  const words = useTexts(cardWords);
  const locale = useLocale();
  const { card, others, pending } = props;
  const open = card.status === 'open' || card.status === 'waiting-for-requester';
  const claim = card.can.claim;
  // Somebody else's claim is an obstacle one may step over on purpose.
  const mayClaim = Boolean(claim?.allowed || claim?.why === 'claimed-by-other') && !pending;
  const mine = card.claimedBy !== null && card.claimedBy.id === props.myId;
  const first = others[0];
  if (!open) return null;
  return (
    <div class="claim-line">
      <p class="small" role="status" data-testid="presence">
        {first ? (
          <>
            <Icon name="person" />{' '}
            {others.length === 1
              ? words('presence.one', { name: plainName(first.name, 60) })
              : words('presence.many', {
                  name: plainName(first.name, 60),
                  count: others.length - 1,
                })}
          </>
        ) : null}
      </p>
      <div class="row">
        {card.claimedBy ? (
          <span class="small">
            {mine
              ? t('row.claimedByYou')
              : t('row.claimed', { name: plainName(card.claimedBy.name, 60) })}
            {' · '}
            <span class="muted">{formatRelative(card.claimedBy.at, props.now, locale)}</span>
          </span>
        ) : null}
        {mine ? (
          <Button
            size="small"
            disabled={!card.can.release?.allowed || pending}
            onClick={props.onRelease}
          >
            {t('act.release')}
          </Button>
        ) : (
          <Button
            size="small"
            disabled={!mayClaim}
            onClick={() => props.onClaim(card.claimedBy !== null)}
          >
            {t(card.claimedBy ? 'act.takeOver' : 'act.claim')}
          </Button>
        )}
        {mine || (mayClaim && !card.claimedBy) ? (
          <Button size="small" kind="quiet" disabled={pending} onClick={props.onHandOver}>
            {words('handover.button')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
