import type { Language } from './languages.ts';
import { JAPANESE as TABLES } from './packs-table.ts';
import { parseJapanese } from './titles/japanese.ts';

/** Japanese, whose titles are read by code of their own. */
export const JAPANESE: Language = { ...TABLES, roleOf: parseJapanese };
