import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { openPanelFor } from '../my-requests/browser-acts.ts';
import { popup } from './messages/catalogue.ts';

/** A page is blocked right now: the way to its panel, wherever the panel may stand. */
export function BlockedPageNote(props: { tabId: number }) {
  const t = useTexts(popup);
  return (
    <Banner tone="info" icon="flag" title={t('blocked-page-title')}>
      <div>
        <Button kind="primary" size="small" onClick={() => void openPanelFor(props.tabId)}>
          {t('blocked-page-open')}
        </Button>
      </div>
    </Banner>
  );
}
