import { useState } from 'preact/hooks';
import type { FixRunState } from '../../lib/fixes/run-state.ts';
import { type Fix, ROLES, type Role } from '../../lib/fixes/shape.ts';
import { writeMarkdown, writeMessage } from '../../lib/fixes/write-message.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import { Button } from '../common/Button.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { CopyText } from './CopyText.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

/** One click writes the message for one person; it is shown before it is copied. */
export function RunMessages(props: {
  fix: Fix;
  run: FixRunState;
  ports: FixPorts;
  /** The language of the fix: a message is in one language throughout. */
  language: Locale;
}) {
  const { t } = useFixTexts();
  const locale = props.language;
  const [role, setRole] = useState<Role | null>(null);
  const message = role ? writeMessage(props.fix, props.run, role, locale) : null;
  return (
    <Disclosure open summary={t('message.heading')}>
      {() => (
        <>
          <div class="row">
            {ROLES.map((one) => (
              <Button key={one} size="small" pressed={role === one} onClick={() => setRole(one)}>
                {t('message.for', { role: t(`role.${one}`) })}
              </Button>
            ))}
          </div>
          <div aria-live="polite" class="stack-s">
            {role && message === null ? <p class="muted">{t('message.none')}</p> : null}
            {message ? (
              <>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard */}
                <pre class="message-text" tabIndex={0} dir="auto">
                  {message}
                </pre>
                <CopyText
                  label={t('message.copy')}
                  text={message}
                  ports={props.ports}
                  kind="primary"
                />
              </>
            ) : null}
          </div>
          <CopyText
            label={t('message.markdown')}
            text={writeMarkdown(props.fix, props.run, locale)}
            ports={props.ports}
          />
        </>
      )}
    </Disclosure>
  );
}
