/**
 * The title grammar: level + function + head noun + "of …", in the order of the page's language. Roles are recognised
 * by their parts, so "Head of RevOps" and "Leiterin Vertriebsinnendienst" need no list of whole titles.
 */
import type { Department } from '../../icp/department.ts';
import type { Seniority } from '../../icp/seniority.ts';
import { SENIORITIES } from '../../icp/seniority.ts';
import { languages } from '../languages.ts';
import { memoUnder } from '../page/memo.ts';
import { fold, phraseOf, type Token, wordsOf } from '../page/words.ts';
import { isJapanese } from '../vocabularies/japanese.ts';
import { hasHead, type Lookup, lookToken, lookupFor, type Word } from './lookup.ts';
import type { Role } from './types.ts';

/** Words that alone are more often something else than a role. */
const WEAK_ALONE = new Set(
  'lead head chair host cook model principal fellow associate member expert professional operator coach driver producer agent officer partner leader practitioner tech rep support stage host trader guard editor contractor advocate liaison pilot captain meister chef koch hilfe ausbildung steward porter buyer advisor adviser specialist representative assistant executive attendant coordinator helper generalist merchant minister commercial vertreter personal agente socio lider stage quadro capo secretary judge investor entrepreneur manager director engineer analyst worker builder installer adjuster estimator fundraiser dishwasher'.split(
    ' ',
  ),
);
/** Heads below whom the words in front name whom they work for, not what they are: "Assistant to the CEO". */
const HELPERS =
  /^(?:assistant|assistants|intern|interns|internship|trainee|secretary|coordinator|sekretarin|sekretar|referentin|referent|secretaire|secretaria|segretaria|assistentin|assistenz|assistent|asistente|assistente|associate|werkstudent|werkstudentin|praktikant|praktikantin|stagiaire|apprentice)$/;

/** What a chief officer of these is about, which are no functions in other titles. */
const CHIEF: [RegExp, Department][] = [
  [/business/, 'Sales'],
  [/client|experience/, 'Customer Success'],
  [/information|digital/, 'IT'],
  [/operating/, 'Operations'],
  [/scien/, 'Research'],
  [/supply/, 'Logistics'],
];
/** Leads the whole house, whatever it does. */
const EXECUTIVE = /founder|owner|president|chair|managing director|general/;
/** Departments whose heads say more than a modifier does ("Data Engineer" is Engineering). */
const STRONG: ReadonlySet<string> = new Set([
  'Engineering',
  'Design',
  'Human Resources',
  'Healthcare',
  'Legal',
  'Education',
  'Logistics',
  'Finance',
  'Marketing',
]);
const STRONGER: ReadonlySet<string> = new Set(['Sales', 'Human Resources', 'Marketing', 'Customer Success']);

const SEGMENTS = /(?:(?<!\s)\s+)?[,|()/:;·•[\]–—＆]\s*|(?<!\s)\s+(?:[-@+]|&|and|und|et|y)\s+/;

/** As a head, it stands in front: "Produzione responsabile" is production of a responsible kind. */
const ADJECTIVAL = /^responsa[bv](?:le|ile|el)$/;
const JOINED = /(?<!\p{L})(\p{L}+)\s(?:&|and)\s(\p{L}+)/gu;

/** A text in which no function that has an "and" in it is taken apart: "Learning & Development". */
const bound = (text: string, lookup: Lookup): string =>
  text.replace(JOINED, (whole, one: string, other: string) =>
    lookup.words.has(fold(`${one} and ${other}`)) ? `${one}_and_${other}` : whole,
  );

interface Step {
  text: string;
  word: Word | null;
  plural: boolean;
}

/** "Mechatroniker*in", "Partner:in", "Mitarbeiter/in" are looked up without their second ending. */
const SECOND_ENDING = /(?<=\p{Ll})(?:[*:_·]|\/-?)(?:innen|in|frau|ka|r|e|euse|trice|a)(?!\p{L})/gu;

/**
 * The role that a text states, or null. The text is a title by itself: a heading, a cell, a card's line. `wide` also
 * tries the other languages: job lists mix them.
 */
export function parseRole(source: string, language = '', wide = false): Role | null {
  if (source.length < 2 || source.length > 140 || !hasHead(source, language, wide)) return null;
  return (wide ? parsedWidely : parsed)(source, language);
}

const parsed = memoUnder((source: string, language: string) => parseAnew(source, language, false));
const parsedWidely = memoUnder((source: string, language: string) => parseAnew(source, language, true));

function parseAnew(source: string, language: string, wide: boolean): Role | null {
  const role = parseIn(source, language);
  if ((role && role.strength >= 0.85) || !wide) return role;
  const other = parseIn(source, '*');
  return other && other.strength * 0.9 > (role?.strength ?? 0) ? { ...other, strength: other.strength * 0.9 } : role;
}

