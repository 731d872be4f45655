import type { DeskState } from '../../lib/messaging/protocol.ts';
import { BackendSection } from '../backend-address/BackendSection.tsx';
import { Banner } from '../common/Banner.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { setup } from './messages/catalogue.ts';

/** Connects this browser to the backend; shows what policy sets and what could not be read. */
export function SetupPage(props: { state: DeskState }) {
  const t = useTexts(setup);
  const { managed, locked, problems } = props.state.settings;
  return (
    <div class="stack" data-testid="setup">
      <h2>{t('title')}</h2>
      <BackendSection state={props.state} level={3} />
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
