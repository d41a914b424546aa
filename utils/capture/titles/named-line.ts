/** Lines that hold a person's name and what they do. The name stays out of every finding. */
import type { Block } from '../page/types.ts';
import { fold } from '../page/words.ts';
import { isPlace } from '../vocabularies/places.ts';
import { lookupFor, lookWord } from './lookup.ts';
import { parseRole } from './parse.ts';
import { isPersonName } from './person-name.ts';

/** What a line says beside the name in it: in spans of their own, behind a comma, before a colon, in front of the name. */
export function rolesOfLine(block: Block, language: string): string[] {
  const text = block.text.replace(/^[\s–—~-]+/, '');
  const { parts } = block;
  if (parts.length > 1) {
    const beside = parts.flatMap((part, at) => {
      if (!isPersonName(part.text.replace(/[,:–-]\s*$/, ''))) return [];
      return [parts[at + 1], parts[at - 1]]
        .filter((other) => other !== undefined && (parseRole(other.text, language)?.strength ?? 0) >= 0.5)
        .slice(0, 1);
    });
    if (beside.length) return beside.flatMap((part) => (part ? [part.text.replace(/^[\s,–—|-]+/, '')] : []));
  }
  const after = /^(\p{Lu}[\p{L}'’. -]{2,40}?)\s*(?:,|\s[–—|-]\s|\s?\||\s\(|\s?[–—]\s?|:\s)\s*(.{2,110})$/u.exec(text);
  if (after?.[1] && after[2] && isPersonName(after[1])) return [after[2].replace(/\)$/, '')];
  const before = /^([^:：]{2,60}?)\s*[:：]\s*(\p{Lu}[\p{L}'’. -]{3,40})$/u.exec(text);
  if (before?.[1] && before[2] && isPersonName(before[2])) return [before[1]];
  return roleBeforeName(text, language);
}

/** "Rechtsanwältin Jane Roe", "CEO Jane Roe": a role that leads over to a name. */
function roleBeforeName(text: string, language: string): string[] {
  const words = text.split(' ');
  if (words.length < 3 || words.length > 7 || text.length > 70) return [];
  for (let names = 2; names <= 3 && names < words.length; names++) {
    const name = words.slice(-names);
    if (!isPersonName(name.join(' '))) continue;
    const role = words
      .slice(0, -names)
      .join(' ')
      .replace(/[,:–-]$/, '');
    const parsed = parseRole(role, language);
    if (parsed && parsed.strength >= 0.85 && !parsed.plural) return leadsOn(role, name, language) ? [] : [role];
  }
  return [];
}

/**
 * "Jane A. Roe Vice President": a name of words that no role has, and a role behind it with nothing between; null for any
 * other line. The name may be the role's own first words, so whoever asks looks for another name beside it.
 */
export function roleAfterName(text: string, language: string): string | null {
  const words = text.split(' ');
  if (words.length < 3 || words.length > 8 || text.length > 70) return null;
  const lookup = lookupFor(language);
  const known = (word: string) => lookWord(lookup, fold(word)).word !== null;
  const at = words.findIndex(known);
  const name = words.slice(0, at).join(' ');
  if (at < 2 || at > 4 || !isPersonName(name) || isPlace(name)) return null;
  const role = words.slice(at).join(' ');
  const parsed = parseRole(role, language);
  if (!parsed || parsed.plural) return null;
  // "Director" alone says little, but not behind a name.
  return parsed.strength >= 0.85 || parsed.seniority !== 'Individual Contributor' ? role : null;
}

/** "Head of Quality Assurance", "VP Revenue Operations": what follows is the role's own function, not a name. */
function leadsOn(role: string, name: readonly string[], language: string): boolean {
  const lookup = lookupFor(language);
  const wordOf = (text: string) => lookWord(lookup, fold(text)).word;
  return wordOf(role.split(' ').at(-1) ?? '')?.link === true || name.some((word) => wordOf(word)?.job !== undefined);
}
