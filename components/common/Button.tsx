import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  kind?: 'primary' | 'plain' | 'danger' | 'quiet';
  size?: 'normal' | 'small';
  wide?: boolean;
  /** Really disabled: out of the tab order, announced as such. */
  disabled?: boolean;
  /** Shows that the act is under way and takes no second press; whoever pressed it stays on it. */
  busy?: boolean;
  icon?: IconName;
  type?: 'button' | 'submit';
  describedBy?: string;
  /** Fuller name for screen readers; begins with the visible words. */
  label?: string;
  expanded?: boolean;
  pressed?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** The one button. A press while busy or disabled does nothing. */
export function Button(props: ButtonProps) {
  const kind = props.kind && props.kind !== 'plain' ? ` btn-${props.kind}` : '';
  const classes = `btn${kind}${props.size === 'small' ? ' btn-small' : ''}${props.wide ? ' btn-wide' : ''}`;
  return (
    <button
      ref={props.buttonRef}
      type={props.type ?? 'button'}
      class={classes}
      disabled={props.disabled}
      aria-disabled={props.busy ? 'true' : undefined}
      aria-busy={props.busy ? 'true' : undefined}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      // Really disabled, it would lose the focus; a press of Enter in the form comes here as a click, too.
      onClick={props.busy ? (event) => event.preventDefault() : props.onClick}
    >
      {props.icon ? <Icon name={props.icon} /> : null}
      <span>{props.children}</span>
    </button>
  );
}

/** A button that is only a drawing; `label` is what it is called. */
export function IconButton(props: {
  icon: IconName;
  label: string;
  onClick: (event: MouseEvent) => void;
  expanded?: boolean;
  directional?: boolean;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="btn btn-icon"
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon name={props.icon} directional={props.directional ?? false} />
    </button>
  );
}

/** An address opened in a new tab, dressed as a button. */
export function LinkButton(props: {
  href: string;
  children: ComponentChildren;
  kind?: 'primary' | 'plain' | 'quiet';
  size?: 'normal' | 'small';
  icon?: IconName;
  sameTab?: boolean;
}) {
  const kind = props.kind && props.kind !== 'plain' ? ` btn-${props.kind}` : '';
  return (
    <a
      class={`btn${kind}${props.size === 'small' ? ' btn-small' : ''}`}
      href={props.href}
      target={props.sameTab ? undefined : '_blank'}
      rel="noreferrer noopener"
    >
      {props.icon ? <Icon name={props.icon} /> : null}
      <span>{props.children}</span>
    </a>
  );
}