function parseIn(source: string, language: string): Role | null {
  const bare = /[*:_·/]/.test(source) ? source.replace(SECOND_ENDING, '') : source;
  const text = bare.replace(/\bco-ordinator/gi, 'coordinator');
  if (isJapanese(text)) return languages().ja?.roleOf?.(text) ?? null;
  if (isNoTitle(text)) return null;
  const lookup = lookupFor(language);
  const words = text.split(/\s+/);
  if (
    words.length > 16 ||
    (wordsOf(text).some(({ text: word }) => lookup.sentence.has(word)) && isSentence(words, text, lookup))
  )
    return null;
  const segments = bound(text, lookup).split(SEGMENTS).filter(Boolean).slice(0, 8);
  const parsed = segments.map((segment) => stepsOf(wordsOf(segment), lookup));
  let strength = 0;
  for (let at = 0; at < parsed.length && at < 3; at++) {
    const steps = parsed[at] ?? [];
    // An abbreviation in brackets explains the words before it: "Site Reliability Engineering (SRE)".
    const own = segmentStrength(steps) * (at === 0 ? 1 : steps.length === 1 && text.includes('(') ? 0.5 : 0.75);
    if (own > strength) strength = own;
    if (at === 0 && own >= 0.5) break;
  }
  if (strength === 0) return null;
  const steps = parsed.flat();
  const folded = fold(text);
  if (steps.length === 1 && WEAK_ALONE.has(steps[0]?.text.replace(/s$/, '') ?? '')) strength = Math.min(strength, 0.45);
  const seniority = seniorityOf(parsed, folded);
  return {
    title: source,
    seniority,
    department: departmentOf(parsed, folded, seniority, lookup),
    strength,
    plural: parsed[0]?.some(({ plural, word }) => plural && word?.head !== undefined) ?? false,
  };
}

const ABBREVIATED = /\b(?:Sr|Jr|Dr|Dir|Mgr|Asst|Assoc|Techn?|Eng|Prof|Ass|Dipl|Ing|St|Inc|Ltd|Co|Kaufm|Stellv)\./g;

/** Five words or more, and a full stop after the last. */
const isFullSentence = (text: string): boolean => /\p{Ll}{4}\.$/u.test(text) && text.split(/\s+/, 5).length === 5;

/** A question, a sentence, several, an address, a number: all have one of a few signs. */
function isNoTitle(written: string): boolean {
  if (!/[?!….:@{}<>=\d]/.test(written)) return false;
  const text = written.replace(ABBREVIATED, '');
  return /[?!…]$|[.!?]\s\p{Lu}|https?:|@\w|\d{4,}|^\d{2,}(?!nd|rd|th|st)|[{}<>=]/u.test(text) || isFullSentence(text);
}

/** Words that titles never have; in capitals they are acronyms ("IT"), unless all is. */
const isSentence = (words: readonly string[], text: string, lookup: Lookup): boolean =>
  words.some(
    (word) =>
      lookup.sentence.has(fold(word)) &&
      !(word.length <= 3 && word === word.toUpperCase() && word !== 'I' && text !== text.toUpperCase()),
  );

function stepsOf(words: readonly Token[], lookup: Lookup): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < words.length; ) {
    const long = phraseAt(lookup, words, at);
    const taken = long?.length ?? 1;
    const { word, plural } = long ?? lookToken(lookup, words[at] as Token);
    steps.push({ text: phraseOf(words, at, at + taken), word, plural });
    at += taken;
  }
  return steps;
}

/** The longest phrase of several words; its last word may be a plural ("account executives"). */
function phraseAt(
  lookup: Lookup,
  words: readonly Token[],
  at: number,
): { word: Word; plural: boolean; length: number } | null {
  const found = lookup.phrases.at(words, at);
  if (found && found.length > 1) return { word: found.value, plural: false, length: found.length };
  if (!lookup.phrases.mayStart(words[at])) return null;
  for (const length of [3, 2]) {
    if (!words[at + length - 1]?.text.endsWith('s')) continue;
    const singular = lookup.words.get(phraseOf(words, at, at + length).slice(0, -1));
    if (singular?.head !== undefined) return { word: singular, plural: true, length };
  }
  return null;
}

