import { useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { Banner } from '../common/Banner.tsx';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { Checkbox } from '../common/Choice.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { askToSeeReturn } from './browser-acts.ts';
import { myRequests } from './messages/catalogue.ts';
import { shownStatus } from './request-status.ts';
import { useAct } from './use-act.ts';

/** Not done until the person is in: back to the app, then one question. */
export function GoBack(props: { request: TrackedRequest }) {
  const t = useTexts(myRequests);
  const { act, busy } = useAct();
  const [watch, setWatch] = useState(false);
  const { request } = props;
  const origin = request.server?.origin.returnOrigin ?? request.sent?.origin.returnOrigin ?? null;
  const go = async () => {
    // The browser's own question must come straight from the click.
    const granted = watch && (await askToSeeReturn(origin));
    await send('desk/return-to-app', { localId: request.localId, watch: granted }).catch(() => {});
  };
  const outcome = (kind: 'signed-in' | 'still-blocked') =>
    act(
      { kind: 'outcome', requestId: request.localId, body: { kind } },
      { done: kind === 'signed-in' ? t('outcome-in') : t('outcome-blocked') },
    );
  const approved = shownStatus(request) !== 'tracked';
  return (
    <Banner
      tone={approved ? 'ok' : 'neutral'}
      title={approved ? t('approved-title') : t('tracked-title')}
    >
      {origin && approved ? (
        <>
          <p>
            {t('go-back-text')} <Bdi text={origin} />
          </p>
          <Checkbox label={t('watch')} hint={t('watch-hint')} checked={watch} onChange={setWatch} />
          <div>
            <Button kind="primary" size="small" icon="external" onClick={go}>
              {t('go-back')}
            </Button>
          </div>
        </>
      ) : null}
      <p>{t('did-it-work')}</p>
      <div class="row">
        <Button size="small" icon="check" busy={busy} onClick={() => outcome('signed-in')}>
          {t('it-worked')}
        </Button>
        <Button size="small" busy={busy} onClick={() => outcome('still-blocked')}>
          {t('still-stopped')}
        </Button>
      </div>
    </Banner>
  );
}
