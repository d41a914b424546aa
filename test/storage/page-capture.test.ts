import { describe, expect, test } from 'vitest';
import { parsePageCapture } from '../../utils/storage/page-capture.ts';

const finding = (changes: object = {}) => ({
  field: 'jobTitles',
  value: 'Head of Payroll',
  confidence: 0.9,
  source: 'list',
  quote: 'Head of Payroll',
  locator: { path: ':nth-child(1)', text: 'Head of Payroll' },
  ...changes,
});
const capture = (changes: object = {}) => ({
  version: 1,
  url: 'https://nordkai.example/team',
  title: 'Team',
  kind: 'team',
  lang: 'en',
  company: { name: 'Nordkai', employees: [51, null] },
  findings: [finding()],
  notes: [{ kind: 'foreign-frame', host: 'jobs.example', url: 'https://jobs.example/' }],
  elapsedMs: 3,
  ...changes,
});

test('a capture comes through as it is', () => {
  expect(parsePageCapture(capture())).toEqual({ capture: capture() });
});

describe('what is no capture is refused with where', () => {
  test.each([
    [undefined, ''],
    [null, ''],
    ['text', ''],
    [capture({ version: 2 }), 'version'],
    [capture({ findings: {} }), 'findings'],
    [capture({ findings: Array.from({ length: 10_001 }, () => finding()) }), 'findings'],
    [capture({ kind: 'shop' }), 'kind'],
    [capture({ url: 'x'.repeat(100_001) }), 'url'],
    [capture({ company: { employees: [1] } }), 'company.employees'],
    [capture({ notes: [{ kind: 'made-up' }] }), 'notes'],
  ])('%#', (raw, where) => {
    const parsed = parsePageCapture(raw);
    expect('problem' in parsed && parsed.problem.startsWith(where)).toBe(true);
  });
});

describe('a finding that is none is left out, and counted', () => {
  test.each([
    null,
    'text',
    finding({ field: 'name' }),
    finding({ field: '__proto__' }),
    finding({ value: '' }),
    finding({ value: { toString: 'x' } }),
    finding({ confidence: 2 }),
    finding({ confidence: Number.NaN }),
    finding({ source: 'site' }),
    finding({ quote: 'x'.repeat(1_001) }),
    finding({ field: 'countries', value: 'Germany' }),
    finding({ field: 'seniorities', value: 'Boss' }),
    finding({ field: 'companySizes', value: '1-2' }),
    finding({ field: 'employees', value: '{"min":1}' }),
    finding({ field: 'employees', value: 'not JSON' }),
    finding({ field: 'revenue', value: '{"currency":"euro","min":1,"max":2}' }),
  ])('%j', (bad) => {
    const parsed = parsePageCapture(capture({ findings: [bad, finding()], notes: [] }));
    expect(parsed).toMatchObject({
      capture: {
        findings: [finding()],
        notes: [{ kind: 'reader-failed', reader: 'border', detail: '1 findings refused' }],
      },
    });
  });
});
