import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { allowsSummary } from '../../lib/permissions/allows.ts';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

/** In concrete words: whose data the app could then read or change. */
export function AllowsSection(props: { card: AppConsentRequest }) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const { card } = props;
  const audience = card.decision?.audience ?? { kind: 'everyone' as const };
  const lines = allowsSummary(card.permissions, audience, locale);
  if (lines.length === 0) return null;
  return (
    <section class="card-section" aria-labelledby="card-allows">
      <h3 id="card-allows">{t('card.allows.title')}</h3>
      <ul class="stack-s">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
