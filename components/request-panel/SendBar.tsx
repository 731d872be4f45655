import type { BackendState } from '../../lib/messaging/protocol.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';
import type { Route } from './RequestForm.tsx';

function buttonKey(route: Route, backend: BackendState) {
  if (route === 'native') return 'send-native' as const;
  if (route === 'local') return 'send-local' as const;
  return backend.kind === 'signed-out' ? ('send-sign-in' as const) : ('send' as const);
}

/** The one button, always in sight, and what is true about the draft. */
export function SendBar(props: {
  route: Route;
  backend: BackendState;
  saved: 'saved' | 'saving' | 'failed' | 'untouched';
  sending: boolean;
  empty: boolean;
  errors: readonly string[];
}) {
  const t = useTexts(requestPanel);
  return (
    <footer class="panel-foot">
      {props.errors.length > 0 ? (
        <div role="alert">
          <Banner tone="danger" title={t('send-refused')}>
            {props.errors.map((error) => (
              <p key={error}>
                <bdi>{error}</bdi>
              </p>
            ))}
          </Banner>
        </div>
      ) : null}
      {props.backend.kind === 'unreachable' ? <p class="small muted">{t('send-offline')}</p> : null}
      <Button
        type="submit"
        kind="primary"
        wide
        icon={props.route === 'native' ? 'edit' : 'send'}
        busy={props.sending}
        disabled={props.empty}
      >
        {props.sending ? t('sending') : t(buttonKey(props.route, props.backend))}
      </Button>
      <p class="small muted draft-state" role="status">
        {props.saved === 'untouched' ? t('draft-untouched') : t(`draft-${props.saved}`)}
      </p>
    </footer>
  );
}
