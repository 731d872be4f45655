import './options.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskState } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { BackendSection } from '../backend-address/BackendSection.tsx';
import { Banner } from '../common/Banner.tsx';
import { LocaleProvider, useTexts } from '../common/locale-context.tsx';
import { Mark } from '../common/Mark.tsx';
import { ErrorState, Skeleton } from '../common/States.tsx';
import { useToast } from '../common/Toasts.tsx';
import { useAnswer } from '../common/use-live.ts';
import { DataSection } from './DataSection.tsx';
import { LookSection } from './LookSection.tsx';
import { ManagedSection } from './ManagedSection.tsx';
import { options } from './messages/catalogue.ts';
import { NoticeSection } from './NoticeSection.tsx';
import { useSettingsAhead } from './use-settings-ahead.ts';

/** Saves a part of the settings; tells what is wrong field by field, null when all is well. */
export type SaveSettings = (patch: Partial<Settings>) => Promise<string | null>;

/** The settings page. */
export function OptionsApp() {
  const t = useTexts(options);
  const [live, reload] = useAnswer('desk/state', {}, ['settings', 'auth']);
  let body: ComponentChildren;
  if (live.state === 'loading') body = <Skeleton lines={8} />;
  else if (live.state === 'failed') {
    body = <ErrorState title={t('failed-title')} detail={live.detail} onRetry={reload} />;
  } else {
    return (
      <LocaleProvider locale={live.value.locale}>
        <Options state={live.value} onSaved={reload} />
      </LocaleProvider>
    );
  }
  return <main class="options">{body}</main>;
}

function Options(props: { state: DeskState; onSaved: () => void }) {
  const t = useTexts(options);
  const toast = useToast();
  const [error, setError] = useState<string | null>(null);
  const { settings, begin, end } = useSettingsAhead(props.state.settings);
  const save: SaveSettings = async (patch) => {
    begin(patch);
    let isSaved = false;
    try {
      const answer = await send('desk/save-settings', { patch });
      isSaved = answer.ok;
      if (!answer.ok) {
        const first = answer.errors[0];
        const text = first ? `${first.field}: ${first.message}` : t('save-failed');
        setError(text);
        return text;
      }
      setError(null);
      toast({ text: t('saved'), ms: 2500 });
      return null;
    } catch {
      setError(t('save-failed'));
      return t('save-failed');
    } finally {
      end(patch, isSaved);
      props.onSaved();
    }
  };
  return (
    <main class="options">
      <header class="row">
        <Mark />
        <h1>{t('title')}</h1>
      </header>
      {settings.problems.map((problem) => (
        <Banner key={problem} tone="danger" title={t('unreadable-title')}>
          <p>{t('unreadable-text')}</p>
          <p class="small muted">
            <bdi>{problem}</bdi>
          </p>
        </Banner>
      ))}
      {error ? (
        <Banner tone="danger" title={t('save-failed')} live>
          <p>
            <bdi>{error}</bdi>
          </p>
        </Banner>
      ) : null}
      <ManagedSection settings={settings} />
      <BackendSection state={props.state} level={2} />
      <LookSection settings={settings} onSave={save} />
      <NoticeSection settings={settings} onSave={save} />
      <DataSection backend={props.state.backend} />
    </main>
  );
}
