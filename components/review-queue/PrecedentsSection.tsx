import { useEffect, useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { Precedent } from '../../lib/contract/precedent.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { Badge } from '../common/Badge.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { DECISION_STATUS, DECISION_TONE } from './decision-looks.ts';
import { reviewQueue } from './messages/catalogue.ts';
import type { QueuePort } from './queue-port.ts';
import { cardWords } from './words/messages/catalogue.ts';

/** How apps of the same publisher, or with the same grave permissions, were judged here before. */
export function PrecedentsSection(props: {
  card: AppConsentRequest;
  port: QueuePort;
  onShow: (cardId: string) => void;
}) {
  const t = useTexts(cardWords);
  const [found, setFound] = useState<Precedent[] | null | 'reading'>('reading');
  useEffect(() => {
    let gone = false;
    setFound('reading');
    void props.port.precedents(props.card.id).then((answer) => {
      if (!gone) setFound(answer);
    });
    return () => {
      gone = true;
    };
  }, [props.port, props.card.id]);
  if (found === 'reading') return null;
  return (
    <section class="card-section" aria-labelledby="card-precedents">
      <h3 id="card-precedents">{t('precedents.title')}</h3>
      {found === null ? <p class="small muted">{t('precedents.unread')}</p> : null}
      {found?.length === 0 ? <p class="small muted">{t('precedents.none')}</p> : null}
      <ul class="plain-list stack-s">
        {found?.map((one) => (
          <PrecedentLine
            key={one.appConsentRequestId}
            precedent={one}
            onShow={() => props.onShow(one.appConsentRequestId)}
          />
        ))}
      </ul>
    </section>
  );
}

function PrecedentLine(props: { precedent: Precedent; onShow: () => void }) {
  const t = useTexts(cardWords);
  const queue = useTexts(reviewQueue);
  const locale = useLocale();
  const one = props.precedent;
  return (
    <li>
      <p class="row">
        <Badge tone={DECISION_TONE[one.kind]}>{queue(DECISION_STATUS[one.kind])}</Badge>
        <button type="button" class="as-link" onClick={props.onShow}>
          <Bdi text={one.displayName || one.clientId} max={60} />
        </button>
        <span class="small muted">
          {queue('card.history.entry', {
            name: one.decidedBy.name,
            when: formatDateTime(one.decidedAt, locale),
          })}
        </span>
      </p>
      <p class="small muted">
        {one.samePublisher ? t('precedents.publisher') : null}
        {one.samePublisher && one.samePermissions.length > 0 ? ' · ' : null}
        {one.samePermissions.length > 0
          ? t('precedents.permissions', { permissions: one.samePermissions.slice(0, 4).join(', ') })
          : null}
      </p>
      {one.justification ? (
        <p class="pre-wrap quote" dir="auto">
          <Bdi text={one.justification} max={600} />
        </p>
      ) : null}
    </li>
  );
}
