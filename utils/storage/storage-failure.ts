import { Failed } from '../failure.ts';

/** What a browser's storage threw, as a `storage` failure. What is a `Failed` already stays. */
export function storageFailure(error: unknown): Failed {
  if (error instanceof Failed) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failed({ kind: 'storage', detail }, { cause: error });
}
