import { browser } from 'wxt/browser';
import { Bdi } from '../common/Bdi.tsx';
import { CopyButton } from '../common/CopyButton.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { backendAddress } from './messages/catalogue.ts';

/** The address an administrator registers once, so that the sign-in may come back to this extension. */
export function RedirectAddress() {
  const t = useTexts(backendAddress);
  const address = browser.identity.getRedirectURL('oidc');
  return (
    <div class="stack-s">
      <p class="small muted">{t('redirect-text')}</p>
      <p class="row">
        <Bdi text={address} code />
        <CopyButton text={address} kind="quiet" />
      </p>
    </div>
  );
}
