import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { formatDateTime, formatRelative } from '../../lib/i18n/time.ts';
import { Badge, RiskBadge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { CopyButton } from '../common/CopyButton.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

const PROVIDER_NAMES: Record<AppConsentRequest['provider'], string> = {
  entra: 'Microsoft Entra',
  google: 'Google Workspace',
  okta: 'Okta',
  github: 'GitHub',
  slack: 'Slack',
  salesforce: 'Salesforce',
  atlassian: 'Atlassian',
};

/** Which app this is: name, publisher state, client id, where it comes from and until when. */
export function CardHeader(props: { card: AppConsentRequest; now: number }) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const { card } = props;
  const verified = card.app.publisher?.verified ?? null;
  const origins = [...new Set(card.requests.map((r) => r.origin.returnOrigin).filter(Boolean))];
  return (
    <header class="stack-s">
      <div class="row row-between">
        <h2 class="card-name" id="card-name" tabIndex={-1}>
          <Bdi text={card.app.displayName || t('row.unknownApp')} />
        </h2>
        <RiskBadge risk={card.risk.class} score={card.risk.score} />
      </div>
      <div class="row">
        <Badge tone={card.status === 'open' ? 'info' : 'neutral'}>
          {t(`status.${card.status}`)}
        </Badge>
        <Badge tone={verified ? 'ok' : 'warn'}>
          {t(
            verified === null
              ? 'row.publisherUnknown'
              : verified
                ? 'row.verified'
                : 'row.unverified',
          )}
        </Badge>
        {card.app.publisher?.name ? <Bdi text={card.app.publisher.name} max={80} /> : null}
      </div>
      <dl class="facts">
        <dt>{t('card.clientId')}</dt>
        <dd class="row">
          <Bdi text={card.app.clientId} code />
          <CopyButton text={card.app.clientId} kind="quiet" />
        </dd>
        <dt>{t('card.provider')}</dt>
        <dd>{PROVIDER_NAMES[card.provider]}</dd>
        <dt>{t('card.firstAsked')}</dt>
        <dd title={formatDateTime(card.firstRequestedAt, locale)}>
          {formatRelative(card.firstRequestedAt, props.now, locale)}
        </dd>
        {card.expiresAt || card.status === 'waiting-for-requester' ? (
          <>
            <dt>{t('card.deadline')}</dt>
            <dd>
              {card.status === 'waiting-for-requester'
                ? t('card.paused')
                : formatDateTime(card.expiresAt ?? '', locale)}
            </dd>
          </>
        ) : null}
        {origins.length > 0 ? (
          <>
            <dt>{t('card.returnTo')}</dt>
            <dd>
              {origins.map((origin) => (
                <Bdi key={origin} text={origin ?? ''} code />
              ))}
            </dd>
          </>
        ) : null}
      </dl>
    </header>
  );
}
