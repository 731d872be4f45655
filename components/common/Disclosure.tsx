import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/**
 * A part that opens at a click; the browser's own element, so keyboard and screen readers know it.
 * What was made inside stays, with all that was done in it, when it is closed again.
 */
export function Disclosure(props: {
  summary: ComponentChildren;
  /** As a function, what is inside is made only when it is first opened. */
  children: ComponentChildren | (() => ComponentChildren);
  open?: boolean;
}) {
  const [seen, setSeen] = useState(props.open ?? false);
  const { children } = props;
  const inside = typeof children !== 'function' ? children : seen || props.open ? children() : null;
  return (
    <details class="disclosure" open={props.open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the browser's own button */}
      <summary onClick={() => setSeen(true)}>
        <span class="icon-turn row">
          <Icon name="chevron" directional />
        </span>
        <span>{props.summary}</span>
      </summary>
      <div class="stack">{inside}</div>
    </details>
  );
}
