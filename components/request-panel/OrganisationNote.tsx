import type { EffectiveSettings } from '../../lib/settings/settings.ts';
import { Banner } from '../common/Banner.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** Words the organisation itself set by policy, as plain text, with its contact and help page. */
export function OrganisationNote(props: { settings: EffectiveSettings }) {
  const t = useTexts(requestPanel);
  const { helpText, contact, helpUrl, organisationName } = props.settings.managed;
  if (!helpText && !contact && !helpUrl) return null;
  return (
    <Banner
      tone="neutral"
      icon="people"
      title={
        organisationName
          ? t('organisation-says', { organisation: `\u2068${organisationName}\u2069` })
          : t('organisation-says-unnamed')
      }
    >
      {helpText ? (
        <p class="pre-wrap">
          <bdi>{helpText}</bdi>
        </p>
      ) : null}
      {contact ? (
        <p>
          {t('organisation-contact')} <bdi>{contact}</bdi>
        </p>
      ) : null}
      {helpUrl ? (
        <p>
          <a href={helpUrl} target="_blank" rel="noreferrer noopener">
            {t('organisation-help')}
          </a>
        </p>
      ) : null}
    </Banner>
  );
}
