/**
 * Why the browser's database cannot be used.
 * `newer`: written by a later version of the extension · `migration`: a step failed, the old data is untouched ·
 * `blocked`: another page holds an old version open · `full`: no room left · `gone`: deleted or closed under us.
 */
export type StorageErrorReason = 'newer' | 'migration' | 'blocked' | 'full' | 'gone';

const SENTENCES: Record<StorageErrorReason, string> = {
  newer:
    'The data in this browser was written by a newer version of Consent Desk. Update the extension to read it.',
  migration:
    'The data in this browser could not be brought up to date. It was left exactly as it was.',
  blocked:
    'Another Consent Desk page still uses an older version of the data. Close it and try again.',
  full: 'This browser has no room left for Consent Desk. Free some disk space and try again; nothing was half-written.',
  gone: 'This browser cannot open Consent Desk’s data. Restart the browser and try again.',
};

/** A failure of the browser's database, told in one sentence; `reason` lets pages translate it. */
export class StorageError extends Error {
  readonly reason: StorageErrorReason;
  constructor(reason: StorageErrorReason, cause?: unknown) {
    super(SENTENCES[reason], { cause });
    this.name = 'StorageError';
    this.reason = reason;
  }
}

/** Turns whatever IndexedDB threw into a `StorageError`; other errors are given back as they are. */
export function asStorageError(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  const name = (error as { name?: string } | null)?.name ?? '';
  if (name === 'QuotaExceededError') return new StorageError('full', error);
  if (name === 'VersionError') return new StorageError('newer', error);
  if (
    [
      'InvalidStateError',
      'UnknownError',
      'NotFoundError',
      'AbortError',
      'TransactionInactiveError',
    ].includes(name)
  ) {
    return new StorageError('gone', error);
  }
  return error;
}
