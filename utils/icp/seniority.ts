/** Levels of seniority, from the top; the names are Kashew's documented `target_seniority_levels`. */
export const SENIORITIES = ['C-Suite', 'VP', 'Director', 'Manager', 'Individual Contributor'] as const;
export type Seniority = (typeof SENIORITIES)[number];