function segmentStrength(steps: readonly Step[]): number {
  if (!steps.length || steps.length > 10) return 0;
  const linkAt = steps.findIndex(({ word }, at) => at > 0 && word?.link);
  const end = linkAt > 0 ? linkAt : steps.length;
  let last = end - 1;
  while (last > 0 && steps[last]?.word?.level && steps[last]?.word?.head === undefined) last--;
  let base = 0;
  const isHead = (at: number) => {
    const step = steps[at];
    return step?.word?.head !== undefined && !(at > 0 && ADJECTIVAL.test(step.text));
  };
  if (isHead(last)) base = 0.95;
  else {
    let first = 0;
    while (first < end - 1 && steps[first]?.word?.level && !isHead(first)) first++;
    if (isHead(first)) base = steps[first]?.word?.leads ? 0.85 : 0.6;
    else if (steps.slice(0, end).some((_, at) => isHead(at))) base = 0.7;
    else if (steps.slice(end).some(({ word }) => word?.rank || (word?.head ?? '') !== '')) base = 0.4;
  }
  if (!base) return 0;
  const known = steps.filter(({ word }) => word).length / steps.length;
  const plural = steps.some((step) => step.plural && step.word?.head !== undefined);
  return base * (0.55 + 0.45 * known) * (plural ? 0.65 : 1);
}

function seniorityOf(parsed: readonly Step[][], folded: string): Seniority {
  let best: Seniority = 'Individual Contributor';
  if (folded.includes('chief') && /\bchief\b.{1,60}\bofficers?\b/.test(folded)) return 'C-Suite';
  for (const steps of parsed) {
    const heads = steps.filter(({ word }) => word?.head !== undefined);
    const helps = steps.findIndex(({ text, word }) => word?.head !== undefined && HELPERS.test(text));
    if (
      helps >= 0 &&
      // "Assistant Director", but "Assistant to the Director".
      (steps[helps + 1]?.word?.link ||
        !heads.some(({ text }) => /^(?:manager|director|vp|vice president|president)s?$/.test(text)))
    ) {
      if (steps === parsed[0]) return 'Individual Contributor';
      continue;
    }
    for (const { word } of steps) if (word?.rank && rankOf(word.rank) < rankOf(best)) best = word.rank;
  }
  return best;
}

const rankOf = (seniority: Seniority) => SENIORITIES.indexOf(seniority);

function departmentOf(
  parsed: readonly Step[][],
  folded: string,
  seniority: Seniority | null,
  lookup: Lookup,
): Department | null {
  const chief = folded.includes('chief') ? /\bchief ((?:[\w']+ ){1,5})officers?\b/.exec(folded) : null;
  const steps = parsed.flat();
  if (chief?.[1]) {
    const about = chief[1];
    const known = steps.find(({ text, word }) => word?.job && about.includes(text))?.word?.job;
    return known ?? CHIEF.find(([pattern]) => pattern.test(about))?.[1] ?? 'Executive';
  }
  // An associate holds the office at a lower level ("Associate General Counsel").
  const helper = parsed[0]?.some(({ text }) => text !== 'associate' && HELPERS.test(text)) ?? false;
  if (helper && parsed[0]?.some(({ word }) => word?.rank === 'C-Suite')) return 'Administration';
  // "CFO" says all.
  const acronym = steps.find(({ text, word }) => text.length < 5 && word?.rank === 'C-Suite' && word.head)?.word?.head;
  if (acronym) return acronym;
  let job: Department | null = null;
  let head: Department | null = null;
  let strong = false;
  for (const segment of parsed) {
    const headAt = segment.findIndex(({ word }) => word?.head !== undefined && !word.level);
    // Where a word is unknown, the words may be a name ("Head of Google Growth Lab").
    const isPlain = !lookup.inflects && segment.every(({ word }) => word);
    for (const [at, { text, word }] of segment.entries()) {
      if (!word) continue;
      if (word.head) {
        head ??= word.head;
        // A head of several words ("business development executive") has its function in it.
        strong ||= STRONG.has(word.head) || text.includes(' ');
      }
      // Before the head the nearest function counts, after it ("of …") the first; of several English ones in a row the
      // last, which the others only describe ("of Product Security"), unless it is as general as "Operations".
      const describes = isPlain && job !== null && at > headAt && segment[at - 1]?.word?.job === job;
      if (word.job && (!job || describes || (headAt >= 0 && at < headAt && segment === parsed[0]))) {
        if (!(job && word.job === 'Operations' && at > 0)) job = word.job;
      }
    }
  }
  if (head && (strong || !job) && !(job && STRONGER.has(job) && head === 'Engineering')) return head;
  if (
    folded.includes('assistant') &&
    /\bassistants?\b/.test(folded) &&
    /executive|personal|office|administrative/.test(folded)
  )
    return 'Administration';
  if (seniority === 'C-Suite' && !chief)
    return (head && strong ? head : null) ?? (EXECUTIVE.test(folded) ? 'Executive' : (job ?? 'Executive'));
  return job ?? head ?? (folded.includes('chief') && /\bchief\b.*\bstaff\b/.test(folded) ? 'Executive' : null);
}
