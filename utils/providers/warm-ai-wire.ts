/** Warm AI's replies, as its pages describe them. Fields that nobody described stay in; those that are missing are told. */
import * as z from 'zod/mini';

const texts = z.optional(z.nullable(z.array(z.string())));
const text = z.optional(z.nullable(z.string()));

/** An ICP; while its AI still generates, fields may be missing or null. */
export const warmAiIcp = z.looseObject({
  id: z.string(),
  name: text,
  description: text,
  product_id: z.string(),
  job_titles: texts,
  pain_points: texts,
  value_drivers: texts,
  industry_focus: texts,
  company_characteristics: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  workflow_status: z.string(),
  review_status: text,
  created_at: text,
});
export type WarmAiIcp = z.infer<typeof warmAiIcp>;

export const warmAiList = z.looseObject({ data: z.array(warmAiIcp) });

export const warmAiUsers = z.looseObject({
  users: z.array(z.looseObject({ id: z.string(), linkedin_name: text, status: z.string() })),
});

export const warmAiAccount = z.looseObject({
  balance: z.number(),
  is_trial: z.boolean(),
  trial_ends_at: text,
});

export const warmAiError = z.looseObject({ message: z.string(), code: z.optional(z.nullable(z.string())) });
