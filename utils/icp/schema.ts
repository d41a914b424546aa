/** The model as zod schemas, for everything that comes from storage or from another context. */
import * as z from 'zod/mini';
import { COMPANY_SIZES } from './company-size.ts';
import { SENIORITIES } from './seniority.ts';
import { LIST_FIELDS } from './types.ts';

const isoDate = z.string().check(z.minLength(1));
const listField = z.enum(LIST_FIELDS);
const strings = z.array(z.string());

export const revenueRangeSchema = z.object({
  currency: z.string(),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
});

export const icpSchema = z.object({
  name: z.string(),
  description: z.string(),
  jobTitles: strings,
  seniorities: z.array(z.enum(SENIORITIES)),
  departments: strings,
  industries: strings,
  companySizes: z.array(z.enum(COMPANY_SIZES)),
  countries: strings,
  revenue: z.array(revenueRangeSchema),
  painPoints: strings,
  valueDrivers: strings,
  exampleCompanies: strings,
});

export const findingSchema = z.object({
  field: z.enum([...LIST_FIELDS, 'revenue', 'companyName', 'companyDomain', 'employees', 'founded']),
  value: z.string(),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  source: z.union([
    z.enum(['json-ld', 'microdata', 'facts', 'heading', 'list', 'meta', 'text', 'selection']),
    z.templateLiteral(['site:', z.string()]),
  ]),
  quote: z.string(),
  locator: z.nullable(z.object({ path: z.string(), text: z.string() })),
});

export const pageSourceSchema = z.object({
  url: z.string(),
  title: z.string(),
  capturedAt: isoDate,
  findings: z.array(findingSchema),
});

const valueRef = z.object({ field: listField, value: z.string() });

export const draftSchema = z.object({
  version: z.literal(1),
  id: z.string().check(z.minLength(1)),
  createdAt: isoDate,
  updatedAt: isoDate,
  revision: z.number(),
  icp: icpSchema,
  written: z.array(z.enum(['name', 'description', 'revenue'])),
  typed: z.array(valueRef),
  sources: z.array(pageSourceSchema),
  removed: z.array(valueRef),
  closedAt: z.nullable(isoDate),
});

export const draftOpSchema = z.discriminatedUnion('op', [
  z.object({ op: z.literal('set'), field: z.enum(['name', 'description']), text: z.string() }),
  z.object({ op: z.literal('add'), field: listField, values: strings, at: z.optional(z.number()) }),
  z.object({ op: z.literal('remove'), field: listField, values: strings }),
  z.object({ op: z.literal('revenue'), ranges: z.array(revenueRangeSchema) }),
]);
