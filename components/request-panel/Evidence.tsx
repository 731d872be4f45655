import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { Bdi } from '../common/Bdi.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** Why this panel showed at all: the marks on the page it was recognised by. */
export function Evidence(props: { facts: ScreenFacts }) {
  const t = useTexts(requestPanel);
  const { facts } = props;
  return (
    <Disclosure summary={t('evidence-title')}>
      {() => (
        <>
          <p class="small">{t(`confidence-${facts.confidence}`)}</p>
          <ul class="stack-s small">
            {facts.evidence.map((mark) => (
              <li key={`${mark.marker} ${mark.value}`}>
                <Bdi text={mark.marker} code /> <Bdi text={mark.value} code />
              </li>
            ))}
            {facts.correlationId ? (
              <li>
                {t('field-correlation-id')} <Bdi text={facts.correlationId} code />
              </li>
            ) : null}
          </ul>
          <p class="small muted">{t('evidence-version', { version: facts.markersVersion })}</p>
        </>
      )}
    </Disclosure>
  );
}
