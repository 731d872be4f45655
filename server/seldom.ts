const MAX_REMEMBERED = 100;

/**
 * Says yes to the same words once in `everyMs`: for lines of the log that one lasting trouble, or a stranger,
 * would otherwise repeat for ever.
 */
export function seldom(everyMs: number, now: () => number): (words: string) => boolean {
  const saidAt = new Map<string, number>();
  return (words) => {
    const last = saidAt.get(words);
    if (last !== undefined && now() - last < everyMs) return false;
    if (saidAt.size >= MAX_REMEMBERED) saidAt.clear();
    saidAt.set(words, now());
    return true;
  };
}
