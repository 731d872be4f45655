import type { ComponentChildren } from 'preact';
import { Bdi } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { policy } from './messages/catalogue.ts';
import type { PolicyChange } from './policy-changes.ts';
import { ReviewerName } from './ReviewerName.tsx';

/** What saving would change, against the policy that holds; nothing when there is nothing. */
export function PolicyChanges(props: { changes: readonly PolicyChange[]; onDiscard: () => void }) {
  const t = useTexts(policy);
  if (props.changes.length === 0) return null;
  return (
    <section class="policy-changes stack-s" aria-labelledby="policy-changes">
      <h3 id="policy-changes">{t('changes.title')}</h3>
      <ul class="plain-list stack-s">
        {props.changes.map((change) => (
          <li key={change.field}>
            <span class="muted">{t(change.field)}</span>
            <Change change={change} />
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={props.onDiscard}>
          {t('changes.discard')}
        </Button>
      </div>
    </section>
  );
}

function Change(props: { change: PolicyChange }) {
  const t = useTexts(policy);
  const { change } = props;
  if (change.field === 'reviewers') {
    return <Lists {...change} show={(reviewer) => <ReviewerName reviewer={reviewer} />} />;
  }
  if (change.field === 'targets') {
    return <Lists {...change} show={(line) => <Bdi text={line} />} />;
  }
  const say = (value: boolean | string) => {
    if (typeof value === 'boolean') return t(value ? 'changes.on' : 'changes.off');
    return change.field === 'backlog' ? t(`backlog.${value as typeof change.before}`) : value;
  };
  return <p>{t('changes.value', { before: say(change.before), after: say(change.after) })}</p>;
}

function Lists<T>(props: {
  added: readonly T[];
  removed: readonly T[];
  show: (item: T) => ComponentChildren;
}) {
  const t = useTexts(policy);
  const line = (word: 'changes.added' | 'changes.removed') => (item: T, n: number) => (
    <p key={`${word} ${n}`}>
      {t(word)} {props.show(item)}
    </p>
  );
  return (
    <>
      {props.added.map(line('changes.added'))}
      {props.removed.map(line('changes.removed'))}
    </>
  );
}
