/** Profiles as JSON, and back again. An export of everything is read, too. */
import { COMPANY_SIZES } from '../icp/company-size.ts';
import { isCountryCode } from '../icp/country.ts';
import type { PageSource } from '../icp/draft-types.ts';
import { SENIORITIES } from '../icp/seniority.ts';
import { emptyIcp, ICP_FIELDS, type Icp, LIST_FIELDS } from '../icp/types.ts';
import type { Profile } from '../storage/types.ts';
import { Checker, isRecord, kindOf, type Path, type Wrong } from './checker.ts';
import type { ImportedProfile, ImportRead } from './imported.ts';
import { brokenAt, DEEPEST, depthOf, offsetsOf } from './json-places.ts';
import { type OwnSettings, ownSettings } from './own-settings.ts';
import { brief, MOST_PROBLEMS, ofFile, placeAt } from './problems.ts';

const FORMAT = 'icepick-export';

/** `evidence`: the pages behind each profile, by its id, where the person wants them in. */
export const profilesAsJson = (
  profiles: readonly Profile[],
  exportedAt: string,
  evidence: ReadonlyMap<string, readonly PageSource[]> = new Map(),
): string =>
  JSON.stringify(
    {
      ...{ format: FORMAT, version: 1, exportedAt },
      profiles: profiles.map((profile) => {
        const sources = evidence.get(profile.id);
        return sources ? { ...profile, sources } : profile;
      }),
    },
    null,
    2,
  );

/** What an export of everything holds. Records that could not be read there are none here either. */
const EXPORT = [
  ...['format', 'version', 'exportedAt', 'profiles', 'drafts', 'deliveries'],
  ...['settings', 'suggestions', 'accounts', 'unreadable'],
];

const isOneOf =
  (values: readonly string[]) =>
  (text: string): boolean =>
    values.includes(text);
const VALID: Readonly<Record<string, (text: string) => boolean>> = {
  seniorities: isOneOf(SENIORITIES),
  companySizes: isOneOf(COMPANY_SIZES),
  countries: isCountryCode,
};
const isTime = (text: string): boolean => !Number.isNaN(Date.parse(text));

function icpOf(check: Checker, value: unknown, path: Path): Icp {
  const record = check.record(value, path, ICP_FIELDS);
  if (!record) return emptyIcp();
  const amount = (bound: unknown, at: Path): number | null => {
    if (bound === null || (typeof bound === 'number' && Number.isFinite(bound))) return bound;
    check.note(bound === undefined ? 'missing' : 'wrong-type', at, kindOf(bound));
    return null;
  };
  const lists = LIST_FIELDS.map((field) => [
    field,
    check.list(record[field], [...path, field], (one, at) => check.text(one, at, VALID[field])),
  ]);
  return {
    ...emptyIcp(),
    ...Object.fromEntries(lists),
    name: check.text(record.name, [...path, 'name']),
    description: check.text(record.description, [...path, 'description']),
    revenue: check.list(record.revenue, [...path, 'revenue'], (one, at) => {
      const range = check.record(one, at, ['currency', 'min', 'max']) ?? { currency: 'EUR', min: null, max: null };
      return {
        currency: check.text(range.currency, [...at, 'currency'], (text) => /^[A-Z]{3}$/.test(text)),
        min: amount(range.min, [...at, 'min']),
        max: amount(range.max, [...at, 'max']),
      };
    }),
  };
}

const PROFILE_1 = ['version', 'id', 'icp', 'savedAt', 'sources'] as const;
const PROFILE_2 = [...PROFILE_1, 'draftId', 'sites', 'archivedAt'] as const;

