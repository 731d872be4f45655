import { useRef } from 'preact/hooks';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { Checkbox, Select } from '../common/Choice.tsx';
import { TextArea, TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { Skeleton } from '../common/States.tsx';
import { ApiError } from '../desk/ApiError.tsx';
import { MailPreview } from './MailPreview.tsx';
import { policy as words } from './messages/catalogue.ts';
import { PolicyChanges } from './PolicyChanges.tsx';
import { changesOf } from './policy-changes.ts';
import { downloadText, policyToFile } from './policy-file.ts';
import { errorsOf, formOf, policyOf } from './policy-form.ts';
import { ReachSection } from './ReachSection.tsx';
import { ReviewersField } from './ReviewersField.tsx';
import { usePolicyForm } from './use-policy-form.ts';
import './policy.css';

/** Reads, edits and saves the policy. What was typed stays when a save is refused, and when the page goes away. */
export function PolicyPage(props: { mayWrite: boolean }) {
  const t = useTexts(words);
  const { saved, base, form, dirty, busy, notices, change, discard, save, read } = usePolicyForm(
    props.mayWrite,
  );
  const file = useRef<HTMLInputElement>(null);
  if (saved.error && !form) return <ApiError error={saved.error} onRetry={saved.reload} />;
  if (!form || !base) return <Skeleton lines={8} />;
  const errors = errorsOf(form);
  const wanted = policyOf(form);
  const off = !props.mayWrite;

  return (
    <div class="stack" data-testid="policy">
      <h2>{t('title')}</h2>
      <p class="muted">{t('intro')}</p>
      {off ? (
        <Banner>
          <p>{t('readOnly')}</p>
        </Banner>
      ) : null}
      <div class="policy-columns">
        <form
          class="card stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Checkbox
            label={t('isEnabled')}
            hint={t('isEnabled.hint')}
            checked={form.isEnabled}
            disabled={off}
            onChange={(isEnabled) => change({ isEnabled })}
          />
          <ReviewersField
            reviewers={form.reviewers}
            disabled={off}
            onChange={(reviewers) => change({ reviewers })}
          />
          <TextField
            label={t('days')}
            value={form.days}
            error={errors.days ? t('days.error') : null}
            disabled={off}
            maxLength={3}
            onInput={(days) => change({ days })}
          />
          <Checkbox
            label={t('notifyReviewers')}
            checked={form.notifyReviewers}
            disabled={off}
            onChange={(notifyReviewers) => change({ notifyReviewers })}
          />
          <Checkbox
            label={t('remindersEnabled')}
            checked={form.remindersEnabled}
            disabled={off}
            onChange={(remindersEnabled) => change({ remindersEnabled })}
          />
          <Select
            label={t('backlog')}
            value={form.backlog}
            disabled={off}
            options={(['all', 'since-designation'] as const).map((value) => ({
              value,
              label: t(`backlog.${value}`),
            }))}
            onChange={(backlog) => change({ backlog })}
          />
          <TextArea
            label={t('targets')}
            hint={t('targets.hint')}
            error={
              errors.targetLine === null ? null : t('targets.error', { line: errors.targetLine })
            }
            value={form.targets}
            disabled={off}
            onInput={(targets) => change({ targets })}
          />
          {off ? null : (
            <PolicyChanges changes={changesOf(formOf(base.policy), form)} onDiscard={discard} />
          )}
          <div role="status" class="stack-s">
            {notices.map((notice) =>
              notice ? (
                <Banner key={notice.text} tone={notice.tone}>
                  <p>{notice.text}</p>
                </Banner>
              ) : null,
            )}
          </div>
          <div class="row">
            {off ? null : (
              <Button type="submit" kind="primary" busy={busy} disabled={!wanted || !dirty}>
                {t('save')}
              </Button>
            )}
            <Button
              icon="download"
              disabled={!wanted}
              onClick={() =>
                wanted &&
                downloadText('consent-desk-policy.json', policyToFile(wanted), 'application/json')
              }
            >
              {t('export')}
            </Button>
            {off ? null : <Button onClick={() => file.current?.click()}>{t('import')}</Button>}
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              hidden
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0];
                event.currentTarget.value = '';
                if (chosen) void read(chosen);
              }}
            />
          </div>
        </form>
        <div class="stack">
          <ReachSection version={base.etag} dirty={dirty} />
          <MailPreview />
        </div>
      </div>
    </div>
  );
}
