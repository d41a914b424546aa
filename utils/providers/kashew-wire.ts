/** Kashew's replies, as its pages describe them. Fields that nobody described stay in; those that are missing are told. */
import * as z from 'zod/mini';

const texts = z.optional(z.nullable(z.array(z.string())));
const text = z.optional(z.nullable(z.string()));

export const kashewProfile = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: text,
  is_active: z.boolean(),
  target_industries: texts,
  target_job_titles: texts,
  target_countries: texts,
  // Not in the documented listing; taken where they come.
  target_company_sizes: texts,
  target_seniority_levels: texts,
  target_departments: texts,
  created_at: text,
});
export type KashewProfile = z.infer<typeof kashewProfile>;

export const kashewList = z.looseObject({ profiles: z.array(kashewProfile) });

export const kashewCreated = z.looseObject({ id: z.string(), status: z.string() });

/** `detail` is a sentence, or a list of problems with a message each. */
export const kashewError = z.looseObject({
  detail: z.union([z.string(), z.array(z.looseObject({ msg: z.string() }))]),
});
