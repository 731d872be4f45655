import { useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** Sign in to the desk so that what is saved here can go out. Says why it did not work, if it did not. */
export function SignInPrompt() {
  const t = useTexts(requestPanel);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const signIn = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await send('desk/sign-in', { interactive: true });
      if (!answer.ok) setProblem(t(`sign-in-${answer.reason}`));
    } catch {
      setProblem(t('sign-in-refused'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Banner tone="info" icon="person" title={t('sign-in-title')}>
      <p>{t('sign-in-text')}</p>
      <div>
        <Button kind="primary" size="small" busy={busy} onClick={signIn}>
          {t('sign-in-button')}
        </Button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </Banner>
  );
}
