import type { AppConsentRequest } from '../../../lib/contract/app-consent-request.ts';
import { formatDateTime } from '../../../lib/i18n/time.ts';
import { refusalReason } from '../../../lib/queue/refusal-reason.ts';
import type { Refusal } from '../../../lib/storage/schema.ts';
import { Banner } from '../../common/Banner.tsx';
import { plainName, plainText } from '../../common/Bdi.tsx';
import { useLocale, useTexts } from '../../common/locale-context.tsx';
import { cardWords } from './messages/catalogue.ts';

/** What became of my last act on this card when the backend would not do it; my words are not lost. */
export function RefusalBanner(props: {
  refusal: Refusal;
  card: AppConsentRequest;
  myId: string | null;
}) {
  const t = useTexts(cardWords);
  const locale = useLocale();
  const reason = refusalReason(props.refusal, props.card, props.myId);
  return (
    <Banner tone="warn" live>
      <p data-refusal={reason.key}>
        {t(`refused.${reason.key}`, {
          name: plainName(reason.name, 80),
          when: reason.when ? formatDateTime(reason.when, locale) : '',
          detail: plainName(reason.detail, 400),
        })}
      </p>
      {props.refusal.words ? (
        <details>
          <summary>{t('refused.words')}</summary>
          <p class="pre-wrap quote" dir="auto">
            <bdi>{plainText(props.refusal.words)}</bdi>
          </p>
        </details>
      ) : null}
    </Banner>
  );
}
