/** No field is lost between the form and a request without a word: sent, said in the description, or named as dropped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY_SIZES } from '../../utils/icp/company-size.ts';
import { fieldTexts } from '../../utils/icp/describe.ts';
import { FOLD_FIELDS } from '../../utils/icp/fold.ts';
import { SENIORITIES } from '../../utils/icp/seniority.ts';
import { ICP_FIELDS, type Icp } from '../../utils/icp/types.ts';
import { folding } from '../../utils/providers/folding.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { requestParts } from '../../utils/providers/request-parts.ts';
import type { Provider, Settings } from '../../utils/providers/types.ts';
import '../seeded.ts';
import { FULL_ICP } from './full-icp.ts';

const SETTINGS: Readonly<Record<string, Settings>> = { 'warm-ai': { user: 'user-1', product: 'product-1' } };
const settingsOf = (provider: Provider): Settings => SETTINGS[provider.id] ?? {};
const provider = (id: string): Provider => {
  const found = PROVIDERS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `v${text.replace(/\s+/gu, ' ').trim()}`);
const words = fc.uniqueArray(word, { maxLength: 5, selector: (text) => text.toLowerCase() });
const profiles: fc.Arbitrary<Icp> = fc.record({
  name: word,
  description: fc.oneof(fc.constant(''), word),
  jobTitles: words,
  seniorities: fc.subarray([...SENIORITIES]),
  departments: words,
  industries: words,
  companySizes: fc.subarray([...COMPANY_SIZES]),
  countries: fc.subarray(['DE', 'US', 'JP', 'CI']),
  revenue: fc.subarray([
    { currency: 'USD', min: 1_000_000, max: null },
    { currency: 'EUR', min: null, max: 50_000_000 },
  ]),
  painPoints: words,
  valueDrivers: words,
  exampleCompanies: words,
});

describe.each(PROVIDERS.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  it('every field is sent, said in the description, or named as dropped', () => {
    fc.assert(
      fc.property(profiles, fc.subarray([...FOLD_FIELDS]), (icp, folded) => {
        const before = JSON.stringify(icp);
        const { coverage } = folding(one, folded).compile(icp, settingsOf(one));
        const parts = requestParts(one, icp, settingsOf(one), folded);
        const sent = new Set(parts.flatMap(({ fields }) => fields));
        const noted = new Map(coverage.map((note) => [note.field, note.kind]));
        for (const field of ICP_FIELDS.filter((name) => fieldTexts(icp, name).length > 0)) {
          const how = noted.get(field);
          if (how === 'dropped') expect(sent.has(field)).toBe(false);
          else if (how !== 'folded') expect([field, sent.has(field)]).toEqual([field, true]);
        }
        // Neither compiling nor looking changes the profile: another provider gets all of it.
        expect(JSON.stringify(icp)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  it('what is folded stands in the body, and nowhere else', () => {
    fc.assert(
      fc.property(profiles, fc.subarray([...FOLD_FIELDS]), (icp, folded) => {
        const plain = one.compile(icp, settingsOf(one));
        const { request, coverage } = folding(one, folded).compile(icp, settingsOf(one));
        const body: Record<string, unknown> = JSON.parse(request.body ?? '{}');
        const texts = coverage.filter(({ kind }) => kind === 'folded').flatMap(({ becomes }) => becomes);
        for (const text of texts) expect(body.description).toContain(text);
        const { description: _, ...rest } = body;
        const { description: __, ...restBefore } = JSON.parse(plain.request.body ?? '{}');
        expect(rest).toEqual(restBefore);
      }),
      { numRuns: 100 },
    );
  });
});

describe('which part of a request comes from where', () => {
  const paths = (id: string) =>
    requestParts(provider(id), FULL_ICP, settingsOf(provider(id)), []).map(
      ({ path, fields, how }) => `${path}: ${fields.join('+')} ${how}`,
    );

  it('is told for Kashew', () => {
    expect(paths('kashew')).toEqual([
      'name: name carried',
      'description: description carried',
      'target_industries: industries carried',
      'target_company_sizes: companySizes reshaped',
      'target_job_titles: jobTitles carried',
      'target_seniority_levels: seniorities carried',
      'target_departments: departments carried',
      'target_countries: countries carried',
    ]);
  });

  it('is told for Warm AI, also inside of objects', () => {
    expect(paths('warm-ai')).toContain('company_characteristics.employee_count: companySizes reshaped');
    expect(paths('warm-ai')).toContain('company_characteristics.revenue_range: revenue carried');
  });

  it('marks what was folded into the description', () => {
    const [part] = requestParts(provider('kashew'), FULL_ICP, {}, ['painPoints', 'countries']).filter(
      ({ path }) => path === 'description',
    );
    expect(part).toEqual({
      path: 'description',
      fields: ['description'],
      how: 'carried',
      folded: 'Pain points: Berths stay empty for hours.',
    });
  });
});
