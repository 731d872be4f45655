import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { plainName } from '../common/Bdi.tsx';
import { LinkButton } from '../common/Button.tsx';
import { CopyButton } from '../common/CopyButton.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** Where Microsoft takes reports of abuse from anyone. */
const MICROSOFT_REPORT = 'https://msrc.microsoft.com/report/abuse';

/** Report instead of request: Microsoft's own ways, and a text for the people of one's own house. */
export function ReportUnsafe(props: { facts: ScreenFacts; open?: boolean }) {
  const t = useTexts(requestPanel);
  const { facts } = props;
  const text = t('unsafe-message', {
    app: facts.appName ? plainName(facts.appName) : t('app-name-not-shown'),
    clientId: facts.clientId ?? t('not-shown'),
    publisher: facts.publisherName ? plainName(facts.publisherName) : t('not-shown'),
    origin: facts.returnOrigin ?? t('not-shown'),
  });
  return (
    <Disclosure summary={t('unsafe-title')} open={props.open ?? false}>
      {() => (
        <>
          <p class="small">{t('unsafe-intro')}</p>
          {facts.provider === 'entra' ? <p class="small">{t('unsafe-on-page')}</p> : null}
          <div class="row">
            {facts.provider === 'entra' ? (
              <LinkButton size="small" icon="flag" href={MICROSOFT_REPORT}>
                {t('unsafe-microsoft')}
              </LinkButton>
            ) : null}
            <CopyButton text={text} label={t('unsafe-copy')} />
          </div>
        </>
      )}
    </Disclosure>
  );
}
