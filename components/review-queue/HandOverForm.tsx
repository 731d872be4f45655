import { useEffect, useState } from 'preact/hooks';
import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import type { Person } from '../../lib/contract/primitives.ts';
import { Banner } from '../common/Banner.tsx';
import { plainName } from '../common/Bdi.tsx';
import { Button } from '../common/Button.tsx';
import { Select } from '../common/Choice.tsx';
import { Dialog } from '../common/Dialog.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { Skeleton } from '../common/States.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import type { QueuePort } from './queue-port.ts';
import { cardWords } from './words/messages/catalogue.ts';

/** Gives the card to a colleague who may decide it: one of the people the policy is known to reach. */
export function HandOverForm(props: {
  card: AppConsentRequest;
  port: QueuePort;
  myId: string | null;
  onHandOver: (to: Person) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTexts(cardWords);
  const queue = useTexts(reviewQueue);
  const [people, setPeople] = useState<Person[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [to, setTo] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    void props.port.colleagues().then((answer) => {
      if (gone) return;
      if ('problem' in answer) {
        setProblem(answer.problem);
        return;
      }
      // Whoever asks for the app cannot decide it.
      const asking = new Set(props.card.requests.map((request) => request.requester.id));
      const able = answer.people.filter(({ id }) => id !== props.myId && !asking.has(id));
      setPeople(able);
      setTo(able[0]?.id ?? '');
    });
    return () => {
      gone = true;
    };
  }, [props.port, props.card.id]);
  const chosen = people?.find(({ id }) => id === to);
  const confirm = async () => {
    if (!chosen) return;
    setBusy(true);
    const done = await props.onHandOver(chosen);
    setBusy(false);
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={t('handover.title', {
        app: plainName(props.card.app.displayName ?? props.card.app.clientId, 60),
      })}
      onClose={props.onClose}
      foot={
        <>
          <Button onClick={props.onClose}>{queue('act.cancel')}</Button>
          <Button kind="primary" busy={busy} disabled={!chosen} onClick={confirm}>
            {t('handover.confirm')}
          </Button>
        </>
      }
    >
      <Banner tone="info">
        <p>{t('handover.consequence')}</p>
      </Banner>
      {problem !== null ? <p role="alert">{t('handover.unread', { detail: problem })}</p> : null}
      {people === null && problem === null ? <Skeleton lines={2} /> : null}
      {people?.length === 0 ? <p>{t('handover.nobody')}</p> : null}
      {people && people.length > 0 ? (
        <Select
          label={t('handover.to')}
          value={to}
          options={people.map(({ id, name }) => ({ value: id, label: plainName(name, 60) || id }))}
          onChange={setTo}
        />
      ) : null}
    </Dialog>
  );
}
