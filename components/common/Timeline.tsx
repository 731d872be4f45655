import type { ComponentChildren } from 'preact';

export interface TimelineStep {
  key: string;
  label: ComponentChildren;
  /** Second line: when, by whom, or what comes. */
  detail?: ComponentChildren;
  state: 'done' | 'current' | 'todo' | 'danger';
}

/** What happened and what comes, oldest first. The current step is marked for screen readers too. */
export function Timeline(props: { steps: readonly TimelineStep[]; label: string }) {
  return (
    <ol class="timeline" aria-label={props.label}>
      {props.steps.map((step) => (
        <li
          key={step.key}
          class={`timeline-item timeline-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span class="timeline-dot" />
          <div>
            <p class={step.state === 'todo' ? 'muted' : undefined}>{step.label}</p>
            {step.detail ? <div class="small muted">{step.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
