import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { Proof } from '../../lib/contract/decision.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { blockedCauseText } from '../../lib/requests/still-blocked/blocked-cause.ts';
import { Badge, type Tone } from '../common/Badge.tsx';
import { Banner } from '../common/Banner.tsx';
import { Bdi, plainText } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { DECISION_STATUS, DECISION_TONE } from './decision-looks.ts';
import { reviewQueue } from './messages/catalogue.ts';

const TONE: Record<string, Tone> = {
  claimed: 'warn',
  observed: 'info',
  verified: 'ok',
  confirmed: 'ok',
};

/** The decision that stands, in whose words, and how sure we are that an approval took effect. */
export function ProofSection(props: { card: AppConsentRequest }) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const { decision, proof } = props.card;
  if (!decision)
    return proof?.stillBlocked ? <StillBlocked stillBlocked={proof.stillBlocked} /> : null;
  return (
    <section class="card-section stack-s" aria-labelledby="card-decision">
      <h3 id="card-decision">{t('card.decision.title')}</h3>
      <p class="row">
        <Badge tone={DECISION_TONE[decision.kind]}>{t(DECISION_STATUS[decision.kind])}</Badge>
        <span class="small muted">
          {t('card.decision.by', {
            name: decision.decidedBy.name,
            when: formatDateTime(decision.decidedAt, locale),
          })}
        </span>
      </p>
      {decision.justification ? (
        <p class="pre-wrap quote" dir="auto">
          <bdi>{plainText(decision.justification)}</bdi>
        </p>
      ) : null}
      {proof ? (
        <Banner tone={TONE[proof.level] ?? 'info'} title={t('card.proof.title')}>
          <p>{t(`card.proof.${proof.level}`, { name: decision.decidedBy.name })}</p>
        </Banner>
      ) : null}
      {proof?.stillBlocked ? <StillBlocked stillBlocked={proof.stillBlocked} /> : null}
    </section>
  );
}

/** Approved, and yet somebody did not get in: it opens the card again, so it is said whether or not a decision stands. */
function StillBlocked(props: { stillBlocked: NonNullable<Proof['stillBlocked']> }) {
  const t = useTexts(reviewQueue);
  const { sentence, code } = blockedCauseText(props.stillBlocked.cause, useLocale());
  return (
    <Banner tone="danger" title={t('card.stillBlocked', { count: props.stillBlocked.count })}>
      <p data-testid="still-blocked">
        {sentence} {code ? <Bdi text={code} code /> : null}
      </p>
    </Banner>
  );
}
