import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { riskReasonSource, riskReasonText } from '../../lib/permissions/risk.ts';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

/** The score taken apart: a bar, and one line per reason that opens its points and source. */
export function RiskSection(props: { card: AppConsentRequest }) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const { risk } = props.card;
  return (
    <section class="card-section" aria-labelledby="card-risk">
      <h3 id="card-risk">{t('card.risk.title')}</h3>
      <p class="visually-hidden">
        {t('row.risk', { score: risk.score, class: t(`risk.${risk.class}`) })}
      </p>
      <div class={`risk-bar risk-bar-${risk.class}`} aria-hidden="true">
        <span style={{ inlineSize: `${risk.score}%` }} />
      </div>
      {risk.reasons.length === 0 ? <p class="muted">{t('card.risk.none')}</p> : null}
      <ul class="plain-list">
        {risk.reasons.map((reason) => {
          const source = riskReasonSource(reason.id);
          return (
            <li key={reason.id}>
              <details class="reason">
                <summary>
                  <span>
                    {source ? riskReasonText(reason.id, reason.values ?? {}, locale) : reason.text}
                  </span>
                  <span class="reason-points" dir="ltr">
                    +{reason.points}
                  </span>
                </summary>
                <p class="small">
                  {t('card.risk.points', { points: reason.points })}
                  {source ? (
                    <>
                      {' · '}
                      <a href={source} target="_blank" rel="noreferrer noopener">
                        {t('card.risk.source')}
                      </a>
                    </>
                  ) : null}
                </p>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
