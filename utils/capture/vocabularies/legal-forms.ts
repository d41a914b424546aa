import { memo } from '../page/memo.ts';

/** Legal forms at the end of a company's name, in many countries; Japanese ones stand at either end. */
const FORMS =
  'inc|incorporated|corp|corporation|llc|ltd|limited|plc|gmbh(?: & co\\.? kg(?:aa)?)?|ag|kg|ohg|ug(?: \\(haftungsbeschränkt\\))?|e\\.?\\s?k|se|s\\.?a\\.?r\\.?l|s\\.?a\\.?s?|s\\.?r\\.?l|s\\.?p\\.?a|s\\.?l\\.?u?|b\\.?v|n\\.?v|a\\.?\\s?s|ab|oy|aps|a/s|s\\.\\s?r\\.\\s?o|pvt\\.? ltd|pte\\.? ltd|pty\\.? ltd|co\\.?,? ltd|k\\.?k|g\\.k|ltda|s/a';
const ENDING = new RegExp(`(?<![,\\s])[,\\s]+(?:${FORMS})\\.?\\s*$`, 'i');
const JAPANESE = /^(?:株式会社|合同会社|有限会社)\s*|(?:(?<!\s)\s+)?(?:株式会社|合同会社|有限会社)$/g;

/** A name without its legal form. */
export const bareName: (name: string) => string = memo((name) => name.replace(ENDING, '').replace(JAPANESE, '').trim());

/** Whether a line ends in a legal form that is written as one ("Acme GmbH", not "known as"). */
export function hasLegalForm(text: string): boolean {
  const form = ENDING.exec(text)?.[0].replace(/[,\s]/g, '') ?? '';
  return form ? /^(?:\p{Lu}|s\.|a\.)/u.test(form) : /^(?:株式|合同|有限)会社|(?:株式|合同|有限)会社$/.test(text);
}
