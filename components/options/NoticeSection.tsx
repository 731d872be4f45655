import { type EffectiveSettings, NOTICE_KINDS } from '../../lib/settings/settings.ts';
import { Card } from '../common/Card.tsx';
import { Checkbox } from '../common/Choice.tsx';
import { TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { LockedNote } from './LockedNote.tsx';
import { options } from './messages/catalogue.ts';
import type { SaveSettings } from './OptionsApp.tsx';

const DEFAULT_QUIET = { from: '18:00', to: '08:00' };

/** Which events the browser tells of, and when it keeps quiet. */
export function NoticeSection(props: { settings: EffectiveSettings; onSave: SaveSettings }) {
  const t = useTexts(options);
  const { settings, locked } = props.settings;
  const noticesLocked = locked.includes('notices');
  const quietLocked = locked.includes('quietHours');
  const quiet = settings.quietHours;
  return (
    <Card labelledBy="options-notices">
      <div class="stack">
        <h2 id="options-notices">{t('notices-title')}</h2>
        <fieldset class="stack-s" disabled={noticesLocked}>
          <legend class="small muted">{t('notices-text')}</legend>
          {NOTICE_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={t(`notice-${kind}`)}
              checked={settings.notices[kind] ?? true}
              disabled={noticesLocked}
              onChange={(on) => void props.onSave({ notices: { ...settings.notices, [kind]: on } })}
            />
          ))}
        </fieldset>
        <LockedNote locked={noticesLocked} />
        <Checkbox
          label={t('quiet')}
          hint={t('quiet-hint')}
          checked={quiet !== null}
          disabled={quietLocked}
          onChange={(on) => void props.onSave({ quietHours: on ? DEFAULT_QUIET : null })}
        />
        {quiet ? (
          <div class="times">
            <TextField
              label={t('quiet-from')}
              type="time"
              value={quiet.from}
              disabled={quietLocked}
              onInput={(from) => from && void props.onSave({ quietHours: { ...quiet, from } })}
            />
            <TextField
              label={t('quiet-to')}
              type="time"
              value={quiet.to}
              disabled={quietLocked}
              onInput={(to) => to && void props.onSave({ quietHours: { ...quiet, to } })}
            />
          </div>
        ) : null}
        <LockedNote locked={quietLocked} />
      </div>
    </Card>
  );
}
