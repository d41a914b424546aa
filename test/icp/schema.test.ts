import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import { type Draft, type DraftOp, type PageSource, startDraft } from '../../utils/icp/draft.ts';
import {
  type draftOpSchema,
  draftSchema,
  findingSchema,
  icpSchema,
  type pageSourceSchema,
  type revenueRangeSchema,
} from '../../utils/icp/schema.ts';
import { emptyIcp, type Finding, type Icp, type RevenueRange } from '../../utils/icp/types.ts';

describe('the schemas', () => {
  it('infer the hand-written types', () => {
    expectTypeOf<z.infer<typeof icpSchema>>().toEqualTypeOf<Icp>();
    expectTypeOf<z.infer<typeof revenueRangeSchema>>().toEqualTypeOf<RevenueRange>();
    expectTypeOf<z.infer<typeof findingSchema>>().toEqualTypeOf<Finding>();
    expectTypeOf<z.infer<typeof pageSourceSchema>>().toEqualTypeOf<PageSource>();
    expectTypeOf<z.infer<typeof draftSchema>>().toEqualTypeOf<Omit<Draft, 'steps'>>();
    expectTypeOf<z.infer<typeof draftOpSchema>>().toEqualTypeOf<DraftOp>();
  });

  it('read back what the model writes', () => {
    expect(icpSchema.parse(emptyIcp())).toEqual(emptyIcp());
    const draft = startDraft({ id: 'd1', now: new Date(0), icp: { ...emptyIcp(), countries: ['DE'] } });
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  it.each([
    ['an unknown seniority', { ...emptyIcp(), seniorities: ['Boss'] }],
    ['a missing list', { ...emptyIcp(), industries: undefined }],
    ['a number among titles', { ...emptyIcp(), jobTitles: [1] }],
  ])('refuse %s', (_what, icp) => {
    expect(icpSchema.safeParse(icp).success).toBe(false);
  });

  it.each(['site:greenhouse', 'json-ld', 'selection'])('know the evidence source %s', (source) => {
    const finding = { field: 'jobTitles', value: 'CTO', confidence: 1, source, quote: 'CTO', locator: null };
    expect(findingSchema.safeParse(finding).success).toBe(true);
  });
});
