/** The roles on cards of people: a name, and beside it what they do. Names are never findings. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { wordsOf } from '../page/words.ts';
import { roleWithoutEmployer } from '../titles/employer.ts';
import { roleOfLine } from '../titles/line-role.ts';
import { lookupFor } from '../titles/lookup.ts';
import { roleAfterName, rolesOfLine } from '../titles/named-line.ts';
import { parseRole } from '../titles/parse.ts';
import { isPersonName, NAME_WORD } from '../titles/person-name.ts';
import { splitRoles } from '../titles/split.ts';
import { hostKind } from '../vocabularies/domains.ts';
import { isPlace } from '../vocabularies/places.ts';
import { shapesOf } from './shapes.ts';
import type { Candidate, Context, Reader } from './types.ts';

const KINDS: ReadonlySet<string> = new Set([
  'team',
  'company-about',
  'company-home',
  'case-study',
  'directory-profile',
  'solution',
]);

/** How surely a role beside a name is whom the page is about. */
const BESIDE: Partial<Record<Context['kind'], number>> = {
  team: 0.9,
  'company-about': 0.86,
  'company-home': 0.82,
  'case-study': 0.84,
  'directory-profile': 0.7,
  solution: 0.4,
};

export const peopleCards: Reader = {
  id: 'people-cards',
  *read(context) {
    const { page, kind, language, company } = context;
    if (!KINDS.has(kind)) return;
    // Encyclopedias and directories list people of many kinds; a company's own table on an exchange does not.
    if (kind === 'directory-profile' && hostKind(page.url.hostname) !== 'own') return;
    if (kind === 'team') yield* groupsOf(page.blocks);
    for (const blocks of shapesOf(context)) {
      if (kind === 'directory-profile' && !/^(?:td|dd)$/.test(blocks[0]?.tag ?? '')) continue;
      const roles = blocks.filter((block) => isRole(block, company, language));
      // On a page about a team the lines under names count, too, that the grammar does not know.
      if (!roles.length && kind !== 'team') continue;
      const firstNames = underFirstNames(page.blocks, blocks);
      const isNamed = (block: Block) => firstNames || nameBeside(page.blocks, block);
      const beside = new Set(roles.filter(isNamed));
      // A name and a role in one line are no role; `attributions` takes them apart.
      const alone = roles.filter((block) => !beside.has(block) && roleAfterName(block.text, language) === null);
      for (const block of beside) yield* said(block, context, BESIDE[kind] ?? 0.5);
      // Where names stand over lines that are built alike, the lines that the grammar does not know are roles too.
      const named = kind === 'team' ? blocks.filter(isNamed) : [];
      if (named.length >= 3 && named.length >= blocks.length * 0.6)
        for (const block of named)
          if (
            !beside.has(block) &&
            isUnderName(page.blocks, block, firstNames) &&
            couldBeRole(block.text, language) &&
            !page.blocks.slice(block.index + 1, block.index + 2).some((next) => isRole(next, company, language)) &&
            !rolesOfLine(block, language).length
          )
            yield line(block, block.text, 0.58);
      const share = (beside.size + alone.length) / blocks.length;
      if (share < 0.6) continue;
      // Cards whose name is a picture: roles that repeat alike, on a page about people.
      const base = kind === 'team' ? 0.55 : kind === 'company-about' ? 0.42 : 0.35;
      const repeated = blocks.length > 1 ? 0.15 : -0.15;
      for (const block of alone) yield* said(block, context, beside.size > 1 ? 0.75 : base + repeated);
    }
  },
};

/** What heads a group of people is what each of them is: "Directors", "Our Engineers". */
function* groupsOf(blocks: readonly Block[]): Generator<Omit<Candidate, 'reader'>> {
  for (const block of blocks) {
    const [, group, title] =
      /^(?:(?:our|the|meet our) )?((\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)s)$/iu.exec(block.level ? block.text : '') ??
      [];
    if (group && title && parseRole(group)?.plural && isPersonName(blocks[block.index + 1]?.text ?? ''))
      yield line(block, title, 0.7);
  }
}

const isRole = (block: Block, company: string, language: string) => {
  // What is quoted praises somebody.
  if (/^[«“"„]/.test(block.text)) return false;
  const role = roleOfLine(block.text, company, language);
  return role !== null && role.strength >= 0.5 && !role.plural && !rolesOfLine(block, language).length;
};

/** Short, and no address, number, place, name or sentence. */
const couldBeRole = (text: string, language: string) =>
  /\p{L}{3}/u.test(text) &&
  text.length < 60 &&
  !/[@.!?:]|\d{2,}|(?:read|view|more|linkedin|twitter|e-?mail|contact|connect|follow|phone|tel|les mer|mehr|bio)\b/i.test(
    text,
  ) &&
  !isPersonName(text) &&
  !isPlace(text) &&
  !wordsOf(text).some(({ text: word }) => lookupFor(language).sentence.has(word));

const line = (block: Block, value: string, confidence: number): Omit<Candidate, 'reader'> => ({
  field: 'jobTitles',
  value,
  confidence,
  source: block.level ? 'heading' : 'list',
  quote: quoteOf(block.text),
  element: block.element,
});

/** Cards that name people by their first names alone: four and more, all different. */
function underFirstNames(all: readonly Block[], blocks: readonly Block[]): boolean {
  if (blocks.length < 4) return false;
  const before = blocks.map(({ index }) => all[index - 1]?.text ?? '');
  const names = before.filter(
    (text) => text.length > 1 && text.length < 16 && NAME_WORD.test(text) && parseRole(text) === null,
  );
  return names.length >= blocks.length * 0.8 && new Set(names).size >= names.length * 0.8;
}

function* said(
  block: Block,
  { language, company, kind }: Context,
  confidence: number,
): Generator<Omit<Candidate, 'reader'>> {
  const title = roleWithoutEmployer(block.text, kind === 'case-study' ? '' : company, language);
  const role = title === null ? null : parseRole(title, language);
  if (!role || role.strength < 0.5) return;
  // A directory shows headlines that people wrote of themselves: only plain leading roles count there.
  if (
    kind === 'directory-profile' &&
    (title?.length ?? 0) > 20 &&
    (role.seniority === 'Individual Contributor' || role.strength < 0.8)
  )
    return;
  for (const value of splitRoles(role.title, language))
    yield line(block, value, confidence * (0.85 + 0.15 * role.strength));
}

/** What heads a group of people stands before a name, what somebody does stands after it. */
const isUnderName = (blocks: readonly Block[], { index }: Block, firstNames: boolean): boolean =>
  firstNames || [1, 2].some((step) => isPersonName(blocks[index - step]?.text ?? ''));

/** A line beside this one names a person. */
function nameBeside(blocks: readonly Block[], { index, text: own }: Block): boolean {
  if (isPersonName(own.split(/,\s/)[0] ?? '')) return false;
  for (const step of [-1, -2]) {
    if (isPersonName(blocks[index + step]?.text ?? '')) return true;
  }
  const next = blocks[index + 1];
  return next !== undefined && isPersonName(next.text) && (next.level > 0 || blocks[index]?.level === 0);
}
