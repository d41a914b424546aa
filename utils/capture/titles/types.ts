import type { Department } from '../../icp/department.ts';
import type { Seniority } from '../../icp/seniority.ts';

/**
 * The words of one language from which roles are made. All are folded: lower case, no accents, words separated by
 * one space in the strings.
 */
export interface Lexicon {
  /** Head nouns by the department that they imply by themselves ('' for none). */
  heads: Partial<Record<Department | '', string>>;
  /** More head nouns, of trades that pages name in this language alone: it need not be known by them. */
  trades?: Partial<Record<Department | '', string>>;
  /** Head nouns and phrases that carry a seniority. */
  ranks: Partial<Record<Seniority, string>>;
  /** Words and phrases (`_` for a space) that name a function. */
  functions: Partial<Record<Department, string>>;
  /** Words that say how senior, and are no function: they may stand anywhere. */
  levels: string;
  /** Endings of compound nouns that make a role ("-entwickler"), by department; whole scripts without spaces use only these. */
  endings?: Partial<Record<Department | '', string>>;
  /** Words that show a sentence, not a title. */
  sentence: string;
  /** Words between a head and its function: of, for, de, für … */
  links: string;
}

export interface Role {
  /** Cleaned, as a person would type it. */
  title: string;
  seniority: Seniority | null;
  department: Department | null;
  /** 0–1: how surely the words are a role and nothing else. */
  strength: number;
  /** Named for many ("Developers"): whom a product is for, never a person's own role. */
  plural: boolean;
}
