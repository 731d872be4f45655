import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { openPanelBeside, openPanelInPage } from '../my-requests/browser-acts.ts';
import { popup } from './messages/catalogue.ts';

/** A page is blocked right now: the way to its panel, closed or snoozed before or not, wherever it may stand. */
export function BlockedPageNote(props: { tabId: number; beside: boolean }) {
  const t = useTexts(popup);
  const open = props.beside ? openPanelBeside : openPanelInPage;
  return (
    <Banner tone="info" icon="flag" title={t('blocked-page-title')}>
      <div>
        <Button kind="primary" size="small" onClick={() => void open(props.tabId)}>
          {t('blocked-page-open')}
        </Button>
      </div>
    </Banner>
  );
}
