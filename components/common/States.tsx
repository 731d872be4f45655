import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { useTexts } from './locale-context.tsx';
import { common } from './messages/catalogue.ts';

/** Nothing here yet, and what would bring something here. */
export function EmptyState(props: {
  icon?: IconName;
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Icon name={props.icon ?? 'inbox'} />
      <h2>{props.title}</h2>
      {props.children ? <div class="muted small stack">{props.children}</div> : null}
    </div>
  );
}

/** Something went wrong: what, and a way to try again. Read out at once. */
export function ErrorState(props: { title: string; detail?: string | null; onRetry?: () => void }) {
  const t = useTexts(common);
  return (
    <div class="empty" role="alert">
      <Icon name="warning" />
      <h2>{props.title}</h2>
      {props.detail ? <p class="muted small">{props.detail}</p> : null}
      {props.onRetry ? (
        <Button icon="refresh" onClick={props.onRetry}>
          {t('retry')}
        </Button>
      ) : null}
    </div>
  );
}

/** Grey lines where text will be. */
export function Skeleton(props: { lines?: number }) {
  const t = useTexts(common);
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{t('loading')}</span>
      {Array.from({ length: props.lines ?? 4 }, (_, line) => (
        <div key={line} class="skeleton-line" />
      ))}
    </div>
  );
}

/** Reads a change out to screen readers; always present, empty when there is nothing to say. */
export function LiveRegion(props: { text: string }) {
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {props.text}
    </p>
  );
}
