import type { FixQuestion } from '../../lib/fixes/shape.ts';

/** A question of a fix: each answer is one button, its branch one click away. */
export function QuestionCard(props: {
  question: FixQuestion;
  onAnswer: (answerId: string) => void;
}) {
  const { question } = props;
  return (
    <div class="stack">
      {question.help ? <p class="muted">{question.help}</p> : null}
      <ul class="stack-s">
        {question.answers.map(({ id, label }) => (
          <li key={id}>
            <button type="button" class="answer" onClick={() => props.onAnswer(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
