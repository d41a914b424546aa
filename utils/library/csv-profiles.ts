/** Profiles as a table for spreadsheets, and back again, cell for cell. */
import { COMPANY_SIZES } from '../icp/company-size.ts';
import { countryCode } from '../icp/country-names.ts';
import { FIELD_NAMES } from '../icp/describe.ts';
import { SENIORITIES } from '../icp/seniority.ts';
import { emptyIcp, ICP_FIELDS, type Icp, type IcpField, type RevenueRange } from '../icp/types.ts';
import type { Profile } from '../storage/types.ts';
import { listOf, listText } from './csv-lists.ts';
import { type Cell, csvText, readCsv } from './csv-text.ts';
import { guarded, unguarded } from './formula.ts';
import type { ImportedProfile, ImportRead } from './imported.ts';
import {
  brief,
  LONGEST_LIST,
  LONGEST_TEXT,
  MOST_PROBLEMS,
  ofFile,
  type Problem,
  type ProblemKind,
  placeAt,
} from './problems.ts';

type Column = IcpField | 'id' | 'savedAt' | 'archivedAt' | 'sites';

const HEADERS: Readonly<Record<Column, string>> = {
  ...FIELD_NAMES,
  id: 'Id',
  savedAt: 'Saved at',
  archivedAt: 'Archived at',
  sites: 'Sites',
};
const COLUMNS: readonly Column[] = ['id', ...ICP_FIELDS, 'sites', 'savedAt', 'archivedAt'];

/** "EUR 1000000..5000000"; an open end is left out. */
const rangeText = ({ currency, min, max }: RevenueRange): string => `${currency} ${min ?? ''}..${max ?? ''}`;
const RANGE = /^([A-Z]{3}) (\S{0,40}?)\.\.(\S{0,40})$/;

/** Spreadsheets take "1-10" for a day in October. */
const SIZE_UNIT = ' employees';

function cellText(profile: Profile, column: Column): string {
  if (column === 'id' || column === 'savedAt') return profile[column];
  if (column === 'archivedAt') return profile.archivedAt ?? '';
  if (column === 'sites') return listText(profile.sites);
  const { icp } = profile;
  if (column === 'name' || column === 'description') return icp[column];
  if (column === 'revenue') return listText(icp.revenue.map(rangeText));
  return listText(column === 'companySizes' ? icp.companySizes.map((size) => size + SIZE_UNIT) : icp[column]);
}

/** One row a profile, under English headings. */
export const profilesAsCsv = (profiles: readonly Profile[]): string =>
  csvText([
    COLUMNS.map((column) => HEADERS[column]),
    ...profiles.map((profile) => COLUMNS.map((column) => guarded(cellText(profile, column)))),
  ]);

