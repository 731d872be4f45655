import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { Badge } from '../common/Badge.tsx';
import { plainText } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { DECISION_STATUS, DECISION_TONE } from './decision-looks.ts';
import { reviewQueue } from './messages/catalogue.ts';

/** What was decided on this app before, newest first, undone ones included. */
export function HistorySection(props: { card: AppConsentRequest }) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const { history } = props.card;
  return (
    <section class="card-section" aria-labelledby="card-history">
      <h3 id="card-history">{t('card.history.title')}</h3>
      {history.length === 0 ? <p class="muted small">{t('card.history.none')}</p> : null}
      <ul class="plain-list stack-s">
        {history.map((entry) => (
          <li key={`${entry.appConsentRequestId} ${entry.decision.decidedAt}`}>
            <p class="row">
              <Badge tone={DECISION_TONE[entry.decision.kind]}>
                {t(DECISION_STATUS[entry.decision.kind])}
              </Badge>
              <span class="small muted">
                {t('card.history.entry', {
                  name: entry.decision.decidedBy.name,
                  when: formatDateTime(entry.decision.decidedAt, locale),
                })}
              </span>
            </p>
            {entry.decision.justification ? (
              <p class="pre-wrap quote" dir="auto">
                <bdi>{plainText(entry.decision.justification)}</bdi>
              </p>
            ) : null}
            {entry.undoneAt ? (
              <p class="small muted">
                {t('card.history.undone', { when: formatDateTime(entry.undoneAt, locale) })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
