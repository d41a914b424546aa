/** Roles in headings, lists and cards. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { cleanTitle } from '../titles/clean.ts';
import { parseRole } from '../titles/parse.ts';
import { splitRoles } from '../titles/split.ts';
import type { Context, Reader } from './types.ts';

/** The role of a posting: its heading, else the document's title. */
export const postingTitle: Reader = {
  id: 'posting-title',
  *read({ page, kind, language, company }) {
    if (kind !== 'job-posting') return;
    let best: { title: string; strength: number; block: Block } | null = null;
    for (const block of page.blocks) {
      if (!block.level || block.level > 3 || block.zone === 'nav' || block.zone === 'footer' || block.zone === 'aside')
        continue;
      const title = cleanTitle(block.text, company);
      const role = parseRole(title, language, true);
      const strength = (role?.strength ?? 0) * (block.level === 1 ? 1 : 0.6);
      if (strength > (best?.strength ?? 0.3)) best = { title, strength, block };
    }
    const named = titleOfDocument(page.title, company, language);
    if (best) {
      const agrees = named?.toLowerCase().startsWith(best.title.toLowerCase().slice(0, 12));
      yield {
        field: 'jobTitles',
        value: best.title,
        confidence: 0.6 + 0.25 * best.strength + (agrees ? 0.08 : 0),
        source: 'heading',
        quote: quoteOf(best.block.text),
        element: best.block.element,
      };
    } else if (named) {
      yield {
        field: 'jobTitles',
        value: named,
        confidence: 0.75,
        source: 'meta',
        quote: quoteOf(page.title),
        element: null,
      };
    } else {
      const h1 = page.blocks.find((block) => block.level === 1 && block.zone !== 'nav');
      if (h1 && h1.text.length < 90)
        yield {
          field: 'jobTitles',
          value: cleanTitle(h1.text, company),
          confidence: 0.5,
          source: 'heading',
          quote: quoteOf(h1.text),
          element: h1.element,
        };
    }
  },
};

/** "Senior Engineer at Acme", "Acme – Careers – Senior Engineer". */
function titleOfDocument(documentTitle: string, company: string, language: string): string | null {
  let best: { title: string; strength: number } | null = null;
  for (const [at, segment] of documentTitle.split(/\s+[|–—·•»:-]\s+|\s?[|｜]\s?/).entries()) {
    const text = cleanTitle(segment.replace(/\s+(?:at|bei|chez|@)\s+.{2,60}$/i, ''), company);
    const role = parseRole(text, language);
    const strength = (role?.strength ?? 0) - at * 0.05;
    if (strength > (best?.strength ?? 0.45)) best = { title: text, strength };
  }
  return best?.title ?? null;
}

const PEOPLE_KINDS: ReadonlySet<string> = new Set([
  'team',
  'company-about',
  'company-home',
  'case-study',
  'directory-profile',
]);

/** Lines that are built alike and mostly are roles: the rows of a job list, the cards of a team page. */
export const repeatedTitles: Reader = {
  id: 'repeated-titles',
  *read({ page, kind, language, company }) {
    const people = PEOPLE_KINDS.has(kind);
    if (!people && kind !== 'job-list') return;
    const shapes = new Map<string, Block[]>();
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 140) continue;
      if (block.zone === 'aside' && kind !== 'job-list') continue;
      const same = shapes.get(block.shape);
      if (same) same.push(block);
      else shapes.set(block.shape, [block]);
    }
    for (const blocks of shapes.values()) {
      const roles = blocks
        .map((block) => ({ block, roles: rolesOf(block, company, language, kind === 'job-list') }))
        .filter(({ roles: list }) => list.length > 0);
      const share = roles.length / blocks.length;
      const needed = kind === 'job-list' ? 0.5 : 0.6;
      const linked = blocks.filter(({ href }) => href).length / blocks.length;
      const besides = people
        ? roles.filter(({ block }) => [1, 2].some((back) => isPersonName(page.blocks[block.index - back]?.text ?? '')))
        : [];
      if (
        share < needed &&
        besides.length < Math.max(2, roles.length * 0.7) &&
        !(kind === 'job-list' && roles.length >= 3 && share > 0.3 && linked > 0.8)
      )
        continue;
      for (const { block, roles: list } of roles) {
        const named =
          people &&
          block.index > 0 &&
          [1, 2].some((back) => namesSomebody(page.blocks[block.index - back], blocks.length));
        const single = blocks.length === 1;
        for (const { title, strength } of list) {
          let confidence =
            kind === 'job-list'
              ? 0.62 + 0.2 * strength + (linked > 0.8 || block.level ? 0.08 : -0.15)
              : 0.35 + 0.2 * strength;
          if (people && named) confidence += 0.35;
          if (people && kind === 'team' && !single) confidence += 0.2;
          if (single && !named) confidence -= 0.25;
          yield {
            field: 'jobTitles',
            value: title,
            confidence: Math.min(0.95, confidence),
            source: block.level ? 'heading' : 'list',
            quote: quoteOf(block.text),
            element: block.element,
          };
        }
      }
    }
  },
};

