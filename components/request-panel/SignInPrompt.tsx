import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useSignIn } from '../common/use-sign-in.ts';
import { requestPanel } from './messages/catalogue.ts';

/** Sign in to the desk so that what is saved here can go out. Says why it did not work, if it did not. */
export function SignInPrompt() {
  const t = useTexts(requestPanel);
  const { signIn, busy, trouble } = useSignIn();
  return (
    <Banner tone="info" icon="person" title={t('sign-in-title')}>
      <p>{t('sign-in-text')}</p>
      <div>
        <Button kind="primary" size="small" busy={busy} onClick={signIn}>
          {t('sign-in-button')}
        </Button>
      </div>
      {trouble ? <p role="alert">{t(`sign-in-${trouble}`)}</p> : null}
    </Banner>
  );
}
