/** Industries that the page's own summary names: title, heading, description, address. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { roleOfLine } from '../titles/line-role.ts';
import { type IndustryMention, industriesIn, industryOf, tradeOf } from '../vocabularies/industry-lookup.ts';
import type { Industry } from '../vocabularies/industry-wordings.ts';
import { IMPRINT_PATH } from '../vocabularies/paths.ts';
import type { Candidate, Context, Reader } from './types.ts';

/** "Solutions for financial services", "/solutions/retail": whom a solution page is for. */
export const solutionIndustries: Reader = {
  id: 'solution-industries',
  *read({ page, kind }) {
    if (kind !== 'solution') return;
    const slug = slugOf(page.url.pathname);
    const heading = page.blocks.find((block) => block.level === 1 && block.zone !== 'nav');
    for (const phrase of [slug, ...slug.split(/ (?:and|und|y|e|et) /)]) {
      const named =
        tradeOf(phrase) ??
        tradeOf(phrase.replace(/\b(?:solutions?|for|services|software|industry|losungen?|loesung)\b/g, '').trim());
      if (named)
        yield {
          field: 'industries',
          value: named.name,
          confidence: 0.72,
          source: 'meta',
          quote: page.url.pathname,
          element: null,
        };
    }
    for (const text of [heading?.text ?? '', page.title.split(/\s[|–—-]\s/)[0] ?? '']) {
      const forWhom =
        /\b(?:for|für|para|pour|per|voor)\s+(?:the\s|die\s|el\s|la\s)?(.{3,60}?)(?:\s(?:industry|sector|teams|companies|businesses|providers|organizations))?$/i.exec(
          text,
        )?.[1];
      for (const phrase of [text, forWhom ?? '']) {
        const industry = phrase ? industryOf(phrase) : null;
        if (industry)
          yield {
            field: 'industries',
            value: industry.name,
            confidence: 0.78,
            source: 'heading',
            quote: quoteOf(text),
            element: heading?.element ?? null,
          };
      }
    }
  },
};

function slugOf(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.\w+$/, '')
      .replaceAll(/[-_]/g, ' ');
  } catch {
    return '';
  }
}

interface Tally {
  score: number;
  quote: string;
  element: Element | null;
}

/** Industries that a solution page lists by themselves, as headings or menu items. */
export const listedIndustries: Reader = {
  id: 'listed-industries',
  *read({ page, kind }) {
    if (kind === 'solution') yield* listed(page.blocks);
    // A company's home says so of whom it sells to only where it lists several.
    if (kind !== 'company-home') return;
    const trades = [...listed(page.blocks.filter(({ level }) => level > 1))];
    if (new Set(trades.map(({ value }) => value)).size >= 3) yield* trades;
  },
};

/** Whether its name is no department's, and nothing that is talked of everywhere. */
const isTelling = ({ name }: Industry): boolean =>
  !DEPARTMENTAL.has(name) && !/^(?:Technology|Internet|Information Technology|Software)$/.test(name);

function* listed(blocks: readonly Block[]): Generator<Omit<Candidate, 'reader'>> {
  for (const block of blocks) {
    if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 50 || !(block.level || block.listed))
      continue;
    const whole = tradeOf(block.text);
    const named = (whole ? [whole] : block.level ? tradesOf(block.text) : []).filter(isTelling);
    for (const industry of named)
      yield {
        field: 'industries',
        value: industry.name,
        confidence: block.level ? 0.62 : 0.52,
        source: block.level ? 'heading' : 'list',
        quote: quoteOf(block.text),
        element: block.element,
      };
  }
}

/** "Für Industrie, Handel, Dienstleistung und Logistik": three trades and more in a row, and little else beside them. */
export const enumeratedIndustries: Reader = {
  id: 'enumerated-industries',
  *read({ page, kind, hostKind }) {
    if (hostKind !== 'own' || !/^(?:solution|company-home)$/.test(kind)) return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 400) continue;
      for (const clause of block.text.split(/[.:;!?()]/))
        for (const { name } of enumeration(clause))
          yield {
            field: 'industries',
            value: name,
            confidence: 0.56,
            source: 'text',
            quote: quoteOf(block.text),
            element: block.element,
          };
    }
  },
};

