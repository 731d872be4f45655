import { useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { formatRelative } from '../../lib/i18n/time.ts';
import { Bdi, plainText } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

const SHOWN_AT_FIRST = 5;

/** Everyone who asks, each with their own words. Hundreds stay readable: five first, the rest on demand. */
export function RequestersSection(props: {
  card: AppConsentRequest;
  now: number;
  myId: string | null;
}) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const { requests } = props.card;
  const shown = all ? requests : requests.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="card-section" aria-labelledby="card-who">
      <h3 id="card-who">{t('card.who.title')}</h3>
      <ul class="plain-list stack-s">
        {shown.map((request) => (
          <li key={request.id} class="requester">
            <p class="row row-between">
              <strong>
                <Bdi text={request.requester.name || (request.requester.email ?? '')} max={80} />
              </strong>
              <span class="small muted">
                {formatRelative(request.createdAt, props.now, locale)}
              </span>
            </p>
            <p class="pre-wrap quote" dir="auto">
              <bdi>{plainText(request.justification)}</bdi>
            </p>
            {request.requester.id === props.myId ? (
              <p class="small queue-warn">{t('card.who.own')}</p>
            ) : null}
          </li>
        ))}
      </ul>
      {requests.length > shown.length ? (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {t('card.who.more', { count: requests.length })}
        </Button>
      ) : null}
    </section>
  );
}
