const FIRST_PAUSE = 150;
const LONGEST_PAUSE = 5000;
/** A check may take this share of the time at most, however slow the page makes it. */
const DUTY = 25;

/** What the watcher needs of its surroundings; tests hand in their own. */
export interface Watched {
  win: Window;
  /** Looks at the page; answers whether anything changed for us. */
  check: () => boolean;
  signal: AbortSignal;
}

/**
 * Calls `check` soon after the page changes, at a cost that does not grow with the number of
 * changes: the observer is off between a first mutation and the check that follows it, and while
 * nothing comes of the checks the pause doubles up to five seconds. Acts of a real person, and
 * coming back from the back/forward cache, set the pause back.
 */
export function watchPage({ win, check, signal }: Watched): void {
  let pause = FIRST_PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden'],
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    schedule();
  });
  const schedule = () => {
    if (!signal.aborted) timer ??= setTimeout(run, pause);
  };
  const run = () => {
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    const changed = check();
    const spent = (performance.now() - start) * DUTY;
    pause = changed ? FIRST_PAUSE : Math.min(LONGEST_PAUSE, Math.max(pause * 1.5, spent));
    if (!signal.aborted) observer.observe(win.document.documentElement, options);
  };
  const soon = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(timer);
    timer = undefined;
    pause = FIRST_PAUSE;
    schedule();
  };
  for (const type of ['pointerup', 'keyup', 'submit', 'pageshow', 'resize', 'scroll'])
    win.addEventListener(type, soon, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
}
