import { forecastSentence } from '../../lib/diagnosis/texts.ts';
import { USER_CONSENT, type UserConsent } from '../../lib/diagnosis/user-consent.ts';
import type { Forecast } from '../../lib/diagnosis/would-be-blocked.ts';
import { Banner } from '../common/Banner.tsx';
import { Select } from '../common/Choice.tsx';
import { useFixTexts } from './use-texts.ts';

const TONE = {
  no: 'ok',
  'probably-no': 'ok',
  'probably-yes': 'warn',
  yes: 'warn',
  'cannot-tell': 'neutral',
} as const;

/** Verdicts that rest on the organisation's own setting: what Microsoft refuses by default does not count there. */
const BY_OWN_SETTING: readonly Forecast['reason'][] = [
  'consent-off',
  'low-risk-only',
  'consent-allowed',
];

/** Would this link be blocked? One sentence, the permissions that decide, and the setting it rests on. */
export function ForecastNote(props: {
  forecast: Forecast;
  userConsent: UserConsent;
  onUserConsent: (setting: UserConsent) => void;
}) {
  const { t, d } = useFixTexts();
  const { forecast } = props;
  const rules = forecast.rules.filter(
    ({ why }) => why === 'always' || !BY_OWN_SETTING.includes(forecast.reason),
  );
  return (
    <Banner tone={TONE[forecast.verdict]} title={t('forecast.heading')}>
      <p data-forecast={forecast.verdict}>{forecastSentence(d, forecast)}</p>
      {forecast.otherTenant ? <p>{d('forecast.other-tenant')}</p> : null}
      <ul class="stack-s small">
        {rules.slice(0, 8).map((rule) => (
          <li key={rule.scope}>
            {rule.why === 'always'
              ? d('forecast.rule-always', { scope: rule.scope })
              : d('forecast.rule-managed', { scope: rule.scope, since: rule.since ?? '' })}
          </li>
        ))}
      </ul>
      {forecast.address?.provider === 'entra' ? (
        <Select
          label={t('consent.label')}
          hint={t('consent.hint')}
          value={props.userConsent}
          options={USER_CONSENT.map((value) => ({ value, label: t(`consent.${value}`) }))}
          onChange={props.onUserConsent}
        />
      ) : null}
    </Banner>
  );
}
