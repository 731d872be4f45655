import { Dialog } from '../common/Dialog.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** The list behind `?`. */
export function KeyboardHelp(props: { onClose: () => void }) {
  const t = useTexts(reviewQueue);
  return (
    <Dialog title={t('keys.title')} onClose={props.onClose}>
      <dl class="facts">
        {SHORTCUTS.map(({ key, act }) => (
          <div key={key} class="facts-row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
