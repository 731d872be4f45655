import { visibleSteps } from '../../lib/fixes/engine.ts';
import type { FixRunState } from '../../lib/fixes/run-state.ts';
import type { Fix, FixNode } from '../../lib/fixes/shape.ts';
import { Icon } from '../common/Icon.tsx';
import { useFixTexts } from './use-texts.ts';

function nameOf(node: FixNode): string {
  if (node.kind === 'question') return node.ask;
  return node.kind === 'step' ? node.title : node.text;
}

/** The way so far and ahead, on the left: done, now, still to come. */
export function WayList(props: { fix: Fix; run: FixRunState }) {
  const { t } = useFixTexts();
  return (
    <ol class="way">
      {visibleSteps(props.fix, props.run).map(({ node, state }, index) => (
        <li
          key={`${node.id}-${index}`}
          class={`way-stop way-${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span class="way-mark">
            {state === 'done' ? (
              <Icon name="check" />
            ) : node.kind === 'question' ? (
              <Icon name="question" />
            ) : (
              index + 1
            )}
          </span>
          <span>
            {nameOf(node)}
            {node.kind === 'step' ? (
              <span class="way-who small muted">{t(`role.${node.who}`)}</span>
            ) : null}
            <span class="visually-hidden">
              {state === 'done' ? t('step.state-done') : state === 'now' ? t('step.now') : ''}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
