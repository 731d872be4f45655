import { LOCALES } from '../../lib/i18n/locale.ts';
import type { EffectiveSettings, PanelPlacement } from '../../lib/settings/settings.ts';
import { Card } from '../common/Card.tsx';
import { Select } from '../common/Choice.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { LockedNote } from './LockedNote.tsx';
import { options } from './messages/catalogue.ts';
import type { SaveSettings } from './OptionsApp.tsx';

/** Languages by their own names, so that anyone finds theirs. */
const OWN_NAMES: Record<(typeof LOCALES)[number], string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
};

const PLACEMENTS: readonly PanelPlacement[] = ['page', 'side-panel', 'off'];

/** Where the panel stands and which language it speaks. */
export function LookSection(props: { settings: EffectiveSettings; onSave: SaveSettings }) {
  const t = useTexts(options);
  const { settings, locked } = props.settings;
  const placementLocked = locked.includes('panelPlacement');
  const languageLocked = locked.includes('language');
  return (
    <Card labelledBy="options-look">
      <div class="stack">
        <h2 id="options-look">{t('look-title')}</h2>
        <Select
          label={t('placement')}
          hint={t(`placement-hint-${settings.panelPlacement}`)}
          value={settings.panelPlacement}
          disabled={placementLocked}
          options={PLACEMENTS.map((value) => ({ value, label: t(`placement-${value}`) }))}
          onChange={(panelPlacement) => void props.onSave({ panelPlacement })}
        />
        <LockedNote locked={placementLocked} />
        <Select
          label={t('language')}
          value={settings.language}
          disabled={languageLocked}
          options={[
            { value: 'auto', label: t('language-auto') },
            ...LOCALES.map((value) => ({ value, label: OWN_NAMES[value] })),
          ]}
          onChange={(language) => void props.onSave({ language })}
        />
        <LockedNote locked={languageLocked} />
      </div>
    </Card>
  );
}
