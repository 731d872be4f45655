import { useEffect, useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { Audience } from '../../lib/contract/decision.ts';
import { MAX_JUSTIFICATION } from '../../lib/contract/limits.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { Banner } from '../common/Banner.tsx';
import { plainName } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { Checkbox, Select } from '../common/Choice.tsx';
import { Dialog } from '../common/Dialog.tsx';
import { TextArea } from '../common/Field.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { useKeptWords } from '../common/use-kept-words.ts';
import { AllowsSection } from './AllowsSection.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { parseMembers } from './parse-members.ts';

export interface Approval {
  words: string;
  audience: Audience;
  watch: boolean;
}

/** Approve: for whom, what it allows, and plainly that the consent itself happens on Microsoft's page. */
export function ApproveForm(props: {
  card: AppConsentRequest;
  /** Null when no consent address can be made, or it would fail; `why` then says the reason. */
  consentUrl: string | null;
  /** One consent page does not grant everything on the card. */
  needsTwo: boolean;
  why: string | null;
  onApprove: (approval: Approval) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTexts(reviewQueue);
  const [audience, setAudience] = useState<'everyone' | 'named'>('everyone');
  const kept = useKeptWords(wordsPlace.onCard(props.card.id, 'approve'));
  const keptMembers = useKeptWords(wordsPlace.onCard(props.card.id, 'approve-members'));
  const words = kept.text;
  const members = keptMembers.text;
  const [watch, setWatch] = useState(true);
  const [badLine, setBadLine] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  // People who were listed before are not to be approved for everyone by oversight.
  const listed = members !== '';
  useEffect(() => {
    if (listed) setAudience('named');
  }, [listed]);
  const some = audience === 'named';
  const confirm = async () => {
    const read = parseMembers(members);
    if (some && 'badLine' in read) {
      setBadLine(read.badLine);
      return;
    }
    setBusy(true);
    const chosen: Audience =
      some && 'members' in read ? { kind: 'named', members: read.members } : { kind: 'everyone' };
    const done = await props.onApprove({ words: words.trim(), audience: chosen, watch });
    setBusy(false);
    if (!done) return;
    kept.forget(words);
    keptMembers.forget(members);
    props.onClose();
  };
  return (
    <Dialog
      title={t('approve.title', { app: plainName(props.card.app.displayName ?? '', 60) })}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>{t('act.cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={confirm}>
            {t(some ? 'approve.openSome' : 'approve.open')}
          </Button>
        </>
      }
    >
      <Banner tone="info">
        <p>{t('approve.consequence')}</p>
      </Banner>
      {props.needsTwo ? (
        <Banner tone="warn">
          <p>{t('approve.two')}</p>
        </Banner>
      ) : null}
      {props.consentUrl === null ? (
        <Banner tone="warn">
          <p>{props.why}</p>
        </Banner>
      ) : null}
      <Select
        label={t('approve.who')}
        value={audience}
        options={[
          { value: 'everyone', label: t('approve.everyone') },
          { value: 'named', label: t('approve.some') },
        ]}
        onChange={setAudience}
      />
      {some ? (
        <TextArea
          label={t('approve.members')}
          hint={t('approve.members.help')}
          error={badLine === null ? null : t('approve.members.error', { line: badLine })}
          value={members}
          onInput={(value) => {
            keptMembers.type(value);
            setBadLine(null);
          }}
        />
      ) : null}
      <AllowsSection card={props.card} />
      <TextArea
        label={t('form.words')}
        hint={t('form.words.optional')}
        value={words}
        onInput={kept.type}
        maxLength={MAX_JUSTIFICATION}
        rows={2}
      />
      {props.consentUrl ? (
        <Checkbox
          label={t('approve.watch')}
          hint={t('approve.watch.text')}
          checked={watch}
          onChange={setWatch}
        />
      ) : null}
    </Dialog>
  );
}
