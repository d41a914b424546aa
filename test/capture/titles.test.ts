import { describe, expect, test } from 'vitest';
import { learn } from '../../utils/capture/languages.ts';
import { ALL_LANGUAGES } from '../../utils/capture/speak-all.ts';
import { cleanTitle } from '../../utils/capture/titles/clean.ts';
import { parseRole } from '../../utils/capture/titles/parse.ts';
import { isPersonName } from '../../utils/capture/titles/person-name.ts';
import { splitRoles } from '../../utils/capture/titles/split.ts';
import { de } from './titles/de.ts';
import { en } from './titles/en.ts';
import { es } from './titles/es.ts';
import { fr } from './titles/fr.ts';
import { it } from './titles/it.ts';
import { ja } from './titles/ja.ts';
import { nl } from './titles/nl.ts';
import { pt } from './titles/pt.ts';

learn(ALL_LANGUAGES);

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string, string, string]);

describe.each(Object.entries({ de, en, es, fr, it, ja, nl, pt }))('roles in %s', (language, table) => {
  const rows = rowsOf(table);

  test('the table holds at least sixty roles', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  test.each(rows)('%s', (raw, title, seniority, department) => {
    const cleaned = cleanTitle(raw);
    const role = parseRole(cleaned, language);
    expect(role?.strength).toBeGreaterThanOrEqual(0.5);
    expect([cleaned, role?.seniority, role?.department ?? '-']).toEqual([
      title === '=' ? raw : title,
      seniority,
      department,
    ]);
  });
});

describe('what is no role', () => {
  test.each([
    'Engineering',
    'Read more about our team',
    'We are hiring engineers',
    'Why our developers love us',
    'Careers',
    'Contact us',
    'Privacy Policy',
    'JavaScript, TypeScript and CSS',
    'Jane Roe',
    'Berlin, Germany',
    'What does a data engineer do?',
    'Human Resources',
    'Customer Success Platform',
    'Developer Portal',
    'Investor resources',
    'Participating partners',
    '2,678 jobs',
    'Unser Team',
    'Mehr erfahren',
    'Coordinates partner programs and product roadmaps.',
  ])('%s', (text) => {
    expect(parseRole(cleanTitle(text), 'en')?.strength ?? 0).toBeLessThan(0.5);
  });
});

describe('what stands around a role', () => {
  test.each([
    ['2 Elektroniker (m/w/d)', '', 'Elektroniker'],
    ['1st Line Support Engineer', '', '1st Line Support Engineer'],
    ['Senior Developer (m/f/d)', '', 'Senior Developer'],
    ['Account Manager - Remote', '', 'Account Manager'],
    ['Data Engineer | Berlin, Germany', '', 'Data Engineer'],
    ['Nurse (Full-time)', '', 'Nurse'],
    ['Product Manager #12345', '', 'Product Manager'],
    ['Sales Lead – Acme', 'Acme', 'Sales Lead'],
    ['Head of Growth at Acme', 'Acme', 'Head of Growth'],
    ['HEAD OF GROWTH', '', 'Head of Growth'],
    ['Stellenangebot: Bauleiter (m/w/d)', '', 'Bauleiter'],
    ['Teamleiter gesucht!', '', 'Teamleiter'],
    ['Mitarbeiter Disposition', '', 'Mitarbeiter Disposition'],
    ['Director, Consumer Research', '', 'Director, Consumer Research'],
    ['Engineer (C++) - Core', '', 'Engineer (C++) - Core'],
    ['CI/CD Engineer', '', 'CI/CD Engineer'],
    ['Remote - Support Engineer', '', 'Support Engineer'],
    ['We are looking for a Sales Manager', '', 'Sales Manager'],
    ['Designer - 80-100%', '', 'Designer'],
  ])('%s', (raw, company, title) => {
    expect(cleanTitle(raw, company)).toBe(title);
  });

  test('two roles in a line are two, a role in two words is one', () => {
    expect(splitRoles('CTO / VP Engineering')).toEqual(['CTO', 'VP Engineering']);
    expect(splitRoles('CEO and Founder')).toEqual(['CEO and Founder']);
    expect(splitRoles('DevOps / Cloud Engineer')).toEqual(['DevOps / Cloud Engineer']);
  });

  test.each([
    ['Jane Roe', true],
    ['Dr. Maria da Silva', true],
    ['山田 太郎', true],
    ['Head of Sales', false],
    ['Product Marketing Manager', false],
    ['about us', false],
  ])('%s names a person: %s', (text, expected) => {
    expect(isPersonName(text)).toBe(expected);
  });
});
