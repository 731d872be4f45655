import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { Badge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

function PublisherBadge(props: { facts: ScreenFacts }) {
  const t = useTexts(requestPanel);
  const { publisherVerified } = props.facts;
  if (publisherVerified === true) {
    return (
      <Badge tone="ok" icon="shieldCheck">
        {t('publisher-verified')}
      </Badge>
    );
  }
  if (publisherVerified === false) {
    return (
      <Badge tone="warn" icon="warning">
        {t('publisher-unverified')}
      </Badge>
    );
  }
  return <Badge icon="info">{t('publisher-not-shown')}</Badge>;
}

/** Which app it is, as far as Microsoft shows it: name, maker and id. What is unknown says so. */
export function AppHead(props: { facts: ScreenFacts }) {
  const t = useTexts(requestPanel);
  const { facts } = props;
  return (
    <div class="app-head">
      <h2 id="panel-app" class="app-name">
        {facts.appName ? <Bdi text={facts.appName} /> : t('app-name-not-shown')}
      </h2>
      <div class="row small">
        {facts.publisherName ? <Bdi text={facts.publisherName} /> : null}
        <PublisherBadge facts={facts} />
      </div>
      <p class="app-id">
        {t('app-id')} {facts.clientId ? <Bdi text={facts.clientId} code /> : t('not-shown')}
      </p>
    </div>
  );
}
