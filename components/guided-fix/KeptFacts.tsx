import { evidenceBundle, type SeenScreen } from '../../lib/diagnosis/evidence-bundle.ts';
import type { Reading } from '../../lib/diagnosis/reading.ts';
import { Bdi } from '../common/Bdi.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { CopyText } from './CopyText.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

/** What is kept of the paste, shown as the very text a click copies into a ticket. */
export function KeptFacts(props: { reading: Reading; seen: SeenScreen | null; ports: FixPorts }) {
  const { t } = useFixTexts();
  const lines = evidenceBundle(props.reading, props.seen, props.ports.now()).map(
    ({ name, value }) => ({
      label: t(`line.${name}`),
      value: name === 'cloud' ? t(`cloud.${props.reading.cloud}`) : value,
    }),
  );
  const text = lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
  return (
    <Disclosure open summary={t('kept.heading')}>
      {() => (
        <>
          <dl class="fix-facts small">
            {lines.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Bdi text={value} max={300} />
                </dd>
              </div>
            ))}
          </dl>
          <p class="small muted">{t('kept.note')}</p>
          <h3>{t('evidence.heading')}</h3>
          <p class="small muted">{t('evidence.note')}</p>
          <CopyText label={t('evidence.copy')} text={`${text}\n`} ports={props.ports} />
        </>
      )}
    </Disclosure>
  );
}
