/** What of Warm AI can be set one way or the other, since its pages allow both or say nothing. */
export interface WarmAiSwitches {
  /** What a repeated idempotency key gets: the first result again, or a 409. */
  duplicateKeys: 'replay' | 'conflict';
  /** What a key gets that comes back with another body. */
  reusedKeyStatus: 409 | 400;
  /** What a full plan gets. */
  limitStatus: 402 | 403 | 409;
  /** Which calls an empty balance refuses. */
  balanceGuards: 'create' | 'icps';
  creditsPerIcp: number;
  /** How long the AI takes; null: until `generate()` is called. */
  generationSeconds: number | null;
  /** Accept with 202 every create and show it in the list after so many seconds; null: after `process()`; false: no. */
  accepts: false | { seconds: number | null };
}

export const SWITCHES: WarmAiSwitches = {
  duplicateKeys: 'replay',
  reusedKeyStatus: 409,
  limitStatus: 403,
  balanceGuards: 'create',
  creditsPerIcp: 1,
  generationSeconds: null,
  accepts: false,
};
