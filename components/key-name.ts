import { t } from '../utils/words.ts';

const apple = (): boolean => /Mac|iP(?:hone|ad)/.test(navigator.platform);

/** What stands on a key of the person's keyboard. `mod`: "Ctrl", "Strg", or "⌘" on Apple's. */
export function keyName(key: string): string {
  if (key === 'mod') return apple() ? '⌘' : t('keyControl');
  return key === 'Delete' ? t('keyDelete') : key;
}
