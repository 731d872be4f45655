import type { AppConsentRequest } from '../../lib/contract/app-consent-request.ts';
import { wordsPlace } from '../../lib/storage/words-place.ts';
import { plainName } from '../common/Bdi.tsx';
import { useTexts } from '../common/locale-context.tsx';
import { ApproveForm } from './ApproveForm.tsx';
import type { FormKind } from './DecisionBar.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { reviewQueue } from './messages/catalogue.ts';
import { QuestionForm } from './QuestionForm.tsx';
import type { QueuePort } from './queue-port.ts';
import type { CardActs } from './use-card-acts.ts';
import { WordsForm } from './WordsForm.tsx';

interface CardFormsProps {
  form: FormKind;
  card: AppConsentRequest;
  acts: CardActs;
  port: QueuePort;
  myId: string | null;
  now: number;
  consentUrl: string | null;
  /** One consent page does not grant everything on the card. */
  needsTwo: boolean;
  /** Why there is no consent address, as a sentence. */
  whyNoLink: string | null;
  onClose: () => void;
}

/** The dialog that belongs to the button pressed. */
export function CardForms(props: CardFormsProps) {
  const t = useTexts(reviewQueue);
  const { card, acts, onClose } = props;
  const app = plainName(card.app.displayName ?? '', 60) || card.app.clientId;
  const count = card.requestCount;
  switch (props.form) {
    case 'approve':
      return (
        <ApproveForm
          card={card}
          consentUrl={props.consentUrl}
          needsTwo={props.needsTwo}
          why={props.whyNoLink}
          onApprove={(approval) => acts.approve(card, approval, props.consentUrl)}
          onClose={onClose}
        />
      );
    case 'question':
      return (
        <QuestionForm
          card={card}
          now={props.now}
          onSend={(q) => acts.ask(card, q)}
          onClose={onClose}
        />
      );
    case 'handover':
      return (
        <HandOverForm
          card={card}
          port={props.port}
          myId={props.myId}
          onHandOver={(to) => acts.handOver(card, to)}
          onClose={onClose}
        />
      );
    case 'recommend':
      return (
        <WordsForm
          place={wordsPlace.onCard(card.id, props.form)}
          title={t('recommend.title', { app })}
          consequence={t('recommend.consequence')}
          confirm={t('recommend.confirm')}
          label={t('card.notes.add')}
          tone="primary"
          required
          onConfirm={(words) => acts.note(card, t('recommend.note', { words }))}
          onClose={onClose}
        />
      );
    case 'unblock':
      return (
        <WordsForm
          place={wordsPlace.onCard(card.id, props.form)}
          title={t('unblock.title', { app })}
          consequence={t('unblock.consequence')}
          confirm={t('unblock.confirm')}
          tone="primary"
          required
          onConfirm={(words) => acts.unblock(card, words)}
          onClose={onClose}
        />
      );
    case 'deny':
    case 'block':
      return (
        <WordsForm
          place={wordsPlace.onCard(card.id, props.form)}
          title={t(`${props.form}.title`, { app })}
          consequence={t(`${props.form}.consequence`, { count })}
          confirm={t(`${props.form}.confirm`)}
          tone={props.form === 'block' ? 'danger' : 'primary'}
          required
          onConfirm={(words) => acts.decide(card, props.form as 'deny' | 'block', words)}
          onClose={onClose}
        />
      );
  }
}