function profileOf(check: Checker, value: unknown, path: Path): Profile {
  const version = isRecord(value) && Object.hasOwn(value, 'version') ? value.version : undefined;
  if (typeof version === 'number' && version > 2) check.note('newer', [...path, 'version'], version);
  else if (version !== 1 && version !== 2) {
    check.note(version === undefined ? 'missing' : 'bad-value', [...path, 'version'], version ?? '');
  }
  const record = check.record(value, path, version === 1 ? PROFILE_1 : PROFILE_2) ?? {};
  const maybe = (field: string, valid?: (text: string) => boolean): string | null =>
    version === 1 || record[field] === null ? null : check.text(record[field], [...path, field], valid);
  return {
    version: 2,
    id: check.text(record.id, [...path, 'id'], (id) => id !== '' && id.length <= 200),
    icp: icpOf(check, record.icp, [...path, 'icp']),
    savedAt: check.text(record.savedAt, [...path, 'savedAt'], isTime),
    draftId: maybe('draftId'),
    sites: version === 1 ? [] : check.list(record.sites, [...path, 'sites'], (site, at) => check.text(site, at)),
    archivedAt: maybe('archivedAt', isTime),
  };
}

/** Paths → the problems that stand there, with their lines. */
function placed(text: string, wrong: readonly Wrong[]) {
  const listed = wrong.slice(0, MOST_PROBLEMS);
  const offsets = offsetsOf(
    text,
    listed.map(({ path }) => path),
  );
  const problems = listed.map(({ kind, path, found }, at) => ({
    ...{ kind, ...placeAt(text, offsets[at] ?? 0), where: path.join('.'), found },
  }));
  const more = wrong.slice(MOST_PROBLEMS).map(({ kind, path, found }) => ({
    ...{ kind, line: 0, column: 0, where: path.join('.'), found },
  }));
  return [...problems, ...more];
}

/** Where the value of a dotted path stands in a JSON text. */
export function placeOfPath(text: string, path: string): { line: number; column: number } {
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return placeAt(text, offsetsOf(text, [steps])[0] ?? 0);
}

/** Reads an export, or one profile or several as "Copy as JSON" writes them: those are of `at` and have no id. */
export function profilesFromJson(text: string, at: string): ImportRead {
  if (depthOf(text) > DEEPEST) return { ok: false, problems: [ofFile('too-deep', String(DEEPEST))] };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const offset = brokenAt(text);
    const found = brief(text.slice(offset, offset + 20));
    return { ok: false, problems: [{ kind: 'json-syntax', ...placeAt(text, offset), where: '', found }] };
  }
  const check = new Checker();
  let profiles: Profile[];
  let [drafts, deliveries]: [unknown[], unknown[]] = [[], []];
  let own: OwnSettings | null = null;
  let prefix: Path = [];
  if (isRecord(content) && content.format === FORMAT) {
    if (content.version !== 1)
      return {
        ok: false,
        problems: placed(text, [{ kind: 'newer', path: ['version'], found: String(content.version) }]),
      };
    prefix = ['profiles'];
    check.record(content, [], EXPORT);
    profiles = check.list(content.profiles, prefix, (one, path) => profileOf(check, one, path));
    drafts = content.drafts === undefined ? [] : check.list(content.drafts, ['drafts'], (one) => one);
    deliveries = content.deliveries === undefined ? [] : check.list(content.deliveries, ['deliveries'], (one) => one);
    own = ownSettings(check, content);
  } else {
    const several = Array.isArray(content) ? (content as unknown[]) : [content];
    if (!several.every((one) => isRecord(one) && Object.hasOwn(one, 'jobTitles'))) {
      return { ok: false, problems: [ofFile('not-ours')] };
    }
    profiles = several.map((one, index) => ({
      ...{ version: 2, id: '', savedAt: at, draftId: null, sites: [], archivedAt: null },
      icp: icpOf(check, one, Array.isArray(content) ? [index] : []),
    }));
  }
  if (check.wrong.length > 0) return { ok: false, problems: placed(text, check.wrong) };
  if (profiles.length + drafts.length + deliveries.length === 0 && own === null)
    return { ok: false, problems: [ofFile('nothing-in-it')] };
  const lines = linesOf(text, prefix, profiles.length);
  const read = profiles.map((profile, index): ImportedProfile => ({ line: lines[index] ?? 1, profile }));
  return { ok: true, profiles: read, drafts, deliveries, own };
}

function linesOf(text: string, prefix: Path, count: number): number[] {
  // Lines are only shown, and finding them walks the file: not for thousands.
  if (count > 200) return [];
  const paths = Array.from({ length: count }, (_, index) => [...prefix, index]);
  return offsetsOf(text, paths).map((offset) => placeAt(text, offset).line);
}
