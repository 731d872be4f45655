import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  onBlur?: () => void;
  hint?: string | null;
  error?: string | null;
  placeholder?: string;
  disabled?: boolean;
  readOnly?: boolean;
  required?: boolean;
  maxLength?: number;
  name?: string;
}

function describedBy(id: string, props: FieldProps): string | undefined {
  const ids = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}

function Notes(props: { id: string; field: FieldProps }) {
  const { id, field } = props;
  return (
    <>
      {field.hint ? (
        <p class="field-hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {field.error ? (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warning" />
          <span>{field.error}</span>
        </p>
      ) : null}
    </>
  );
}

/** One line of text with its label, hint and error tied together for screen readers. */
export function TextField(
  props: FieldProps & {
    type?: 'text' | 'search' | 'url' | 'email' | 'time' | 'date';
    inputRef?: Ref<HTMLInputElement>;
  },
) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <input
        ref={props.inputRef}
        id={id}
        class="input"
        type={(props.type ?? 'text') as 'text'}
        name={props.name}
        value={props.value}
        dir="auto"
        placeholder={props.placeholder}
        disabled={props.disabled}
        readOnly={props.readOnly}
        required={props.required}
        maxLength={props.maxLength}
        autoComplete="off"
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
      />
      <Notes id={id} field={props} />
    </div>
  );
}

/** Several lines of text; otherwise as TextField. */
export function TextArea(
  props: FieldProps & { rows?: number; areaRef?: Ref<HTMLTextAreaElement> },
) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      <textarea
        ref={props.areaRef}
        id={id}
        class="input"
        name={props.name}
        value={props.value}
        dir="auto"
        rows={props.rows ?? 3}
        placeholder={props.placeholder}
        disabled={props.disabled}
        readOnly={props.readOnly}
        required={props.required}
        maxLength={props.maxLength}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
      />
      <Notes id={id} field={props} />
    </div>
  );
}
