/** What travels back over `runtime.sendMessage`: never a rejection, so that both browsers behave alike. */
export type Envelope<T> =
  | { ok: true; value: T }
  | { ok: false; error: { name: MessageErrorName; detail: string } };

/** `refused`: not allowed or malformed · `storage`: IndexedDB is gone or full · `failed`: anything else · `no-answer`: nobody listened. */
export type MessageErrorName = 'refused' | 'storage' | 'failed' | 'no-answer';
