import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { Badge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';
import { PermissionList } from './PermissionList.tsx';

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

/** The app as the page shows it: name, maker, id, and what it wants. What is unknown says so. */
export function AppSection(props: {
  facts: ScreenFacts;
  /** Name and id only: where permissions are no longer the question. */
  brief?: boolean;
}) {
  const t = useTexts(requestPanel);
  const { facts } = props;
  return (
    <section class="card card-quiet stack" aria-labelledby="panel-app">
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
      {props.brief ? null : (
        <PermissionList permissions={facts.permissions} provider={facts.provider} />
      )}
    </section>
  );
}
