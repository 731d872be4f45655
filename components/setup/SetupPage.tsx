import { useState } from 'preact/hooks';
import type { Answers, DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { setup } from './messages/catalogue.ts';
import { TestSteps } from './TestSteps.tsx';

/** Connect to a backend by its address alone, tested step by step; shows and locks what policy sets. */
export function SetupPage(props: { state: DeskState }) {
  const t = useTexts(setup);
  const { settings, managed, locked, problems } = props.state.settings;
  const [url, setUrl] = useState(settings.backendUrl ?? '');
  const [result, setResult] = useState<Answers['desk/test-backend'] | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const isLocked = locked.includes('backendUrl');
  const test = async (): Promise<boolean> => {
    setBusy(true);
    setError(null);
    const answer = await send('desk/test-backend', { url: url.trim() });
    setResult(answer);
    setBusy(false);
    return answer.ok;
  };
  const keep = async (backendUrl: string | null) => {
    const answer = await send('desk/save-settings', { patch: { backendUrl } });
    if (!answer.ok) setError(answer.errors.map((e) => e.message).join(' '));
  };
  return (
    <div class="stack" data-testid="setup">
      <h2>{t('title')}</h2>
      <p class="muted">{t('intro')}</p>
      <form
        class="card stack"
        onSubmit={(event) => {
          event.preventDefault();
          void test().then((ok) => (ok ? keep(url.trim()) : undefined));
        }}
      >
        <TextField
          type="url"
          label={t('address')}
          hint={isLocked ? t('managed') : t('address.hint')}
          error={error}
          value={url}
          disabled={isLocked}
          maxLength={300}
          onInput={(next) => {
            setUrl(next);
            setResult(null);
          }}
        />
        <div class="row">
          <Button busy={busy} onClick={() => void test()}>
            {t('test')}
          </Button>
          {isLocked ? null : (
            <Button type="submit" kind="primary" busy={busy} disabled={url.trim() === ''}>
              {t('connect')}
            </Button>
          )}
          {!isLocked && settings.backendUrl ? (
            <Button
              kind="quiet"
              onClick={() => {
                setUrl('');
                setResult(null);
                void keep(null);
              }}
            >
              {t('disconnect')}
            </Button>
          ) : null}
        </div>
        <div role="status">
          {result ? <TestSteps steps={result.steps} /> : null}
          {result ? (
            <Banner tone={result.ok ? 'ok' : 'danger'}>
              <p>{t(result.ok ? 'connected' : 'failed')}</p>
            </Banner>
          ) : null}
        </div>
      </form>
      <section class="card" aria-labelledby="setup-managed">
        <h3 id="setup-managed">{t('managed.title')}</h3>
        {Object.keys(managed).length === 0 ? (
          <p class="muted">{t('managed.none')}</p>
        ) : (
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">{t('setting')}</th>
                <th scope="col">{t('value')}</th>
                <th scope="col">{t('locked')}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(managed).map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td dir="auto">{Array.isArray(value) ? value.join(', ') : String(value)}</td>
                  <td>{locked.includes(name) ? '✓' : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {problems.length > 0 ? (
        <Banner tone="warn" title={t('problems.title')}>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Banner>
      ) : null}
    </div>
  );
}
