import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_JUSTIFICATION } from '../../lib/contract/limits.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { Dialog } from '../common/Dialog.tsx';
import { TextArea } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useKeptWords } from '../common/use-kept-words.ts';
import { reviewQueue } from './messages/catalogue.ts';

interface WordsFormProps {
  /** The form's name of `wordsPlace`: what is typed is kept under it until it is sent. */
  place: string;
  title: string;
  consequence: string;
  confirm: string;
  tone: 'primary' | 'danger';
  label?: string;
  required: boolean;
  children?: ComponentChildren;
  /** Closes by itself when it gives true; otherwise the text stays as typed. */
  onConfirm: (words: string) => Promise<boolean>;
  onClose: () => void;
}

/** Words and one button: deny, block, unblock and questions are all this, with their consequence spelled out. */
export function WordsForm(props: WordsFormProps) {
  const t = useTexts(reviewQueue);
  const { text: words, type, forget } = useKeptWords(props.place);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // Whoever came by a key goes on typing.
  useLayoutEffect(() => area.current?.focus(), []);
  const missing = props.required && words.trim() === '';
  const confirm = async () => {
    setTried(true);
    if (missing) return;
    setBusy(true);
    const done = await props.onConfirm(words.trim());
    setBusy(false);
    if (!done) return;
    forget(words);
    props.onClose();
  };
  return (
    <Dialog
      title={props.title}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>{t('act.cancel')}</Button>
          <Button kind={props.tone} busy={busy} onClick={confirm}>
            {props.confirm}
          </Button>
        </>
      }
    >
      <Banner tone={props.tone === 'danger' ? 'warn' : 'info'}>
        <p>{props.consequence}</p>
      </Banner>
      <TextArea
        label={props.label ?? t('form.words')}
        hint={props.required ? null : t('form.words.optional')}
        error={tried && missing ? t('form.words.required') : null}
        areaRef={area}
        value={words}
        onInput={type}
        rows={4}
        maxLength={MAX_JUSTIFICATION}
        required={props.required}
      />
      {props.children}
    </Dialog>
  );
}
