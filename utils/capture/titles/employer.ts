/** "VP of Sales, Acme", "CTO at Acme Ltd": the role without whom it is for. */
import { wordsOf } from '../page/words.ts';
import { cleanTitle } from './clean.ts';
import { lookToken, lookupFor } from './lookup.ts';
import { parseRole } from './parse.ts';

const AT = /(?<!\s)\s+(?:at|@|bei|chez|en|na|bij|presso|by)\s+(?=[\p{Lu}\d])/u;

/** The role that stands beside a person's name, its employer taken off; null when it is none. */
export function roleWithoutEmployer(text: string, company: string, language: string): string | null {
  const front = (text.split(AT)[0] ?? text).trim();
  const parts = front.split(/((?:(?<!\s)\s+)?[,|]\s*|(?<!\s)\s+[–—·•-]\s+)/);
  while (parts.length > 2 && !belongs(parts.at(-1) ?? '', parts.slice(0, -2).join(''), language)) parts.splice(-2);
  const title = cleanTitle(parts.join(''), company);
  const role = parseRole(title, language);
  return role && role.strength >= 0.5 ? title : null;
}

/** Whether what stands behind a comma is part of the role: another role, or a function ("Director, Consumer Research"). */
function belongs(tail: string, head: string, language: string): boolean {
  const own = parseRole(tail, language);
  if (own && own.strength >= 0.7) return true;
  if (parseRole(head, language)?.seniority === 'C-Suite') return false;
  if (!parseRole(head, language)) return true;
  const lookup = lookupFor(language);
  const words = wordsOf(tail);
  const known = words.filter((word) => {
    const known = lookToken(lookup, word).word;
    return known?.job || known?.level || known?.link;
  });
  return (
    known.length > 0 &&
    known.length >= words.length / 3 &&
    !/\b(?:inc|ltd|llc|gmbh|corp|group|university|bank)\b/i.test(tail)
  );
}
