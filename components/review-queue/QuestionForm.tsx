import { useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { plainName } from '../common/Bdi.tsx';
import { Select } from '../common/Choice.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { WordsForm } from './WordsForm.tsx';

const DAYS = ['1', '2', '3', '5', '7', '14'] as const;
const DAY_MS = 86_400_000;

/** Ask one requester or all before deciding; the clock stands still until the answer or the deadline. */
export function QuestionForm(props: {
  card: AppConsentRequest;
  now: number;
  onSend: (question: {
    text: string;
    requestId: string | null;
    deadline: string;
  }) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTexts(reviewQueue);
  const [to, setTo] = useState('all');
  const [days, setDays] = useState<(typeof DAYS)[number]>('3');
  const open = props.card.requests.filter(
    (r) => r.status === 'open' || r.status === 'waiting-for-requester',
  );
  return (
    <WordsForm
      place={wordsPlace.onCard(props.card.id, 'question')}
      title={t('question.title')}
      consequence={t('question.consequence')}
      confirm={t('question.confirm')}
      label={t('question.text')}
      tone="primary"
      required
      onClose={props.onClose}
      onConfirm={(text) =>
        props.onSend({
          text,
          requestId: to === 'all' ? null : to,
          deadline: new Date(props.now + Number(days) * DAY_MS).toISOString(),
        })
      }
    >
      <Select
        label={t('question.to')}
        value={to}
        options={[
          { value: 'all', label: t('question.toAll') },
          ...open.map((r) => ({ value: r.id, label: plainName(r.requester.name, 60) })),
        ]}
        onChange={setTo}
      />
      <Select
        label={t('question.deadline')}
        value={days}
        options={DAYS.map((value) => ({
          value,
          label: t('question.days', { count: Number(value) }),
        }))}
        onChange={setDays}
      />
    </WordsForm>
  );
}
