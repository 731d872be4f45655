import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../lib/messaging/send.ts';
import { onUiChanged } from '../../lib/messaging/ui-changed.ts';
import { useRestingWrite } from './use-resting-write.ts';

/**
 * The text of one form (`place` is a name of `wordsPlace`), kept by the background while it is typed: a popup
 * closes at any click beside it. What was kept comes back as long as nothing was typed here; an act that was taken
 * back or refused brings its words back the same way. `forget` is for after the sending: it empties the form unless
 * more was typed meanwhile. Where nothing can be kept, the text lives as long as the form. A form shown for another
 * place needs a `key`.
 */
export function useKeptWords(
  place: string,
  start = '',
): { text: string; type: (text: string) => void; forget: (sent: string) => void } {
  const [text, setText] = useState(start);
  const shown = useRef(start);
  const show = (next: string) => {
    shown.current = next;
    setText(next);
  };
  const keep = (words: string) => {
    send('desk/keep-words', { place, text: words }).catch(() => {}); // still on the screen
  };
  const { put, drop } = useRestingWrite(keep);
  /** Counts what was typed or sent here: an answer that was asked for before that is too old. */
  const turn = useRef(0);

  useEffect(() => {
    const end = new AbortController();
    const read = () => {
      const mine = turn.current;
      send('desk/kept-words', { place }).then(
        (kept) => {
          if (end.signal.aborted || mine !== turn.current || kept.text === null) return;
          if (shown.current === start) show(kept.text);
        },
        () => {}, // nothing kept that could be read
      );
    };
    read();
    onUiChanged((stores) => {
      if (stores.includes('outbox') && shown.current === start) read();
    }, end.signal);
    return () => end.abort();
  }, []);

  return {
    text,
    type: (next) => {
      turn.current += 1;
      show(next);
      put(next);
    },
    forget: (sent) => {
      turn.current += 1;
      if (shown.current !== sent) return;
      drop();
      show(start);
      keep('');
    },
  };
}
