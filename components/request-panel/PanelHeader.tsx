import { IconButton } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { Mark } from '../common/Mark.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** Whose panel this is, and the way out: fold to a bar, or close. */
export function PanelHeader(props: {
  organisation: string | null;
  /** In the side panel or a tab there is nothing to fold or close. */
  inPage: boolean;
  onFold: () => void;
  onClose: () => void;
}) {
  const t = useTexts(requestPanel);
  return (
    <header class="panel-head">
      <Mark />
      <p class="panel-name">
        Consent Desk
        {props.organisation ? (
          <span class="panel-org">
            <bdi>{props.organisation}</bdi>
          </span>
        ) : null}
      </p>
      {props.inPage ? (
        <>
          <IconButton icon="minimise" label={t('fold')} onClick={props.onFold} />
          <IconButton icon="close" label={t('close-panel')} onClick={props.onClose} />
        </>
      ) : null}
    </header>
  );
}

/** The panel folded to one line. */
export function PanelBar(props: { app: string | null; onOpen: () => void; onClose: () => void }) {
  const t = useTexts(requestPanel);
  return (
    <div class="panel-bar">
      <Mark />
      <p class="panel-name">
        {props.app ? t('bar-app', { app: `\u2068${props.app}\u2069` }) : t('bar')}
      </p>
      <IconButton icon="chevronDown" label={t('unfold')} onClick={props.onOpen} expanded={false} />
      <IconButton icon="close" label={t('close-panel')} onClick={props.onClose} />
    </div>
  );
}
