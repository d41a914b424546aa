import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, listText } from '../../utils/library/csv-lists.ts';
import { profilesAsCsv, profilesFromCsv } from '../../utils/library/csv-profiles.ts';
import { guarded, unguarded } from '../../utils/library/formula.ts';
import { profilesAsJson } from '../../utils/library/json-profiles.ts';
import { readImport } from '../../utils/library/read-import.ts';
import { profileLists, profiles } from './arbitrary-profiles.ts';

const AT = '2026-11-22T00:00:00.000Z';
const utf8 = (text: string) => new TextEncoder().encode(text);
const NUMBER_OF_RUNS = 1_000;

/** The cells of a CSV text as a program sees them that was set to a separator, quotes read as the RFC has them. */
function cellsAs(csv: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, quoted, started] = ['', false, false];
  for (let at = csv.startsWith('\u{feff}') ? 1 : 0; at < csv.length; at += 1) {
    const char = csv[at] ?? '';
    if (quoted && char === '"' && csv[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted) {
      if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"' && !started) {
      quoted = true;
      started = true;
    } else if (char === separator || char === '\n' || char === '\r') {
      cells.push(cell);
      [cell, started] = ['', false];
    } else {
      cell += char;
      started = true;
    }
  }
  return [...cells, cell];
}

describe('a table', () => {
  test(`of ${NUMBER_OF_RUNS} lists of profiles comes back as it was, to the character`, () => {
    fc.assert(
      fc.property(profileLists, (list) => {
        const read = readImport(utf8(profilesAsCsv(list)), AT);
        expect(read.ok && read.profiles.map(({ profile }) => profile)).toEqual(list);
      }),
      { numRuns: NUMBER_OF_RUNS, seed: 1 },
    );
  });

  /** A program that was told another separator cuts cells in two; then what is left of spaces and quotes counts. */
  test.each([
    [',', /^(?:[\s"]*[=+\-@＝＋－＠]|[\t\r\n])/],
    [';', /^[\s"]*[=+\-@＝＋－＠]/],
    ['\t', /^[\s"]*[=+\-@＝＋－＠]/],
  ])('holds no formula for a program that separates by %j', (separator, formula) => {
    fc.assert(
      fc.property(profileLists, (list) => {
        for (const cell of cellsAs(profilesAsCsv(list), separator)) expect(cell).not.toMatch(formula);
      }),
      { numRuns: NUMBER_OF_RUNS, seed: 2 },
    );
  });

  test('comes back from a program that writes semicolons, and from one that writes UTF-16', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const rows = profilesAsCsv([profile]);
        const semicolons = rows.replace(/","/g, '";"');
        const unchanged = semicolons.replaceAll('";"', '","') === rows && !/";"/.test(rows);
        if (unchanged) {
          const read = readImport(utf8(semicolons), AT);
          expect(read.ok && read.profiles[0]?.profile).toEqual(profile);
        }
        const units = Uint16Array.from({ length: rows.length }, (_, at) => rows.charCodeAt(at));
        const wide = readImport(new Uint8Array(units.buffer), AT);
        // What is no UTF-8 in the first place (half a surrogate pair) cannot be told apart there.
        if (rows.isWellFormed()) expect(wide.ok && wide.profiles[0]?.profile).toEqual(profile);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test('is understood as people write it by hand', () => {
    const csv =
      'Name;Job titles;Seniorities;Countries;Company sizes\nPlants;"Plant Manager; Head of Plant";vp;Germany;1-10\n';
    const read = profilesFromCsv(csv, AT);
    expect(read).toMatchObject({
      ok: true,
      profiles: [
        {
          line: 2,
          profile: {
            id: '',
            savedAt: AT,
            icp: { jobTitles: ['Plant Manager', 'Head of Plant'], countries: ['DE'], companySizes: ['1-10'] },
          },
        },
      ],
    });
  });
});

describe('JSON', () => {
  test('of lists of profiles comes back as it was', () => {
    fc.assert(
      fc.property(profileLists, (list) => {
        const read = readImport(utf8(profilesAsJson(list, AT)), AT);
        expect(read.ok && read.profiles.map(({ profile }) => profile)).toEqual(list);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  test('holds quotes only when they are given to it', () => {
    const [profile] = fc.sample(profiles, { numRuns: 1, seed: 5 });
    const finding = {
      field: 'jobTitles',
      value: 'CFO',
      confidence: 1,
      source: 'list',
      quote: 'Our CFO',
      locator: null,
    } as const;
    const source = { url: 'https://a.example/', title: 'A', capturedAt: AT, findings: [finding] };
    const list = profile ? [profile] : [];
    expect(profilesAsJson(list, AT)).not.toContain('Our CFO');
    const told = profilesAsJson(list, AT, new Map(list.map(({ id }) => [id, [source]])));
    expect(told).toContain('Our CFO');
    const read = readImport(utf8(told), AT);
    expect(read.ok && read.profiles.map((one) => one.profile)).toEqual(list);
  });
});

test('lists and guards are undone exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
      expect(listOf(listText(values))).toEqual(values);
    }),
  );
  const hard = fc
    .array(fc.constantFrom("'", '=', '-', ',', ';', '\t', '\r', '\n', '"', ' ', 'a', '＝'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(hard, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
    { numRuns: 5_000 },
  );
});
