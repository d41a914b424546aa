/** "CTO / VP Engineering" is two roles, "CEO and Founder" one role in two words that people type as one. */
import { parseRole } from './parse.ts';

const JOINS = /(?:(?<!\s)\s+)?;\s*|(?<!\s)\s+[/|]\s+/;

/** The roles of a line, split the way a person would; each part has to be a role by itself. */
export function splitRoles(text: string, language = ''): string[] {
  const parts = text.split(JOINS).filter(Boolean);
  if (parts.length > 1 && parts.length <= 4 && parts.every((part) => standsAlone(part, language))) return parts;
  return [text];
}

/** A role by itself; one word is one only when it says a rank ("DevOps / Cloud Engineer" is a single role). */
function standsAlone(part: string, language: string): boolean {
  const role = parseRole(part, language);
  return role !== null && role.strength >= 0.55 && (part.includes(' ') || role.seniority !== 'Individual Contributor');
}
