import { useEffect, useRef, useState } from 'preact/hooks';
import { Policy } from '../../lib/contract/policy.ts';
import type { UiChanged } from '../../lib/messaging/protocol.ts';
import { Banner } from '../common/Banner.tsx';
import { Button } from '../common/Button.tsx';
import { Checkbox, Select } from '../common/Choice.tsx';
import { TextArea, TextField } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { Skeleton } from '../common/States.tsx';
import { ApiError } from '../desk/ApiError.tsx';
import { callApi } from '../desk/call-api.ts';
import { useApi } from '../desk/use-api.ts';
import { MailPreview } from './MailPreview.tsx';
import { policy as words } from './messages/catalogue.ts';
import { downloadText, policyFromFile, policyToFile } from './policy-file.ts';
import { errorsOf, formOf, type PolicyForm, policyOf } from './policy-form.ts';
import { ReachSection } from './ReachSection.tsx';
import { ReviewersField } from './ReviewersField.tsx';
import './policy.css';

type Notice = { tone: 'ok' | 'warn' | 'danger'; text: string } | null;

/** What was last said about reading a file and about saving. Two places: an answer that comes late must not hide the other. */
interface Notices {
  file: Notice;
  save: Notice;
}

const SILENT: Notices = { file: null, save: null };

/** What the form was filled from, and the tag that guards it against overwriting what was not seen. */
interface Base {
  policy: Policy;
  etag: string;
}

const POLICY: UiChanged['stores'] = ['policy'];
const same = (one: PolicyForm, other: PolicyForm) => JSON.stringify(one) === JSON.stringify(other);

/** Reads, edits and saves the policy. What was typed stays when a save is refused. */
export function PolicyPage(props: { mayWrite: boolean }) {
  const t = useTexts(words);
  const saved = useApi('/v1/policy', Policy, POLICY);
  const [base, setBase] = useState<Base | null>(null);
  const [form, setForm] = useState<PolicyForm | null>(null);
  const [notices, setNotices] = useState(SILENT);
  const [busy, setBusy] = useState(false);
  /** The person was told that somebody else saved meanwhile: the next save may go over it. */
  const seen = useRef(false);
  const file = useRef<HTMLInputElement>(null);
  // Somebody else's policy replaces this one only while nothing is typed here: its tag must not travel with our words.
  const dirty = base !== null && form !== null && !same(form, formOf(base.policy));
  useEffect(() => {
    if (!saved.data || (dirty && !seen.current)) return;
    setBase({ policy: saved.data, etag: saved.headers.etag ?? '' });
    if (!dirty) setForm(formOf(saved.data));
    seen.current = false;
  }, [saved.data]);

  if (saved.error && !form) return <ApiError error={saved.error} onRetry={saved.reload} />;
  if (!form || !base) return <Skeleton lines={8} />;
  const errors = errorsOf(form);
  const wanted = policyOf(form);
  const change = (patch: Partial<PolicyForm>) => {
    setForm({ ...form, ...patch });
    setNotices(SILENT);
  };
  const off = !props.mayWrite;
  const saySave = (save: Notice) => setNotices((now) => ({ ...now, save }));

  const save = async () => {
    if (!wanted) return;
    setBusy(true);
    setNotices(SILENT);
    const answer = await callApi({
      method: 'PUT',
      path: '/v1/policy',
      schema: Policy,
      body: wanted,
      headers: { 'If-Match': base.etag },
    });
    setBusy(false);
    if (answer.ok) {
      // What was typed or read from a file while the save was under way is not in it, and stays.
      setForm((now) => (now && same(now, form) ? formOf(answer.data) : now));
      setBase({ policy: answer.data, etag: answer.headers.etag ?? '' });
      saySave({ tone: 'ok', text: t('saved') });
    } else if (answer.name === 'stale-version' || answer.name === 'precondition-required') {
      saySave({ tone: 'warn', text: t('save.stale') });
      seen.current = true;
      saved.reload();
    } else {
      saySave({ tone: 'danger', text: t('save.refused', { detail: answer.detail }) });
    }
  };
  const read = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    input.value = '';
    if (!chosen) return;
    const result = policyFromFile(await chosen.text());
    const sayFile = (file: Notice) => setNotices((now) => ({ ...now, file }));
    if (!result.ok)
      return sayFile({ tone: 'danger', text: t('import.bad', { detail: result.detail }) });
    setForm(formOf(result.policy));
    sayFile({ tone: 'ok', text: t('import.ok') });
  };

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
          <div role="status" class="stack-s">
            {[notices.save, notices.file].map((notice) =>
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
              onChange={(event) => void read(event.currentTarget)}
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
