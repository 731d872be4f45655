import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

/** A part that opens at a click; the browser's own element, so keyboard and screen readers know it. */
export function Disclosure(props: {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  onToggle?: (open: boolean) => void;
}) {
  return (
    <details
      class="disclosure"
      open={props.open}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span class="icon-turn row">
          <Icon name="chevron" directional />
        </span>
        <span>{props.summary}</span>
      </summary>
      <div class="stack">{props.children}</div>
    </details>
  );
}
