import { forecastSentence } from '../../lib/diagnosis/texts.ts';
import type { Forecast } from '../../lib/diagnosis/would-be-blocked.ts';
import { Banner } from '../common/Banner.tsx';
import { useFixTexts } from './use-texts.ts';

const TONE = {
  no: 'ok',
  'probably-no': 'ok',
  'probably-yes': 'warn',
  yes: 'warn',
  'cannot-tell': 'neutral',
} as const;

/** Would this link be blocked? One sentence, and the permissions that decide. */
export function ForecastNote(props: { forecast: Forecast }) {
  const { t, d } = useFixTexts();
  const { forecast } = props;
  return (
    <Banner tone={TONE[forecast.verdict]} title={t('forecast.heading')}>
      <p>{forecastSentence(d, forecast)}</p>
      {forecast.otherTenant ? <p>{d('forecast.other-tenant')}</p> : null}
      <ul class="stack-s small">
        {forecast.rules.slice(0, 8).map((rule) => (
          <li key={rule.scope}>
            {rule.why === 'always'
              ? d('forecast.rule-always', { scope: rule.scope })
              : d('forecast.rule-managed', { scope: rule.scope, since: rule.since ?? '' })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
