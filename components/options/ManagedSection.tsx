import type { EffectiveSettings, ManagedPolicy } from '../../lib/settings/settings.ts';
import { Card } from '../common/Card.tsx';
import { Icon } from '../common/Icon.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { options } from './messages/catalogue.ts';

const SHOWN = [
  'organisationName',
  'backendUrl',
  'tenantId',
  'panelPlacement',
  'language',
  'helpText',
  'contact',
  'helpUrl',
] as const satisfies readonly (keyof ManagedPolicy)[];

/** What the organisation set by browser policy, in full; absent when it set nothing. */
export function ManagedSection(props: { settings: EffectiveSettings }) {
  const t = useTexts(options);
  const { managed } = props.settings;
  const rows = SHOWN.filter((name) => managed[name] !== undefined);
  if (rows.length === 0) return null;
  return (
    <Card quiet labelledBy="options-managed">
      <div class="stack">
        <h2 id="options-managed" class="row">
          <Icon name="lock" />
          {t('managed-title')}
        </h2>
        <p class="small muted">{t('managed-text')}</p>
        <dl class="managed">
          {rows.map((name) => (
            <div key={name} class="managed-row">
              <dt>{t(`managed-${name}`)}</dt>
              <dd>
                <bdi class="pre-wrap">{managed[name]}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Card>
  );
}
