import { MAX_JUSTIFICATION } from '../../lib/contract/limits.ts';
import { type Question, questions } from '../../lib/justification/questions.ts';
import type { ScreenFacts } from '../../lib/screens/facts.ts';
import { Button } from '../common/Button.tsx';
import { Checkbox } from '../common/Choice.tsx';
import { Disclosure } from '../common/Disclosure.tsx';
import { TextArea, TextField } from '../common/Field.tsx';
import { useLocale, useTexts } from '../common/locale-context.tsx';
import { Meter } from '../common/Meter.tsx';
import type { Verdict } from './coach.ts';
import { requestPanel } from './messages/catalogue.ts';
import type { DraftText } from './use-draft.ts';

/** The first questions carry most of a decision; the rest is a click away. */
const FIRST_QUESTIONS = 3;

function QuestionField(props: {
  question: Question;
  value: string;
  onAnswer: (value: string) => void;
}) {
  const { question } = props;
  return (
    <div class="stack-s" data-question={question.key}>
      <TextField
        name={question.key}
        label={question.label}
        placeholder={question.hint}
        value={props.value}
        maxLength={500}
        onInput={props.onAnswer}
      />
      {question.choices.length > 0 ? (
        <fieldset class="row chips">
          <legend class="visually-hidden">{question.label}</legend>
          {question.choices.map((choice) => (
            <button
              key={choice}
              type="button"
              class="chip"
              aria-pressed={props.value === choice}
              onClick={() => props.onAnswer(props.value === choice ? '' : choice)}
            >
              {choice}
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

/** A few short questions, the text that comes out of them, and what it still lacks. */
export function Coach(props: {
  draft: DraftText;
  facts: ScreenFacts;
  verdict: Verdict;
  /** The person has pressed Send once: now a refusal is shown beside the text. */
  showRefusal: boolean;
  override: boolean;
  onAnswer: (id: string, value: string) => void;
  onText: (text: string) => void;
  onRecompose: () => void;
  onOverride: (on: boolean) => void;
}) {
  const t = useTexts(requestPanel);
  const locale = useLocale();
  const { draft, verdict } = props;
  const refusal = props.showRefusal && !props.override ? verdict.refusal : null;
  const asked = questions(locale, props.facts.permissions);
  const field = (question: Question) => (
    <QuestionField
      key={question.key}
      question={question}
      value={draft.answers[question.key] ?? ''}
      onAnswer={(value) => props.onAnswer(question.key, value)}
    />
  );
  const rest = asked.slice(FIRST_QUESTIONS);
  return (
    <section class="coach" aria-labelledby="panel-coach">
      <div class="stack-s">
        <h2 id="panel-coach">{t('coach-title')}</h2>
        <p class="small muted">{t('coach-intro')}</p>
      </div>
      {asked.slice(0, FIRST_QUESTIONS).map(field)}
      <Disclosure
        summary={t('coach-more')}
        open={rest.some((question) => Boolean(draft.answers[question.key]))}
      >
        {() => <>{rest.map(field)}</>}
      </Disclosure>
      <TextArea
        name="justification"
        label={t('coach-text')}
        hint={t('coach-text-hint')}
        value={draft.justification}
        rows={5}
        maxLength={MAX_JUSTIFICATION}
        error={refusal}
        onInput={props.onText}
      />
      <Meter label={t('coach-meter')} value={verdict.score} text={verdict.meterText} />
      {draft.edited ? (
        <div>
          <Button kind="quiet" size="small" icon="refresh" onClick={props.onRecompose}>
            {t('coach-recompose')}
          </Button>
        </div>
      ) : null}
      {props.showRefusal && verdict.refusal ? (
        <Checkbox
          label={t('coach-override')}
          hint={t('coach-override-hint')}
          checked={props.override}
          onChange={props.onOverride}
        />
      ) : null}
    </section>
  );
}
