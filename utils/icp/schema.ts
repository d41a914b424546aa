/**
 * The model as schemas: for whatever comes out of storage or across a border between contexts. What they infer equals the
 * hand-written types; a test says so.
 */
import * as z from 'zod/mini';
import { anyOf, textLike, wholeNumber } from './checked.ts';
import { COMPANY_SIZES, type Range } from './company-size.ts';
import { isCountryCode } from './country.ts';
import type { Step, StepWhat } from './draft-history.ts';
import { FOLD_FIELDS } from './fold.ts';

import { SENIORITIES } from './seniority.ts';
import { type FindingField, LIST_FIELDS } from './types.ts';

const strings = z.array(z.string());
const bound = z.nullable(z.number());
const listField = z.enum(LIST_FIELDS);
const foldField = z.enum(FOLD_FIELDS);
const seniority = z.enum(SENIORITIES);
const companySize = z.enum(COMPANY_SIZES);
const country = z.string().check(z.refine(isCountryCode));

export const revenueRangeSchema = z.object({
  currency: textLike(/^[A-Z]{3}$/),
  min: bound,
  max: bound,
});

/** The list fields, in the order of the form. */
const lists = {
  jobTitles: strings,
  seniorities: z.array(seniority),
  departments: strings,
  industries: strings,
  companySizes: z.array(companySize),
  countries: z.array(country),
  exampleCompanies: strings,
  painPoints: strings,
  valueDrivers: strings,
};

const icpFields = { name: z.string(), description: z.string(), ...lists, revenue: z.array(revenueRangeSchema) };
export const icpSchema = z.object(icpFields);
export const partialIcpSchema = anyOf(icpFields);

const PLAIN_SOURCES = ['json-ld', 'microdata', 'facts', 'heading', 'list', 'meta', 'text', 'selection'] as const;
// Written out: the library's own schemas for templates and tuples weigh more than what they would say here.
const siteSource = z.custom<`site:${string}`>((value) => typeof value === 'string' && value.startsWith('site:'));
const evidenceSource = z.union([z.enum(PLAIN_SOURCES), siteSource]);

const findingField = z.enum([...LIST_FIELDS, 'revenue', 'companyName', 'companyDomain', 'employees', 'founded']);

const inJson = (schema: z.ZodMiniType) => (text: string) => {
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};
/** Two bounds, null where one is open. Taken one by one: `every` would pass over the holes of a sparse array. */
export const rangeSchema = z.custom<Range>(
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    bound.safeParse(value[0]).success &&
    bound.safeParse(value[1]).success,
);
const isRange = inJson(rangeSchema);
const isRevenue = inJson(revenueRangeSchema);

/** Whether a value is in its field's own vocabulary. */
export function isValueOf(field: FindingField, value: string): boolean {
  if (field === 'seniorities') return seniority.safeParse(value).success;
  if (field === 'companySizes') return companySize.safeParse(value).success;
  if (field === 'countries') return isCountryCode(value);
  if (field === 'employees') return isRange(value);
  if (field === 'revenue') return isRevenue(value);
  return value.trim() !== '';
}

export const findingSchema = z
  .object({
    field: findingField,
    value: z.string(),
    confidence: z.number().check(z.refine((value) => value >= 0 && value <= 1)),
    source: evidenceSource,
    quote: z.string(),
    locator: z.nullable(z.object({ path: z.string(), text: z.string() })),
  })
  .check(z.refine(({ field, value }) => isValueOf(field, value), { path: ['value'] }));

export const pageSourceSchema = z.object({
  url: z.string(),
  title: z.string(),
  capturedAt: z.string(),
  findings: z.array(findingSchema),
});

const valueRef = z.object({ field: listField, value: z.string() });

const writtenField = z.enum(['name', 'description', 'revenue']);
const minimumSupport = wholeNumber(1, 100_000);

const draftFields = {
  version: z.literal(2),
  id: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  revision: z.number(),
  icp: icpSchema,
  pool: z.object(lists),
  minimumSupport,
  written: z.array(writtenField),
  typed: z.array(valueRef),
  sources: z.array(pageSourceSchema),
  removed: z.array(valueRef),
  folded: z.array(foldField),
  closedAt: z.nullable(z.string()),
};
export const draftSchema = z.object(draftFields);

/** A value of a page, as surfaces name it. */
export const newValueSchema = z.object({
  field: z.enum([...LIST_FIELDS, 'revenue']),
  value: z.string().check(z.maxLength(1_000)),
});

/** What a step did is words only; a kind of another version of the extension is kept as it is. */
const stepWhat: z.ZodMiniType<StepWhat> = z.custom<StepWhat>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string',
);

const step: z.ZodMiniType<Step> = z.object({
  what: stepWhat,
  at: z.string(),
  patch: z.object({
    icp: z.optional(partialIcpSchema),
    pool: z.optional(anyOf(lists)),
    written: z.optional(z.array(writtenField)),
    typed: z.optional(z.array(valueRef)),
    removed: z.optional(z.array(valueRef)),
    minimumSupport: z.optional(minimumSupport),
    folded: z.optional(z.array(foldField)),
    sources: z.optional(z.array(z.union([z.string(), pageSourceSchema]))),
  }),
  together: z.optional(z.string()),
});

/** A draft as it is stored: with its history, and where it stands among the others. */
export const storedDraftSchema = z.object({
  ...draftFields,
  past: z.array(step),
  future: z.array(step),
  openAt: z.nullable(z.string()),
  deletedAt: z.nullable(z.string()),
  origins: z.optional(z.array(z.string())),
});

/** What one operation may bring at most; a paste beyond it is refused rather than stored. */
const TEXT = z.string().check(z.maxLength(20_000));
const VALUES = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(1_000));

export const draftOpSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set'), field: z.enum(['name', 'description']), text: TEXT }),
  // Values are read into the field's vocabulary when the operation is applied (`values.ts`).
  z.object({ op: z.literal('add'), field: listField, values: VALUES, at: z.optional(wholeNumber(0)) }),
  z.object({ op: z.literal('remove'), field: listField, values: VALUES }),
  z.object({ op: z.literal('revenue'), ranges: z.array(revenueRangeSchema).check(z.maxLength(50)) }),
  z.object({ op: z.literal('fold'), field: foldField, on: z.boolean() }),
  z.object({ op: z.literal('support'), minimum: minimumSupport }),
  z.object({ op: z.literal('remove-source'), url: z.string().check(z.maxLength(100_000)) }),
]);
