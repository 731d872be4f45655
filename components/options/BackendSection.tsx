import { useState } from 'preact/hooks';
import type { Answers, DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Badge } from '../common/Badge.tsx';
import { Button } from '../common/Button.tsx';
import { Card } from '../common/Card.tsx';
import { TextField } from '../common/Field.tsx';
import { Icon } from '../common/Icon.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { LockedNote } from './LockedNote.tsx';
import { options } from './messages/catalogue.ts';
import type { SaveSettings } from './OptionsApp.tsx';
import { RedirectAddress } from './RedirectAddress.tsx';

type Test = Answers['desk/test-backend'];

function TestResult(props: { test: Test }) {
  const t = useTexts(options);
  return (
    <div role="status">
      <ol class="test-steps" aria-label={t('test-result')}>
        {props.test.steps.map((step) => (
          <li key={step.name} class={step.ok ? 'test-ok' : 'test-failed'}>
            <Icon name={step.ok ? 'check' : 'close'} />
            <div>
              <p>
                {t(`test-${step.name}`)}{' '}
                <span class="visually-hidden">{step.ok ? t('test-passed') : t('test-failed')}</span>
              </p>
              {step.detail ? (
                <p class="small muted">
                  <bdi>{step.detail}</bdi>
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where the companion backend is; tested step by step before it is kept. */
export function BackendSection(props: { state: DeskState; onSave: SaveSettings }) {
  const t = useTexts(options);
  const { settings, backend } = props.state;
  const kept = settings.settings.backendUrl ?? '';
  const locked = settings.locked.includes('backendUrl');
  const [url, setUrl] = useState(kept);
  const [test, setTest] = useState<Test | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const run = async () => {
    setBusy(true);
    setError(null);
    try {
      setTest(await send('desk/test-backend', { url: url.trim() }));
    } catch {
      setError(t('test-impossible'));
    } finally {
      setBusy(false);
    }
  };
  const keep = async () => setError(await props.onSave({ backendUrl: url.trim() || null }));
  return (
    <Card labelledBy="options-backend">
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <div class="row-between">
          <h2 id="options-backend">{t('backend-title')}</h2>
          <Badge
            tone={
              backend.kind === 'signed-in'
                ? 'ok'
                : backend.kind === 'unreachable'
                  ? 'warn'
                  : 'neutral'
            }
          >
            {t(`backend-${backend.kind}`)}
          </Badge>
        </div>
        <p class="small muted">{t('backend-text')}</p>
        <TextField
          label={t('backend-url')}
          type="url"
          value={url}
          placeholder="https://consent.example.com"
          disabled={locked}
          error={error}
          onInput={(value) => {
            setUrl(value);
            setTest(null);
          }}
        />
        <LockedNote locked={locked} />
        <div class="row">
          <Button busy={busy} disabled={!url.trim()} onClick={run}>
            {t('test-button')}
          </Button>
          {locked ? null : (
            <Button type="submit" kind="primary" disabled={url.trim() === kept}>
              {t('save')}
            </Button>
          )}
        </div>
        {test ? <TestResult test={test} /> : null}
        <RedirectAddress />
      </form>
    </Card>
  );
}
