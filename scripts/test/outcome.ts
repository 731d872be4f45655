/** What one phase came to; `failures` are ready to print. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

export const PASSED_CHECK: Outcome = { passed: 1, failed: 0, skipped: 0, failures: [] };

/** One check that failed, with what the tool said. */
export function failedCheck(said: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, failures: [tail(said, 60)] };
}

/** The sum of several phases. */
export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (read: (o: Outcome) => number) => outcomes.reduce((n, o) => n + read(o), 0);
  return {
    passed: sum((o) => o.passed),
    failed: sum((o) => o.failed),
    skipped: sum((o) => o.skipped),
    failures: outcomes.flatMap((o) => o.failures),
  };
}

/** The line that ends `npm test`: `N passed, N failed`, and how many were skipped when some were. */
export function summary({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The last lines of a text, without terminal colours. */
export function tail(text: string, lines: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with ESC
  const plain = text.replace(/\u001b\[[0-9;]*m/g, '').trimEnd();
  return plain.split('\n').slice(-lines).join('\n');
}
