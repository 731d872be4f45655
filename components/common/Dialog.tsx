import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './Button.tsx';
import { useTexts } from './locale-context.tsx';
import { common } from './messages/catalogue.ts';

/**
 * A modal dialog over the page. Mount it to open it; Esc and × call `onClose`; focus goes back
 * to whatever had it before.
 */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons, in reading order. */
  foot?: ComponentChildren;
}) {
  const t = useTexts(common);
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key press: what is typed at once belongs into the dialog.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{props.title}</h2>
        <IconButton icon="close" label={t('close')} onClick={props.onClose} />
      </div>
      <div class="dialog-body">{props.children}</div>
      {props.foot ? <div class="dialog-foot">{props.foot}</div> : null}
    </dialog>
  );
}
