import { useState } from 'preact/hooks';
import type { ReviewerRef } from '../../lib/contract/policy.ts';
import { Button, IconButton } from '../common/Button.tsx';
import { Select } from '../common/Choice.tsx';
import { TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { policy } from './messages/catalogue.ts';
import { ReviewerName } from './ReviewerName.tsx';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The list of reviewers, and a row to add one. */
export function ReviewersField(props: {
  reviewers: readonly ReviewerRef[];
  disabled: boolean;
  onChange: (reviewers: ReviewerRef[]) => void;
}) {
  const t = useTexts(policy);
  const [kind, setKind] = useState<ReviewerRef['kind']>('user');
  const [id, setId] = useState('');
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const good = GUID.test(id.trim());
  const add = () => {
    setTried(true);
    if (!good) return;
    const next: ReviewerRef = { kind, id: id.trim().toLowerCase() };
    if (kind === 'user' && email.trim() !== '') next.email = email.trim();
    props.onChange([
      ...props.reviewers.filter((r) => r.kind !== next.kind || r.id !== next.id),
      next,
    ]);
    setId('');
    setEmail('');
    setTried(false);
  };
  return (
    <fieldset class="stack-s policy-reviewers">
      <legend>{t('reviewers')}</legend>
      <p class="small muted">{t('reviewers.hint')}</p>
      {props.reviewers.length === 0 ? <p class="queue-warn">{t('reviewers.none')}</p> : null}
      <ul class="plain-list">
        {props.reviewers.map((reviewer) => (
          <li key={`${reviewer.kind} ${reviewer.id}`} class="row row-between policy-reviewer">
            <ReviewerName reviewer={reviewer} />
            <IconButton
              icon="trash"
              label={t('reviewers.remove', { id: reviewer.id })}
              disabled={props.disabled}
              onClick={() => props.onChange(props.reviewers.filter((r) => r !== reviewer))}
            />
          </li>
        ))}
      </ul>
      {props.disabled ? null : (
        <div class="form-row">
          <Select
            label={t('reviewers.kind')}
            value={kind}
            options={(['user', 'group', 'role'] as const).map((value) => ({
              value,
              label: t(`reviewers.kind.${value}`),
            }))}
            onChange={setKind}
          />
          <TextField
            label={t('reviewers.id')}
            value={id}
            onInput={setId}
            error={tried && !good ? t('reviewers.badId') : null}
            maxLength={60}
          />
          {kind === 'user' ? (
            <TextField
              type="email"
              label={t('reviewers.email')}
              value={email}
              onInput={setEmail}
              maxLength={254}
            />
          ) : null}
          <Button onClick={add}>{t('reviewers.add')}</Button>
        </div>
      )}
    </fieldset>
  );
}
