import type { ToBackground } from '../../lib/messaging/protocol.ts';
import { Button } from '../common/Button.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** Leave me alone: for this app, for a day or for good. */
export function SnoozeMenu(props: {
  onSnooze: (snooze: ToBackground['panel/close']['snooze']) => void;
}) {
  const t = useTexts(requestPanel);
  return (
    <Disclosure summary={t('snooze-title')}>
      {() => (
        <>
          <div class="row">
            <Button size="small" onClick={() => props.onSnooze('app-1-day')}>
              {t('snooze-day')}
            </Button>
            <Button size="small" onClick={() => props.onSnooze('app-forever')}>
              {t('snooze-forever')}
            </Button>
          </div>
        </>
      )}
    </Disclosure>
  );
}
