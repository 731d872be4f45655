import type { Frame, Page } from '@playwright/test';
import { en as words } from '../../components/request-panel/messages/en.ts';
import type { Visitor } from '../../tests/stand-ins/browser/visitor.ts';
import { claim } from './story.ts';

/** Answers the panel's short questions, one line each; what it composes stands in the text box. */
export async function answerQuestions(panel: Frame, answers: readonly string[]): Promise<string> {
  const fields = panel.locator('[data-question] input:visible');
  await fields.first().waitFor();
  const count = await fields.count();
  claim(count > 0, 'the panel asks no question');
  for (let at = 0; at < count; at += 1)
    await fields.nth(at).fill(answers[at % answers.length] ?? '');
  return panel.locator('textarea[name=justification]').inputValue();
}

/** Presses the panel's one button and waits until the request is kept and stands in the panel. */
export async function sendFromPanel(panel: Frame): Promise<void> {
  await panel.locator('button[type=submit]').click();
  await panel.locator('[data-state=standing]').waitFor({ timeout: 20_000 });
}

/** Waits until the panel says that the request has reached the desk. */
export async function waitUntilSent(panel: Frame): Promise<void> {
  await panel.getByRole('heading', { name: words['standing-sent'] }).waitFor({ timeout: 20_000 });
}

/** Answers, sends and stays signed in: the whole ask in one go. */
export async function ask(visitor: Visitor, page: Page, answers: readonly string[]): Promise<void> {
  const panel = await visitor.panel(page);
  await answerQuestions(panel, answers);
  await sendFromPanel(panel);
  await waitUntilSent(panel);
}

/** Waits until `look` gives something, asking again a few times a second; throws `sentence` when it never does. */
export async function until<T>(
  sentence: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  timeout = 40_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(sentence);
    await new Promise((done) => setTimeout(done, 150));
  }
}
