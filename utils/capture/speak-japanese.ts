/** Japanese, for scripts that have it always, and for the one that brings it to where it is needed. */
import { parseJapanese } from './titles/japanese.ts';
import { JAPANESE_LABELS } from './vocabularies/fact-labels-table.ts';
import { JAPANESE_INDUSTRIES } from './vocabularies/industries-table.ts';
import type { Japanese } from './vocabularies/japanese.ts';

export const JAPANESE: Japanese = {
  roleOf: parseJapanese,
  industries: JAPANESE_INDUSTRIES,
  labels: JAPANESE_LABELS,
};
