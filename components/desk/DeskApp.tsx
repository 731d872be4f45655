import { useEffect, useState } from 'preact/hooks';
import type { DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { LocaleProvider, useTexts } from '../common/locale-context.tsx';
import { ErrorState, Skeleton } from '../common/States.tsx';
import { useToast } from '../common/Toasts.tsx';
import { desk } from './messages/catalogue.ts';
import { Room } from './Room.tsx';
import { type Route, readRoute, roomsFor } from './routes.ts';
import { useDeskState } from './use-desk-state.ts';
import './desk.css';

/** The full-size page: one frame, the rooms this person may enter, and who is signed in. */
export function DeskApp() {
  const { state, error, reload } = useDeskState();
  if (error) return <ErrorState title={error} onRetry={reload} />;
  if (!state) return <Skeleton lines={8} />;
  return (
    <LocaleProvider locale={state.locale}>
      <Frame state={state} />
    </LocaleProvider>
  );
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const hear = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return route;
}

function Frame(props: { state: DeskState }) {
  const t = useTexts(desk);
  const toast = useToast();
  const route = useRoute();
  const { backend } = props.state;
  const me = backend.kind === 'signed-in' || backend.kind === 'unreachable' ? backend.me : null;
  const rooms = roomsFor(me?.can ?? ['queue:read']);
  const signIn = async () => {
    const answer = await send('desk/sign-in', { interactive: true });
    if (!answer.ok && answer.reason !== 'cancelled')
      toast({ text: t('user.failed', { detail: answer.detail }) });
  };
  const organisation = backend.kind === 'none' ? null : backend.organisationName;
  return (
    <div class="desk">
      <a class="skip" href="#desk-content">
        {t('nav.skip')}
      </a>
      <header class="desk-head">
        <h1>{t('title')}</h1>
        {organisation ? <Bdi text={organisation} max={60} /> : null}
        <span class="spacer" />
        {props.state.outboxWaiting > 0 ? (
          <span class="small muted">{t('state.outbox', { count: props.state.outboxWaiting })}</span>
        ) : null}
        {me ? (
          <>
            <span class="small muted">
              {t('user.signedIn', { name: me.user.name.slice(0, 60) })}
            </span>
            <Button size="small" kind="quiet" onClick={() => void send('desk/sign-out', {})}>
              {t('user.signOut')}
            </Button>
          </>
        ) : backend.kind === 'none' ? null : (
          <Button size="small" kind="primary" onClick={() => void signIn()}>
            {t('user.signIn')}
          </Button>
        )}
      </header>
      <nav class="desk-nav" aria-label={t('nav.label')}>
        {rooms.map((room) => (
          <a key={room} href={`#/${room}`} aria-current={room === route.room ? 'page' : undefined}>
            {t(`nav.${room}`)}
          </a>
        ))}
      </nav>
      <main id="desk-content" class="desk-main" tabIndex={-1}>
        {backend.kind === 'none' && route.room !== 'setup' && route.room !== 'fixes' ? (
          <Banner tone="info">
            <p>{t('state.none')}</p>
          </Banner>
        ) : null}
        {backend.kind === 'unreachable' ? (
          <Banner tone="warn" icon="offline" live>
            <p>{t('state.unreachable')}</p>
          </Banner>
        ) : null}
        {/* A room that was refused before the sign-in starts afresh after it. */}
        <Room
          key={me?.user.id ?? ''}
          route={route}
          state={props.state}
          onSignIn={() => void signIn()}
        />
      </main>
    </div>
  );
}