/** A line that names a person; where cards repeat, a first name alone does. */
function namesSomebody(block: Block | undefined, rows: number): boolean {
  if (!block) return false;
  return (
    isPersonName(block.text) ||
    (rows >= 4 && block.text.length < 20 && NAME_WORD.test(block.text) && parseRole(block.text) === null)
  );
}

function rolesOf(
  block: Block,
  company: string,
  language: string,
  posting: boolean,
): { title: string; strength: number }[] {
  const title = cleanTitle(block.text, company);
  const role = parseRole(title, language, posting);
  if (!role || role.strength < 0.5) return [];
  const parts = posting ? [title] : splitRoles(title, language);
  return parts.map((part) => ({ title: part, strength: role.strength }));
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|de|da|di|van|von|der|den|la|le|bin|al|el|do|dos|\p{Lu}\.)$/u;

/** Two to five capitalised words that are no role: how cards name people. Names are never findings. */
export function isPersonName(text: string): boolean {
  if (/^[\u3040-\u30ff\u4e00-\u9fff々]{1,5}[\s　][\u3040-\u30ff\u4e00-\u9fff々]{1,5}$/.test(text)) return true;
  const words = text
    .replace(/,?\s(?:Ph\.?D|MD|MBA|Jr|Sr|Dr|Prof)\.?$/i, '')
    .replace(/^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s/i, '')
    .split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    text.length < 45 &&
    words.every((word) => NAME_WORD.test(word)) &&
    parseRole(text) === null
  );
}

/** "Jane Roe, VP of Sales, Acme" under a quote, "Jane Roe – CTO". */
export const attributions: Reader = {
  id: 'attributions',
  *read({ page, kind, language, company }) {
    if (kind === 'other' || kind === 'job-posting' || kind === 'job-list') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length > 160 || block.level) continue;
      const text = block.text.replace(/^[\s–—~-]+/, '');
      const match = /^(\p{Lu}[\p{L}'’. -]{2,40}?)\s*(?:,|\s[–—|-]\s|\s\()\s*(.{2,110})$/u.exec(text);
      if (!match?.[1] || !match[2] || !isPersonName(match[1])) continue;
      const rest = match[2].replace(/\)$/, '');
      for (const title of attributed(rest, company, language))
        yield {
          field: 'jobTitles',
          value: title,
          confidence: kind === 'case-study' ? 0.8 : kind === 'team' ? 0.7 : 0.45,
          source: 'text',
          quote: quoteOf(block.text),
          element: block.element,
        };
    }
  },
};

const IN_TEXT =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+,\s+(?:an?\s|the\s|our\s|der\s|die\s)?([^,.;:()“”"]{3,70}?)(?:\s(?:at|@|with|bei|chez)\s|,|\.|;|\s[–—]|$)/gu;

/** "…, says Jane Roe, head of growth at Acme, …": the people whom a case study quotes. */
export const quotedPeople: Reader = {
  id: 'quoted-people',
  *read({ page, kind, language, company }) {
    if (kind !== 'case-study') return;
    for (const block of page.blocks) {
      if (block.zone === 'nav' || block.zone === 'footer' || block.text.length < 40) continue;
      for (const match of block.text.slice(0, 3000).matchAll(IN_TEXT)) {
        const title = cleanTitle(
          (match[1] ?? '').replace(/\s+(?:of|for)\s+(?:the\s)?\p{Lu}.*$/u, (tail) => (tail.length > 22 ? '' : tail)),
          company,
        );
        const role = parseRole(title, language);
        if (role && role.strength >= 0.75)
          yield {
            field: 'jobTitles',
            value: title,
            confidence: 0.66,
            source: 'text',
            quote: quoteOf(match[0]),
            element: block.element,
          };
      }
    }
  },
};

/** The role in front of the employer: "VP of Sales at Acme", "CTO, Acme". */
function attributed(text: string, company: string, language: string): string[] {
  const front = text.replace(/\s(?:at|of|for|@|bei|chez|en)\s+(?=\p{Lu}[\p{L}&. ]+$)/u, (link, at: number) =>
    /\s(?:of|for|en)\s/.test(link) && parseRole(text.slice(0, at), language)?.strength !== 0.95 ? link : ' § ',
  );
  const head = (front.split(' § ')[0] ?? text).trim();
  const segments = head.split(/,\s+/);
  while (segments.length > 1) {
    const last = segments.at(-1) ?? '';
    const role = parseRole(last, language);
    if (role && role.strength >= 0.5) break;
    if (
      /^(?:north|south|emea|apac|americas|europe|global|digital|product|marketing|sales|engineering|consumer|strategy|corporate|customer|services|applications)/i.test(
        last,
      )
    )
      break;
    segments.pop();
  }
  const title = cleanTitle(segments.join(', '), company);
  const role = parseRole(title, language);
  return role && role.strength >= 0.5 ? splitRoles(title, language) : [];
}

export type { Context };
