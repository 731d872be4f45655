import { useId } from 'preact/hooks';

/** How far something is: a bar with its sentence. `value` from 0 to 1. */
export function Meter(props: { label: string; value: number; text: string }) {
  const id = useId();
  return (
    <div class="meter">
      <progress
        class="meter-bar"
        value={props.value}
        max={1}
        aria-label={props.label}
        aria-describedby={id}
      />
      <p class="small muted" id={id}>
        {props.text}
      </p>
    </div>
  );
}
