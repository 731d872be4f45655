/**
 * Stands in for WXT's content-script context in the build (see docs/screens.md). WXT's own announces
 * the script to the page by a message, stops when the page sends the same message, and brings the
 * polyfill along; a sign-in page must be able to do none of this.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  /** Aborted when the extension behind this script is gone (updated, removed). */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends everything this script started. */
  abort(): void {
    this.#controller.abort();
  }
}
