/** The words of an extension page, and its language and direction, which decide fonts, hyphens and a screen reader's voice. */
import type { Browser } from 'webextension-polyfill';
import { installWords, messageName, t, type WordKey } from '../../utils/words.ts';

/** Takes the browser's texts for this page. Language and direction are those of the texts, not of the browser's own menus. */
export function installPageWords({ i18n }: Pick<Browser, 'i18n'>, title: WordKey): void {
  installWords((key, substitutions) => i18n.getMessage(messageName(key), substitutions), i18n.getUILanguage());
  document.title = t(title);
  document.documentElement.lang = t('languageTag');
  document.documentElement.dir = t('textDirection');
}
