/** What a step of a draft did, in words: "Removed “CTO”". */
import type { StepWhat } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { fieldKey, shownValue } from './fields.ts';

/** Titles and names are cut where a menu or a sentence would grow too long with them. */
const LONGEST = 48;
export const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

export function stepText(step: StepWhat): string {
  switch (step.kind) {
    case 'add':
      return step.count === 1 ? t('stepAdded', short(shownValue(step.field, step.value))) : tCount('added', step.count);
    case 'remove':
      return step.count === 1
        ? t('removedValue', short(shownValue(step.field, step.value)))
        : tCount('removedValues', step.count);
    case 'move':
      return t('movedValue', short(step.value), t(fieldKey(step.field)));
    case 'write':
      return t('stepWritten', t(fieldKey(step.field)));
    case 'fold':
      return t('stepWritten', t('field_description'));
    case 'support':
      return t('stepSupport');
    case 'add-page':
      return t('stepAdded', short(step.title));
    case 'read-again':
      return t('stepReadAgain', short(step.title));
    case 'remove-page':
      return t('removedValue', short(step.title));
    case 'pick':
      return t('stepAdded', short(step.title));
    case 'add-tabs':
      return tCount('stepTabs', step.count);
    default:
      return t('stepSeveral');
  }
}
