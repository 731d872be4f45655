import { send } from '../../lib/messaging/send.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { CopyButton } from '../common/CopyButton.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { requestPanel } from './messages/catalogue.ts';

/** Puts the text into Microsoft's box; `failed` when the page has no such box any more. Never throws. */
export async function fillNative(tabId: number, text: string): Promise<'filled' | 'failed'> {
  try {
    const answer = await send('panel/fill-native', { tabId, text });
    return answer.filled ? 'filled' : 'failed';
  } catch {
    return 'failed';
  }
}

/** The one thing left to the person: Microsoft's own button. Can fill the box again. */
export function NativeStep(props: {
  text: string;
  tabId: number;
  state: 'filled' | 'failed';
  onState: (state: 'filled' | 'failed') => void;
}) {
  const t = useTexts(requestPanel);
  const failed = props.state === 'failed';
  return (
    <footer class="panel-foot">
      <Banner
        tone={failed ? 'warn' : 'ok'}
        icon={failed ? 'warning' : 'flag'}
        title={failed ? t('native-failed-title') : t('native-left-title')}
        live
      >
        <p>{failed ? t('native-failed-text') : t('native-left-text')}</p>
        <div class="row">
          <Button
            size="small"
            icon="edit"
            onClick={() => void fillNative(props.tabId, props.text).then(props.onState)}
          >
            {t('native-fill-again')}
          </Button>
          <CopyButton text={props.text} />
        </div>
      </Banner>
    </footer>
  );
}