/** The trades that a clause lists: all of it, or what stands behind its last "for". */
function enumeration(clause: string): Industry[] {
  const list = clause.split(/\s(?:for|für|pour|para|per|voor)\s(?:the\s|die\s|les\s)?/).at(-1) ?? '';
  const parts = list.split(/,\s(?:and\s|und\s)?|\s(?:and|und|et|y|e|en|&)\s/);
  if (parts.length < 3) return [];
  const trades = parts.flatMap((part) => tradeOf(part.trim()) ?? []);
  // "For finance, marketing and HR" lists departments.
  return trades.length >= Math.max(3, parts.length * 0.6) && trades.filter(isTelling).length > 1 ? trades : [];
}

/** "Banking, Financial Services & Insurance (BFSI)": the trades of a heading that lists nothing else. */
function tradesOf(text: string): Industry[] {
  const parts = text
    .replace(/\([^()]*\)/g, '')
    .split(/(?:(?<!\s)\s+)?[,/&]\s*(?:and |und )?|\s(?:and|und|et|y|e)\s/)
    .filter(Boolean);
  const trades = parts.flatMap((part) => tradeOf(part) ?? []);
  return parts.length > 1 && trades.length === parts.length ? trades : [];
}

/** A board files a posting under an industry, in a line by itself beside the title. */
export const boardCategory: Reader = {
  id: 'board-category',
  *read({ page, kind, hostKind }) {
    if (kind !== 'job-posting' || (hostKind !== 'board' && hostKind !== 'ats')) return;
    const heading = page.blocks.findIndex(({ level, zone }) => level > 0 && level < 3 && zone !== 'nav');
    for (const block of page.blocks.slice(heading + 1, heading + 16)) {
      if (block.text.length > 70) continue;
      const industry = industryOf(block.text) ?? industryOf(/\(([^()]{3,50})\)$/.exec(block.text)?.[1] ?? '');
      if (industry && !DEPARTMENTAL.has(industry.name))
        yield {
          field: 'industries',
          value: industry.name,
          confidence: 0.66,
          source: 'list',
          quote: quoteOf(block.text),
          element: block.element,
        };
    }
  },
};

/** What the page says most about the organisation's trade. */
export const summaryIndustries: Reader = {
  id: 'summary-industries',
  *read(context) {
    const { kind, hostKind } = context;
    const article = kind === 'other';
    if (kind === 'job-list' && hostKind !== 'own') return;
    let ranked = inOrder(tally(context));
    // Where no known wording says anything, how words begin may: "Versicherungsgruppe".
    if ((ranked[0]?.[1].score ?? 0) < ENOUGH && !article && kind !== 'job-posting')
      ranked = inOrder(tally(context, true));
    const top = ranked[0]?.[1].score ?? 0;
    if (article && top < PLAIN) return;
    for (const [at, [name, { score, quote, element }]] of ranked.slice(0, 4).entries())
      yield {
        field: 'industries',
        value: name,
        confidence: at === 0 ? primary(score, ranked[1]?.[1].score ?? 0) : Math.min(0.48, 0.12 + 0.3 * (score / top)),
        source: element ? 'text' : 'meta',
        quote: quoteOf(quote),
        element,
      };
    if (top < ENOUGH && (kind === 'job-posting' || kind === 'job-list')) yield* ofRole(context);
  },
};

const inOrder = (scores: ReadonlyMap<string, Tally>) => [...scores].sort((a, b) => b[1].score - a[1].score);

/** Below this a mention says nothing. */
const ENOUGH = 0.35;
/** From here on even an article is plainly about an industry. */
const PLAIN = 1.1;

/** Also names of departments and of what every careers page talks about: in running text they say little. */
const DEPARTMENTAL = new Set(
  'Human Resources,Staffing and Recruiting,Design,Engineering,Marketing,Payroll,Accounting,Legal,Research,Training,Project Management,Certification,Events,Education,Higher Education,Consulting,Environmental Services,Sustainability,Logistics,Physical Security,Analytics,Wellness,Insurance,Public Relations,Sports,News,Social Media,Video Streaming,Restaurants'.split(
    ',',
  ),
);

const primary = (score: number, second: number) =>
  score < ENOUGH ? 0.4 : Math.min(0.82, 0.5 + score * 0.05 + (score - second) * 0.03);

const CAREERS: ReadonlySet<string> = new Set(['job-posting', 'job-list', 'team', 'company-about']);

