import { useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { MAX_NOTE } from '../../lib/contract/limits.ts';
import { formatDateTime } from '../../lib/i18n/time.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { Bdi, plainText } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { TextArea } from '../common/Field.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { useKeptWords } from '../common/use-kept-words.ts';
import { reviewQueue } from './messages/catalogue.ts';

/** Notes among reviewers and helpdesk. */
export function NotesSection(props: {
  card: AppConsentRequest;
  onAdd: (text: string) => Promise<boolean>;
}) {
  const t = useTexts(reviewQueue);
  const locale = useLocale();
  const { text, type, forget } = useKeptWords(wordsPlace.onCard(props.card.id, 'note'));
  const [busy, setBusy] = useState(false);
  const mayAdd = props.card.can.note?.allowed ?? false;
  const save = async () => {
    setBusy(true);
    if (await props.onAdd(text.trim())) forget(text);
    setBusy(false);
  };
  return (
    <section class="card-section" aria-labelledby="card-notes">
      <h3 id="card-notes">{t('card.notes.title')}</h3>
      <p class="small muted">{t('card.notes.hint')}</p>
      <ul class="plain-list stack-s">
        {props.card.notes.map((note) => (
          <li key={note.id} class="message">
            <p class="small muted">
              <Bdi text={note.by.name} max={60} /> · {formatDateTime(note.at, locale)}
            </p>
            <p class="pre-wrap" dir="auto">
              <bdi>{plainText(note.text)}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <>
          <TextArea
            label={t('card.notes.add')}
            value={text}
            onInput={type}
            rows={2}
            maxLength={MAX_NOTE}
          />
          <Button size="small" disabled={text.trim() === ''} busy={busy} onClick={save}>
            {t('card.notes.save')}
          </Button>
        </>
      ) : null}
    </section>
  );
}
