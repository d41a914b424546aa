/** What a provider's coverage notes are about. */
import { FOLD_FIELDS, type FoldField } from '../utils/icp/fold.ts';
import type { CoverageNote } from '../utils/providers/types.ts';
import { tAny } from '../utils/words.ts';
import { fieldKey } from './fields.ts';

export const noteField = ({ field }: CoverageNote): string => tAny(fieldKey(field as 'name'));

/** Those that could be said in the description. */
export const foldable = (notes: readonly CoverageNote[]): FoldField[] =>
  notes.filter(({ kind }) => kind === 'dropped').flatMap(({ field }) => FOLD_FIELDS.filter((one) => one === field));
