import { memo } from '../page/memo.ts';
import { parseRole } from './parse.ts';

/** A capitalised word, an initial, or a particle. */
export const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|de|da|di|van|von|der|den|la|le|bin|al|el|do|dos|\p{Lu}\.)$/u;

/** Two to five capitalised words that are no role: how cards name people. Names are never findings. */
export const isPersonName = (text: string): boolean => text.length < 45 && /\s/.test(text) && named(text);

const named = memo((text: string): boolean => {
  if (/^[\u3040-\u30ff\u4e00-\u9fff々]{1,5}[\s　][\u3040-\u30ff\u4e00-\u9fff々]{1,5}$/.test(text)) return true;
  const words = text
    .replace(/,?\s(?:Ph\.?D|MD|MBA|Jr|Sr|Dr|Prof)\.?$/i, '')
    .replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s/i, '')
    .split(/\s+/);
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word)) && parseRole(text) === null
  );
});
