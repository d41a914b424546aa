/** What a page's script returned is a stranger's word: it is checked before anything uses it. */
import * as z from 'zod/mini';
import type { CaptureNote, CompanyFacts, PageCapture } from '../capture/types.ts';
import { findingSchema, rangeSchema } from '../icp/schema.ts';
import type { Finding } from '../icp/types.ts';

const short = z.string().check(z.maxLength(2_000));
const url = z.string().check(z.maxLength(100_000));

const company: z.ZodMiniType<CompanyFacts> = z.object({
  name: z.optional(short),
  domain: z.optional(short),
  employees: z.optional(rangeSchema),
  revenue: z.optional(rangeSchema),
  revenueCurrency: z.optional(short),
  founded: z.optional(z.number()),
  country: z.optional(short),
});

const note: z.ZodMiniType<CaptureNote> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ceiling'),
    what: z.enum(['nodes', 'characters', 'json-ld', 'findings']),
    limit: z.number(),
  }),
  z.object({ kind: z.literal('foreign-frame'), host: short, url }),
  z.object({ kind: z.literal('reader-failed'), reader: short, detail: short }),
]);

/** A finding, within what a form can show. */
const boundedFinding: z.ZodMiniType<Finding> = findingSchema.check(
  z.refine(
    ({ value, quote, locator }) =>
      value.length <= 1_000 && quote.length <= 1_000 && (locator?.path.length ?? 0) <= 10_000,
  ),
);

/** The most findings that a script is believed at once. */
const MOST_FINDINGS = 10_000;

/** Those findings that are what the types say and in their field's vocabulary; others are left out. */
export function parseFindings(raw: readonly unknown[]): Finding[] {
  const findings: Finding[] = [];
  for (const candidate of raw.slice(0, MOST_FINDINGS)) {
    const finding = boundedFinding.safeParse(candidate);
    if (finding.success) findings.push(finding.data);
  }
  return findings;
}

const schema = z.object({
  version: z.literal(1),
  url,
  title: z.string(),
  kind: z.enum([
    'job-posting',
    'job-list',
    'team',
    'company-about',
    'company-home',
    'solution',
    'case-study',
    'directory-profile',
    'other',
  ]),
  lang: short,
  company,
  findings: z.array(z.unknown()).check(z.maxLength(MOST_FINDINGS)),
  notes: z.array(note).check(z.maxLength(1_000)),
  elapsedMs: z.number(),
});

/**
 * A capture whose every part is what the types say, or the reason why it is none. Findings that are not in their
 * field's vocabulary are left out and counted in a note: one bad value must not cost the page.
 */
export function parsePageCapture(raw: unknown): { capture: PageCapture } | { problem: string } {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { problem: issue ? `${z.core.toDotPath(issue.path)}: ${issue.message}` : 'not a capture' };
  }
  const findings = parseFindings(parsed.data.findings);
  const refused = parsed.data.findings.length - findings.length;
  const notes: CaptureNote[] = refused
    ? [...parsed.data.notes, { kind: 'reader-failed', reader: 'border', detail: `${refused} findings refused` }]
    : parsed.data.notes;
  return { capture: { ...parsed.data, title: parsed.data.title.slice(0, 1_000), findings, notes } };
}
