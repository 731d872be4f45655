import { useMemo, useState } from 'preact/hooks';
import {
  type MessageKind,
  mailtoAddress,
  messageForIt,
} from '../../lib/justification/message-for-it.ts';
import type { PanelContext } from '../../lib/messaging/protocol.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { LinkButton } from '../common/Button.tsx';
import { CopyButton } from '../common/CopyButton.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** A message ready to go to IT or to the maker of the app: to copy, or in a new mail. */
export function ItMessage(props: {
  context: Pick<PanelContext, 'adminConsentUrl' | 'settings'>;
  facts: ScreenFacts;
  justification: string;
  kind: MessageKind;
}) {
  const t = useTexts(requestPanel);
  const locale = useLocale();
  const [occurredAt] = useState(() => new Date().toISOString());
  const { facts, kind, justification, context } = props;
  const message = useMemo(
    () =>
      messageForIt(
        {
          kind,
          app: {
            clientId: facts.clientId,
            displayName: facts.appName,
            publisher: { name: facts.publisherName, verified: facts.publisherVerified },
          },
          permissions: facts.permissions,
          justification,
          errorCode: facts.errorCode,
          correlationId: facts.correlationId,
          occurredAt,
          consentUrl: context.adminConsentUrl,
        },
        locale,
      ),
    [facts, kind, justification, context.adminConsentUrl, locale],
  );
  return (
    <section class="card stack" aria-labelledby="panel-message">
      <h2 class="section-title" id="panel-message">
        {t(`it-title-${kind}`)}
      </h2>
      <div class="row">
        <CopyButton
          text={`${message.subject}\n\n${message.body}`}
          label={t('message-copy')}
          kind="primary"
        />
        <LinkButton
          size="small"
          icon="mail"
          href={mailtoAddress(
            message,
            locale,
            kind === 'vendor' ? null : (context.settings.managed.contact ?? null),
          )}
        >
          {t('message-mail')}
        </LinkButton>
      </div>
      <pre class="quote message-text" dir="auto">
        {message.body}
      </pre>
    </section>
  );
}
