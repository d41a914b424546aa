import { describe, expect, it } from 'vitest';
import {
  forget,
  type History,
  MOST_REMEMBERED,
  remember,
  suggestionsFrom,
  withNever,
  withoutNever,
} from '../../utils/icp/suggestions.ts';
import type { Finding, FindingField } from '../../utils/icp/types.ts';

const day = (at: number) => new Date(Date.UTC(2026, 0, at));
const used = (history: History, at: number, ...values: string[]): History =>
  remember(history, [{ field: 'jobTitles', values }], day(at));
const offered = (history: History, at: number) => suggestionsFrom(history, [], day(at)).history.jobTitles;

describe('what was used', () => {
  it('comes the most used first, of two the newer, in the newest spelling', () => {
    let history = used({}, 1, 'CTO', 'CFO');
    history = used(history, 2, 'cfo');
    history = used(history, 3, 'Head of Data');
    expect(offered(history, 3)).toEqual(['cfo', 'Head of Data', 'CTO']);
  });

  it('fades: an old favourite gives way to what is used now', () => {
    const history = used(used(used({}, 1, 'CTO'), 1, 'CTO'), 200, 'CFO');
    expect(offered(history, 200)).toEqual(['CFO', 'CTO']);
  });

  it('is bounded: the least used and oldest goes', () => {
    let history = used({}, 1, 'Old');
    history = used(history, 2, ...Array.from({ length: MOST_REMEMBERED }, (_, at) => `Title ${at}`));
    expect(offered(history, 2)).toHaveLength(MOST_REMEMBERED);
    expect(offered(history, 2)).not.toContain('Old');
  });

  it('leaves out what is picked from a few', () => {
    expect(remember({}, [{ field: 'seniorities', values: ['VP'] }], day(1))).toEqual({});
  });

  it('is forgotten one by one, by field, or all', () => {
    const history = remember(
      {},
      [
        { field: 'jobTitles', values: ['CTO', 'CFO'] },
        { field: 'industries', values: ['SaaS'] },
      ],
      day(1),
    );
    const left = (field: 'jobTitles' | null, value: string | null) =>
      suggestionsFrom(forget(history, field, value), [], day(1)).history;
    expect(left('jobTitles', 'cto')).toEqual({ jobTitles: ['CFO'], industries: ['SaaS'] });
    expect(left('jobTitles', null)).toEqual({ industries: ['SaaS'] });
    expect(left(null, null)).toEqual({});
  });
});

describe('what is never suggested', () => {
  const never = withNever([], { field: 'jobTitles', value: 'Recruiter', on: true }, day(1));
  const finding = (field: FindingField, value: string): Finding => ({
    ...{ field, value, confidence: 0.9, source: 'list', quote: value, locator: null },
  });

  it('is kept once, whatever its spelling, and can be taken off again', () => {
    const twice = withNever(never, { field: 'jobTitles', value: 'recruiter', on: true }, day(2));
    expect(twice).toEqual([{ field: 'jobTitles', value: 'recruiter', at: day(2).toISOString() }]);
    expect(withNever(never, { field: 'jobTitles', value: 'RECRUITER', on: false }, day(2))).toEqual([]);
  });

  it('is left out of what a page gives, in its own field only', () => {
    const findings = [
      finding('jobTitles', 'recruiter'),
      finding('departments', 'Recruiter'),
      finding('jobTitles', 'CTO'),
    ];
    expect(withoutNever(findings, never)).toEqual(findings.slice(1));
    expect(withoutNever(findings, [])).toBe(findings);
  });

  it('goes for the page’s own company too', () => {
    const refused = withNever([], { field: 'exampleCompanies', value: 'Kaivik', on: true }, day(1));
    expect(withoutNever([finding('companyName', 'Kaivik')], refused)).toEqual([]);
  });

  it('is not offered from what was used either', () => {
    expect(suggestionsFrom(used({}, 1, 'Recruiter', 'CTO'), never, day(1)).history.jobTitles).toEqual(['CTO']);
  });
});
