import type { ComponentChildren } from 'preact';
import type { Tone } from './Badge.tsx';
import { Icon, type IconName } from './Icon.tsx';

const ICONS: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  ok: 'check',
  warn: 'warning',
  danger: 'warning',
  critical: 'stop',
};

/** Something to know, beside what it is about. `live` ones are read out when they appear. */
export function Banner(props: {
  tone?: Tone;
  title?: ComponentChildren;
  icon?: IconName;
  live?: boolean;
  children?: ComponentChildren;
}) {
  const tone = props.tone ?? 'info';
  return (
    <div class={`banner tone-${tone}`} role={props.live ? 'status' : undefined}>
      <Icon name={props.icon ?? ICONS[tone]} />
      <div class="banner-body">
        {props.title ? <p class="banner-title">{props.title}</p> : null}
        {props.children}
      </div>
    </div>
  );
}
