/** A line: each job starts once the one before it has ended, well or badly. What reads, changes and writes needs it. */
export function inTurn(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => {}); // the caller hears of it; the next one must not
    return next;
  };
}
