import { useState } from 'preact/hooks';
import { MAX_MESSAGE } from '../../lib/contract/limits.ts';
import type { TrackedRequest } from '../../lib/storage/schema.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { TextArea } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useKeptWords } from '../common/use-kept-words.ts';
import { myRequests } from './messages/catalogue.ts';
import { useAct } from './use-act.ts';

/** The reviewer's question with a place for the answer, and what was said before. */
export function AnswerForm(props: { request: TrackedRequest }) {
  const t = useTexts(myRequests);
  const { act, busy } = useAct();
  const { text, type, forget } = useKeptWords(
    wordsPlace.onRequest(props.request.localId, 'answer'),
  );
  const [error, setError] = useState<string | null>(null);
  const messages = props.request.server?.messages ?? [];
  const answer = async () => {
    if (!text.trim()) {
      setError(t('answer-empty'));
      return;
    }
    const done = await act(
      { kind: 'message', requestId: props.request.localId, body: { text } },
      { done: t('answer-done') },
    );
    if (done) forget(text);
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
    >
      <Banner tone="warn" icon="question" title={t('question-title')}>
        {messages.map((message) => (
          <div key={message.id} class="stack-s">
            <span class="small muted">
              {message.from === 'reviewer' ? (
                <bdi>{message.by?.name ?? t('a-reviewer')}</bdi>
              ) : (
                t('you')
              )}
            </span>
            <p class="pre-wrap">
              <bdi>{message.text}</bdi>
            </p>
          </div>
        ))}
      </Banner>
      <TextArea
        label={t('your-answer')}
        value={text}
        rows={3}
        maxLength={MAX_MESSAGE}
        error={error}
        onInput={(value) => {
          type(value);
          setError(null);
        }}
      />
      <div>
        <Button type="submit" kind="primary" size="small" icon="send" busy={busy}>
          {t('answer-send')}
        </Button>
      </div>
    </form>
  );
}
