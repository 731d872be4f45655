import { useState } from 'preact/hooks';
import { MAX_JUSTIFICATION } from '../../lib/contract/limits.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { Button } from '../common/Button.tsx';
import { TextArea } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useKeptWords } from '../common/use-kept-words.ts';
import { recordToAskAgain } from './ask-again.ts';
import { myRequests } from './messages/catalogue.ts';
import { useAct } from './use-act.ts';

/** Ask once more after a no: the old text beside the new one, both kept. */
export function AskAgainForm(props: {
  request: TrackedRequest;
  oldText: string;
  onDone: () => void;
}) {
  const t = useTexts(myRequests);
  const { act, busy } = useAct();
  const { text, type, forget } = useKeptWords(
    wordsPlace.onRequest(props.request.localId, 'again'),
    props.oldText,
  );
  const [error, setError] = useState<string | null>(null);
  const same = text.trim() === props.oldText.trim();
  const submit = async () => {
    const body = recordToAskAgain(props.request, text);
    if (!text.trim() || !body) {
      setError(t('again-empty'));
      return;
    }
    const requestId = crypto.randomUUID();
    if (!(await act({ kind: 'submit', requestId, body }, { done: t('again-done') }))) return;
    forget(text);
    props.onDone();
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="side-by-side">
        <section class="stack-s">
          <h3 class="section-title">{t('old-text')}</h3>
          <p class="quote" dir="auto">
            {props.oldText}
          </p>
        </section>
        <TextArea
          label={t('new-text')}
          value={text}
          rows={6}
          maxLength={MAX_JUSTIFICATION}
          hint={same ? t('again-same') : null}
          error={error}
          onInput={(value) => {
            type(value);
            setError(null);
          }}
        />
      </div>
      <div class="row">
        <Button type="submit" kind="primary" size="small" icon="send" busy={busy}>
          {t('again-send')}
        </Button>
        <Button size="small" onClick={props.onDone}>
          {t('again-cancel')}
        </Button>
      </div>
    </form>
  );
}