function tally({ page, company, language, kind, hostKind }: Context, stems = false): Map<string, Tally> {
  const article = kind === 'other';
  // Under an imprint stands what the law wants of a website, not what the company does.
  const imprint = IMPRINT_PATH.test(page.url.pathname);
  const scores = new Map<string, Tally>();
  const tallied = (mentions: readonly IndustryMention[], quote: string, weight: number, element: Element | null) => {
    const seen = new Set<string>();
    for (const { industry, distinct, words } of mentions) {
      if (seen.has(industry.name)) continue;
      seen.add(industry.name);
      const entry = scores.get(industry.name) ?? { score: 0, quote, element };
      if (element && DEPARTMENTAL.has(industry.name) && CAREERS.has(kind)) continue;
      entry.score +=
        weight *
        (distinct ? 1 : article ? 0.2 : 0.45) *
        (industry.broad ? 0.7 : 1) *
        (words.length > 3 || /[^a-z]/.test(words) ? 1 : 0.5);
      scores.set(industry.name, entry);
    }
  };
  // What a text mentions is asked first: most mention nothing, whatever else they are.
  const count = (text: string, weight: number, element: Element | null) => {
    const mentions = industriesIn(text, stems && weight >= 0.8);
    if (mentions.length) tallied(mentions, text, weight, element);
  };
  const countUnlessRole = (text: string, weight: number, element: Element | null) => {
    const mentions = industriesIn(text, stems && weight >= 0.8);
    if (mentions.length && !isRole(text)) tallied(mentions, text, weight, element);
  };
  const isRole = (text: string) => text.length < 90 && (roleOfLine(text, company, language)?.strength ?? 0) >= 0.6;
  const own = hostKind === 'own';
  for (const segment of page.title.split(/\s[|–—·-]\s|\s?[|｜]\s?/)) countUnlessRole(segment, 1.6, null);
  const description = page.meta.get('description') ?? page.meta.get('og:description') ?? '';
  if (own || kind === 'directory-profile') {
    count(description, 1.6, null);
    count(page.meta.get('keywords') ?? '', 0.8, null);
    count((page.meta.get('og:site_name') ?? '').replace(/^.*?[|–—-]\s/, ''), 1, null);
  }
  count(company, 1.4, null);
  const named = company.toLowerCase();
  let lines = 0;
  for (const block of page.blocks) {
    if (block.zone === 'nav' || block.zone === 'aside' || imprint) continue;
    const { text } = block;
    if (block.zone === 'footer') {
      if (own && text.length > 50 && text.length < 400) count(text, 0.5, block.element);
      continue;
    }
    if (++lines > 140) break;
    if (block.level) {
      countUnlessRole(text, block.level === 1 ? 1.2 : 0.5, block.element);
    } else if (text.length > 50) {
      const start = text.slice(0, 400);
      let mentions = industriesIn(start);
      // Of a posting's list of duties, only the broad.
      if (kind === 'job-posting' && block.listed) mentions = mentions.filter(({ industry }) => industry.broad);
      if (mentions.length) tallied(mentions, start, defines(text, named) ? 1 : lines < 30 ? 0.4 : 0.2, block.element);
    }
  }
  return scores;
}

/** "Acme is a payments company": what it says it is counts most. */
const defines = (text: string, name: string): boolean =>
  name.length > 2 &&
  text.slice(0, 160).toLowerCase().includes(name) &&
  /\b(?:is|are|ist|sind|est|es|é|provides?|offers?|builds?|develops?|bietet|entwickelt|helps?)\b/i.test(
    text.slice(0, 260),
  );

const SOFTWARE_ROLE =
  /software|developer|devops|front.?end|back.?end|full.?stack|web|mobile|ios|android|python|java|entwickler|vývojář|programátor|cloud|platform|solidity|blockchain|programmer|programm?ier|\bsre\b/i;

/** An employer of software people that says nothing else is in software, more often than not. */
function* ofRole({ page, language, company, kind }: Context): Generator<Omit<Candidate, 'reader'>> {
  const roles = page.blocks.filter(
    ({ level, zone, text }) =>
      level > 0 && zone !== 'nav' && SOFTWARE_ROLE.test(text) && roleOfLine(text, company, language),
  );
  const [first] = roles;
  if (first && roles.length >= (kind === 'job-list' ? 3 : 1))
    yield {
      field: 'industries',
      value: 'Software',
      confidence: 0.52,
      source: 'heading',
      quote: quoteOf(first.text),
      element: first.element,
    };
}
