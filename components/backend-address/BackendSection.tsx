import type { DeskState } from '../../lib/messaging/protocol.ts';
import { Badge, type Tone } from '../common/Badge.tsx';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { Card } from '../common/Card.tsx';
import { TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { backendAddress } from './messages/catalogue.ts';
import { RedirectAddress } from './RedirectAddress.tsx';
import { TestSteps } from './TestSteps.tsx';
import { useBackendAddress } from './use-backend-address.ts';
import './backend-address.css';

const TONE: Record<DeskState['backend']['kind'], Tone> = {
  'signed-in': 'ok',
  unreachable: 'warn',
  'signed-out': 'neutral',
  none: 'neutral',
};

const SAYS = { works: 'works', connected: 'connected', failed: 'not-connected' } as const;

/**
 * Where the companion backend is: its address alone, tested step by step before it is kept. Shown by the
 * settings page and by the desk's setup room; `level` is the heading's place on that page.
 */
export function BackendSection(props: { state: DeskState; level: 2 | 3 }) {
  const t = useTexts(backendAddress);
  const { settings, backend } = props.state;
  const kept = settings.settings.backendUrl ?? '';
  const locked = settings.locked.includes('backendUrl');
  const form = useBackendAddress(kept);
  const empty = form.url.trim() === '';
  const trouble =
    form.outcome?.kind === 'trouble' ? form.outcome.detail || t(form.outcome.what) : null;
  const Heading = `h${props.level}` as const;
  return (
    <Card labelledBy="backend-address">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!locked && !empty) void form.connect();
        }}
      >
        <div class="row-between">
          <Heading id="backend-address">{t('title')}</Heading>
          <Badge tone={TONE[backend.kind]}>{t(`state-${backend.kind}`)}</Badge>
        </div>
        <p class="small muted">{t('text')}</p>
        <TextField
          type="url"
          label={t('address')}
          hint={t(locked ? 'locked' : 'address-hint')}
          error={trouble}
          value={form.url}
          disabled={locked}
          maxLength={300}
          onInput={form.type}
        />
        <div class="row">
          <Button busy={form.busy} disabled={empty} onClick={form.test}>
            {t('test')}
          </Button>
          {locked ? null : (
            <Button type="submit" kind="primary" busy={form.busy} disabled={empty}>
              {t('connect')}
            </Button>
          )}
          {!locked && kept ? (
            <Button kind="quiet" busy={form.busy} onClick={form.disconnect}>
              {t('disconnect')}
            </Button>
          ) : null}
        </div>
        <div role="status" class="stack">
          {form.outcome && form.outcome.kind !== 'trouble' ? (
            <>
              <TestSteps steps={form.outcome.steps} />
              {/* Nothing is left to press where the organisation has set the address. */}
              {locked && form.outcome.kind === 'works' ? null : (
                <Banner tone={form.outcome.kind === 'failed' ? 'danger' : 'ok'}>
                  <p>{t(SAYS[form.outcome.kind])}</p>
                </Banner>
              )}
            </>
          ) : null}
        </div>
        <RedirectAddress />
      </form>
    </Card>
  );
}
