/**
 * Stands in for WXT's content-script context in the build (see docs/screens.md). WXT's own announces
 * the script to the page by a message, stops when the page sends the same message, and brings the
 * polyfill along; a sign-in page must be able to do none of this. Empty: the script ends itself by a
 * signal of its own, and every byte counts there.
 */
export class ContentScriptContext {}
