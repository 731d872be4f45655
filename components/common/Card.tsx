import type { ComponentChildren } from 'preact';

/** A quiet frame round things that belong together. */
export function Card(props: {
  children: ComponentChildren;
  quiet?: boolean;
  labelledBy?: string;
  as?: 'section' | 'article' | 'li' | 'div';
}) {
  const Tag = props.as ?? 'section';
  return (
    <Tag class={`card${props.quiet ? ' card-quiet' : ''}`} aria-labelledby={props.labelledBy}>
      {props.children}
    </Tag>
  );
}
