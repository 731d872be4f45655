import { useState } from 'preact/hooks';
import { Button } from '../common/Button.tsx';
import type { FixPorts } from './ports.ts';
import { useFixTexts } from './use-texts.ts';

/** Copies a text that stands on the page already, and says whether it went well. */
export function CopyText(props: {
  label: string;
  text: string;
  ports: FixPorts;
  kind?: 'plain' | 'primary';
}) {
  const { t } = useFixTexts();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const copy = async () => setState((await props.ports.copy(props.text)) ? 'done' : 'failed');
  return (
    <span class="row">
      <Button kind={props.kind ?? 'plain'} size="small" icon="copy" onClick={() => void copy()}>
        {props.label}
      </Button>
      <span class="small muted" role="status">
        {state === 'idle' ? '' : t(state === 'done' ? 'copy.done' : 'copy.failed')}
      </span>
    </span>
  );
}
