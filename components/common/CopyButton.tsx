import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useTexts } from './locale-context.tsx';
import { common } from './messages/catalogue.ts';

/** Copies a text at the click and says so. Where the clipboard is refused it says that too. */
export function CopyButton(props: {
  text: string;
  label?: string;
  kind?: 'plain' | 'primary' | 'quiet';
}) {
  const t = useTexts(common);
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setState('copied');
    } catch {
      // In a frame without clipboard permission: the older way still works at a click.
      setState(copyBySelection(props.text) ? 'copied' : 'failed');
    }
  };
  const words = { idle: props.label ?? t('copy'), copied: t('copied'), failed: t('copy-failed') };
  return (
    <>
      <Button
        kind={props.kind ?? 'plain'}
        size="small"
        icon={state === 'copied' ? 'check' : 'copy'}
        onClick={copy}
      >
        {words[state]}
      </Button>
      <span class="visually-hidden" role="status">
        {state === 'idle' ? '' : words[state]}
      </span>
    </>
  );
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  const before = document.activeElement;
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
