/**
 * The extension API as the browser gives it. The content script does without webextension-polyfill:
 * on Manifest V3 both families answer with promises, and 3 kB on every sign-in are better spent
 * otherwise. One difference stays: a listener answers through `sendResponse`, never by a promise.
 */
export const extension: typeof chrome =
  (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
