/** The role that a line states once it is cleaned. Most lines have no head noun, and are neither cleaned nor parsed. */
import { cleanTitle } from './clean.ts';
import { hasHead } from './lookup.ts';
import { parseRole } from './parse.ts';
import type { Role } from './types.ts';

/** As `parseRole(cleanTitle(text, company), language, wide)`. */
export const roleOfLine = (text: string, company: string, language: string, wide = false): Role | null =>
  hasHead(text, language, wide) ? parseRole(cleanTitle(text, company), language, wide) : null;
