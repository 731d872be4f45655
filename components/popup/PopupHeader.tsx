import { useState } from 'preact/hooks';
import type { DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Bdi } from '../common/Bdi.tsx';
import { Button, IconButton } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { Mark } from '../common/Mark.tsx';
import { openSettings } from '../my-requests/browser-acts.ts';
import { popup } from './messages/catalogue.ts';

/** Whose desk this is, who is signed in, and the way to the settings. */
export function PopupHeader(props: { state: DeskState }) {
  const t = useTexts(popup);
  const { backend, settings } = props.state;
  const [busy, setBusy] = useState(false);
  const organisation =
    settings.managed.organisationName ??
    (backend.kind === 'none' ? null : backend.organisationName);
  const me = backend.kind === 'signed-in' || backend.kind === 'unreachable' ? backend.me : null;
  const signOut = async () => {
    setBusy(true);
    await send('desk/sign-out', {}).catch(() => {}); // the next reading shows whether it worked
    setBusy(false);
  };
  return (
    <header class="popup-head">
      <Mark />
      <div class="popup-title">
        <h1>Consent Desk</h1>
        <p class="small muted">
          {me ? (
            <Bdi text={me.user.name} max={40} />
          ) : organisation ? (
            <Bdi text={organisation} max={40} />
          ) : (
            t('tagline')
          )}
          {me && organisation ? (
            <>
              {' · '}
              <Bdi text={organisation} max={40} />
            </>
          ) : null}
        </p>
      </div>
      {backend.kind === 'signed-in' ? (
        <Button kind="quiet" size="small" busy={busy} onClick={signOut}>
          {t('sign-out')}
        </Button>
      ) : null}
      <IconButton icon="settings" label={t('settings')} onClick={() => void openSettings()} />
    </header>
  );
}
