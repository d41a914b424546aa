import { describe, expect, it } from 'vitest';
import { startDraft } from '../../utils/icp/draft.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { type FoldField, foldedInto, foldText } from '../../utils/icp/fold.ts';
import { emptyIcp, type Icp } from '../../utils/icp/types.ts';

const icp = (part: Partial<Icp>): Icp => ({ ...emptyIcp(), ...part });

describe('what is folded into the description', () => {
  it.each<[FoldField, Partial<Icp>, string]>([
    ['painPoints', { painPoints: ['Slow ports.', 'Empty berths'] }, 'Pain points: Slow ports; Empty berths.'],
    ['seniorities', { seniorities: ['VP', 'Director'] }, 'Seniorities: VP, Director.'],
    ['countries', { countries: ['DE', 'US'] }, 'Countries: Germany, United States.'],
    ['revenue', { revenue: [{ currency: 'EUR', min: 1e7, max: null }] }, 'Revenue: €10M+.'],
    ['jobTitles', {}, ''],
    ['countries', { description: 'Ports in Germany.', countries: ['DE', 'US'] }, 'Countries: United States.'],
    ['countries', { description: 'Ports in Germany.', countries: ['DE'] }, ''],
    // "VP" inside a job title does not say the level.
    ['seniorities', { description: 'VP Sales at ports.', seniorities: ['VP'] }, 'Seniorities: VP.'],
    // Only as a whole word.
    ['exampleCompanies', { description: 'Like Arcadia.', exampleCompanies: ['Arc'] }, 'Example companies: Arc.'],
  ])('%s %j', (field, part, text) => {
    expect(foldText(icp(part), field)).toBe(text);
  });

  it('follows the person’s own words, in the order of the form, and takes nothing away', () => {
    const profile = icp({ description: 'Ports. ', painPoints: ['Slow'], seniorities: ['VP'] });
    expect(foldedInto(profile, ['painPoints', 'seniorities'])).toEqual({
      ...profile,
      description: 'Ports. Seniorities: VP. Pain points: Slow.',
    });
    expect(foldedInto(profile, [])).toBe(profile);
    expect(foldedInto(profile, ['jobTitles'])).toBe(profile);
  });
});

it('a draft remembers what is folded, and forgets it again', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  const draft = startDraft({ id: 'a', now, icp: icp({ painPoints: ['Slow'] }) });
  const folded = applyOps(draft, [{ op: 'fold', field: 'painPoints', on: true }], now);
  expect(folded.folded).toEqual(['painPoints']);
  expect(folded.icp).toEqual(draft.icp);
  expect(applyOps(folded, [{ op: 'fold', field: 'painPoints', on: true }], now)).toBe(folded);
  expect(applyOps(folded, [{ op: 'fold', field: 'painPoints', on: false }], now).folded).toEqual([]);
});
