const STILL_EVERY_MS = 10_000;

/**
 * Runs one named step and says what it did and how long it took. `work` may give a short detail
 * to print; a step that gives `null` had nothing to do and stays silent.
 */
export async function step<T extends string | null>(
  name: string,
  work: () => Promise<T>,
): Promise<void> {
  const began = performance.now();
  let said = false;
  const still = setInterval(() => {
    console.log(`  … ${name}: still at it (${seconds(began)})`);
    said = true;
  }, STILL_EVERY_MS);
  try {
    const detail = await work();
    if (detail !== null || said)
      console.log(`✓ ${name}${detail ? `: ${detail}` : ''} (${seconds(began)})`);
  } catch (error) {
    console.log(`✗ ${name} (${seconds(began)})`);
    throw error;
  } finally {
    clearInterval(still);
  }
}

/** Announces a slow step before it begins, so that nobody stares at nothing. */
export function announce(sentence: string): void {
  console.log(`▸ ${sentence} …`);
}

/** Seconds since a `performance.now()` reading, for people. */
export function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
