import { formatDate } from '../../lib/i18n/time.ts';
import { Banner } from '../common/Banner.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';
import type { Earlier } from './panel-view.ts';

/** An earlier ask ended without a yes: why, by whom, and the text of then. */
export function EarlierNotice(props: { earlier: Earlier }) {
  const t = useTexts(requestPanel);
  const locale = useLocale();
  const { earlier } = props;
  return (
    <Banner
      tone={earlier.status === 'denied' || earlier.status === 'refused' ? 'warn' : 'neutral'}
      icon="info"
      title={t(`earlier-${earlier.status}`)}
    >
      {earlier.reason ? (
        <figure class="figure stack-s">
          <blockquote class="quote" dir="auto">
            {earlier.reason}
          </blockquote>
          {earlier.by && earlier.at ? (
            <figcaption class="small muted">
              {t('decision-by', {
                name: `\u2068${earlier.by}\u2069`,
                day: formatDate(earlier.at, locale),
              })}
            </figcaption>
          ) : null}
        </figure>
      ) : null}
      <p>{t(`earlier-${earlier.status}-next`)}</p>
      {earlier.oldText ? (
        <div class="stack-s">
          <p class="section-title">{t('earlier-text')}</p>
          <blockquote class="quote" dir="auto">
            {earlier.oldText}
          </blockquote>
        </div>
      ) : null}
    </Banner>
  );
}
