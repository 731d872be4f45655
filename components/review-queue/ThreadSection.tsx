import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { plainText } from '../common/Bdi.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';

/** Questions and answers of all requesters, oldest first. A question sent to all stands once. */
export function ThreadSection(props: { card: AppConsentRequest }) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const seen = new Set<string>();
  const messages = props.card.requests
    .flatMap((request) => request.messages)
    .sort((a, b) => a.at.localeCompare(b.at))
    .filter((message) => {
      const key = `${message.from} ${message.at} ${message.text} ${message.by?.id ?? ''}`;
      return seen.has(key) ? false : seen.add(key);
    });
  if (messages.length === 0) return null;
  return (
    <section class="card-section" aria-labelledby="card-thread">
      <h3 id="card-thread">{t('card.thread.title')}</h3>
      <ul class="plain-list stack-s">
        {messages.map((message) => (
          <li key={message.id} class={`message message-${message.from}`}>
            <p class="small muted">
              {message.from === 'reviewer'
                ? t('card.thread.question')
                : t('card.thread.answer', { name: message.by?.name ?? '' })}
              {' · '}
              {formatDateTime(message.at, locale)}
            </p>
            <p class="pre-wrap" dir="auto">
              <bdi>{plainText(message.text)}</bdi>
            </p>
            {message.deadline ? (
              <p class="small muted">
                {t('card.thread.deadline', { when: formatDateTime(message.deadline, locale) })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
