import { useEffect, useRef, useState } from 'preact/hooks';
import { Policy } from '../../lib/contract/policy.ts';
import type { UiChanged } from '../../lib/messaging/protocol.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { useTexts } from '../common/locale-context.tsx';
import { useKeptWords } from '../common/use-kept-words.ts';
import { callApi } from '../desk/call-api.ts';
import { useApi } from '../desk/use-api.ts';
import { keptPolicy, keptText } from './kept-policy.ts';
import { policy as words } from './messages/catalogue.ts';
import { policyFromFile } from './policy-file.ts';
import { formOf, type PolicyForm, policyOf } from './policy-form.ts';

type Notice = { tone: 'info' | 'ok' | 'warn' | 'danger'; text: string } | null;

/**
 * What was last said about the form's text (a file, an earlier visit) and about saving. Two places: an answer that
 * comes late must not hide the other.
 */
interface Notices {
  text: Notice;
  save: Notice;
}

/** What the form was filled from, and the tag that guards it against overwriting what was not seen. */
interface Base {
  policy: Policy;
  etag: string;
}

const SILENT: Notices = { text: null, save: null };
const POLICY: UiChanged['stores'] = ['policy'];
const same = (one: PolicyForm, other: PolicyForm) => JSON.stringify(one) === JSON.stringify(other);

/**
 * The policy and what is typed over it: kept while it is typed, saved with the tag it was typed over, and never
 * put over by an answer that is older than the typing. Who may only read it sees it as it is saved.
 */
export function usePolicyForm(mayWrite: boolean) {
  const t = useTexts(words);
  const saved = useApi('/v1/policy', Policy, POLICY);
  const kept = useKeptWords(wordsPlace.policy);
  const [base, setBase] = useState<Base | null>(null);
  const [form, setForm] = useState<PolicyForm | null>(null);
  const [notices, setNotices] = useState(SILENT);
  const [busy, setBusy] = useState(false);
  /** The person was told that somebody else saved meanwhile: the next save may go over it. */
  const seen = useRef(false);
  const dirty = base !== null && form !== null && !same(form, formOf(base.policy));

  // Somebody else's policy replaces this one only while nothing is typed here: its tag must not travel with our words.
  useEffect(() => {
    if (!saved.data || (dirty && !seen.current)) return;
    setBase({ policy: saved.data, etag: saved.headers.etag ?? '' });
    if (!dirty) setForm(formOf(saved.data));
    seen.current = false;
  }, [saved.data]);

  const sayText = (text: Notice) => setNotices((now) => ({ ...now, text }));
  const saySave = (save: Notice) => setNotices((now) => ({ ...now, save }));

  useEffect(() => {
    const before = mayWrite && kept.text !== '' ? keptPolicy(kept.text) : null;
    if (!before || !base || dirty || same(before.form, formOf(base.policy))) return;
    setForm(before.form);
    sayText({ tone: 'info', text: t('changes.kept') });
    if (before.etag !== base.etag) saySave({ tone: 'warn', text: t('save.stale') });
  }, [kept.text, base === null]);

  const show = (next: PolicyForm) => {
    setForm(next);
    if (!base) return;
    const isSaved = same(next, formOf(base.policy));
    kept.type(isSaved ? '' : keptText({ etag: base.etag, form: next }));
  };

  return {
    saved,
    base,
    form,
    dirty,
    busy,
    notices: [notices.save, notices.text],
    change: (patch: Partial<PolicyForm>) => {
      if (!form) return;
      show({ ...form, ...patch });
      setNotices(SILENT);
    },
    /** Back to what is saved. */
    discard: () => {
      if (base) show(formOf(base.policy));
      setNotices(SILENT);
    },
    save: async () => {
      const body = form && policyOf(form);
      if (!base || !body) return;
      setBusy(true);
      setNotices(SILENT);
      const answer = await callApi({
        method: 'PUT',
        path: '/v1/policy',
        schema: Policy,
        body,
        headers: { 'If-Match': base.etag },
      });
      setBusy(false);
      if (answer.ok) {
        // What was typed or read from a file while the save was under way is not in it, and stays.
        setForm((now) => (now && same(now, form) ? formOf(answer.data) : now));
        setBase({ policy: answer.data, etag: answer.headers.etag ?? '' });
        kept.forget(kept.text);
        saySave({ tone: 'ok', text: t('saved') });
      } else if (answer.name === 'stale-version' || answer.name === 'precondition-required') {
        saySave({ tone: 'warn', text: t('save.stale') });
        seen.current = true;
        saved.reload();
      } else {
        saySave({ tone: 'danger', text: t('save.refused', { detail: answer.detail }) });
      }
    },
    /** Fills the form from a file that was exported before. */
    read: async (file: File) => {
      const result = policyFromFile(await file.text());
      if (!result.ok) {
        return sayText({ tone: 'danger', text: t('import.bad', { detail: result.detail }) });
      }
      show(formOf(result.policy));
      sayText({ tone: 'ok', text: t('import.ok') });
    },
  };
}