class BadCell extends Error {
  readonly kind: ProblemKind;
  readonly found: string;
  constructor(kind: ProblemKind, found: string) {
    super(kind);
    this.kind = kind;
    this.found = found;
  }
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');
const COLUMN_OF = new Map(
  COLUMNS.flatMap((column) => [[plain(HEADERS[column]), column] as const, [plain(column), column] as const]),
);

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const found = values.find((value) => value.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw new BadCell('bad-value', text);
  return found;
}

function time(text: string): string {
  if (Number.isNaN(Date.parse(text))) throw new BadCell('bad-value', text);
  return text;
}

function range(text: string): RevenueRange {
  const [, currency, min, max] = RANGE.exec(text) ?? [];
  const bound = (digits = '') => (digits === '' ? null : Number(digits));
  const [low, high] = [bound(min), bound(max)];
  const sound = [low, high].every((amount) => amount === null || Number.isFinite(amount));
  if (!currency || !sound) throw new BadCell('bad-value', text);
  return { currency, min: low, max: high };
}

function country(text: string): string {
  const code = countryCode(text);
  if (code === null) throw new BadCell('bad-value', text);
  return code;
}

const size = (text: string) => oneOf(COMPANY_SIZES, text.endsWith(SIZE_UNIT) ? text.slice(0, -SIZE_UNIT.length) : text);

function entries(text: string): string[] {
  const values = listOf(text);
  if (values.length > LONGEST_LIST) throw new BadCell('too-long', String(LONGEST_LIST));
  const long = values.find((value) => value.length > LONGEST_TEXT);
  if (long !== undefined) throw new BadCell('too-long', String(LONGEST_TEXT));
  return values;
}

function withCell(entry: ImportedProfile, column: Column, text: string): ImportedProfile {
  const { profile } = entry;
  const icp = (change: Partial<Icp>): ImportedProfile => ({
    ...entry,
    profile: { ...profile, icp: { ...profile.icp, ...change } },
  });
  switch (column) {
    case 'id':
      if (text.length > 200) throw new BadCell('too-long', '200');
      return { ...entry, profile: { ...profile, id: text } };
    case 'savedAt':
      return text === '' ? entry : { ...entry, profile: { ...profile, savedAt: time(text) } };
    case 'archivedAt':
      return { ...entry, profile: { ...profile, archivedAt: text === '' ? null : time(text) } };
    case 'sites':
      return { ...entry, profile: { ...profile, sites: entries(text) } };
    case 'name':
    case 'description':
      if (text.length > LONGEST_TEXT) throw new BadCell('too-long', String(LONGEST_TEXT));
      return icp({ [column]: text });
    case 'revenue':
      return icp({ revenue: entries(text).map(range) });
    case 'companySizes':
      return icp({ companySizes: entries(text).map(size) });
    case 'seniorities':
      return icp({ seniorities: entries(text).map((value) => oneOf(SENIORITIES, value)) });
    case 'countries':
      return icp({ countries: entries(text).map(country) });
    default:
      return icp({ [column]: entries(text) });
  }
}

/** Reads a table. A row without an id has an empty one; a table without times is of `at`. */
export function profilesFromCsv(text: string, at: string): ImportRead {
  const read = readCsv(text);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const [{ cells: header } = { cells: [] }, ...rows] = read.rows;
  const columns = header.map((cell) => COLUMN_OF.get(plain(unguarded(cell.text))) ?? null);
  if (!columns.some((column) => column !== null && (ICP_FIELDS as readonly string[]).includes(column))) {
    return { ok: false, problems: [ofFile('not-ours')] };
  }
  const problems: Problem[] = [];
  const problem = (kind: ProblemKind, cell: Cell | undefined, where: string, found: string): void => {
    // Finding a line reads the file up to there: not for each of thousands.
    const place = problems.length < MOST_PROBLEMS ? placeAt(text, cell?.offset ?? 0) : { line: 0, column: 0 };
    problems.push({ kind, ...place, where, found: brief(found) });
  };
  header.forEach((cell, index) => {
    const column = columns[index] ?? null;
    // A misspelt heading would lose its whole column in silence.
    if (column === null || columns.indexOf(column) < index) problem('csv-columns', cell, cell.text, cell.text);
  });
  const profiles = rows.map(({ line, cells: row }): ImportedProfile => {
    let entry: ImportedProfile = {
      line,
      profile: { version: 2, id: '', icp: emptyIcp(), savedAt: at, draftId: null, sites: [], archivedAt: null },
    };
    if (row.length !== header.length) {
      problem('csv-cells', row.at(-1), String(header.length), String(row.length));
      return entry;
    }
    row.forEach((cell, index) => {
      const column = columns[index];
      if (!column) return;
      try {
        entry = withCell(entry, column, unguarded(cell.text));
      } catch (error) {
        if (!(error instanceof BadCell)) throw error;
        problem(error.kind, cell, header[index]?.text ?? '', error.found);
      }
    });
    return entry;
  });
  if (problems.length > 0) return { ok: false, problems };
  if (profiles.length === 0) return { ok: false, problems: [ofFile('nothing-in-it')] };
  return { ok: true, profiles, drafts: [], deliveries: [], own: null };
}
