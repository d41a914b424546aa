/** How the table of lexicons is laid out. */
import type { Seniority } from '../../icp/seniority.ts';

/**
 * Lines: for each department, and for none, its heads and its functions; then the heads of each rank; then levels,
 * words of sentences, and links.
 */
export const RANKS: readonly Seniority[] = ['C-Suite', 'VP', 'Director', 'Manager'];

/** Signs in front of a head that compounds may end in, and of an ending that is no word by itself. */
export const HEAD_AND_ENDING = '*';
export const ONLY_ENDING = '+';
