/** The name of the organisation that the page is about: what says it, and what most of that agrees on. */

import type { EvidenceSource } from '../../icp/types.ts';
import { isOrganization, isType, textOf, textsOf } from '../page/schema.ts';
import { plain } from '../page/text.ts';
import { fold } from '../page/words.ts';
import { siteTexts } from '../sites/select.ts';
import { parseRole } from '../titles/parse.ts';
import { domainOf } from '../vocabularies/domains.ts';
import { bareName, hasLegalForm } from '../vocabularies/legal-forms.ts';
import { isPlace } from '../vocabularies/places.ts';
import type { Context } from './types.ts';

export interface NameVote {
  name: string;
  weight: number;
  source: EvidenceSource;
  element: Element | null;
}

/** Beside letters and digits, folded words have only these signs. */
const lettersOf = (folded: string) => folded.replace(/[ .'+#]/g, '');
const joined = (name: string) => lettersOf(fold(bareName(name)));

/** How well a name fits a domain: 1 the same, 0 nothing in common. */
export function fits(name: string, domain: string | null): number {
  if (!domain || !name) return 0;
  const label = (domain.split('.')[0] ?? '').replaceAll('-', '');
  const bare = fold(bareName(name));
  const flat = lettersOf(bare);
  const whole = domain.replace(/[-.]/g, '');
  if (!flat || !label) return 0;
  if (flat === label || flat === whole || fold(name).replace(/\s/g, '') === domain) return 1;
  if (flat.length >= 3 && label.length >= 3) {
    const extra = Math.max(0, bare.split(' ').length - 2) * 0.12;
    if (label.startsWith(flat)) return flat.length * 2 > label.length ? 0.85 : 0.6;
    if (flat.startsWith(label)) return 0.85 - extra;
    if (label.includes(flat) || flat.includes(label)) return 0.7 - extra;
  }
  const words = bare.split(' ');
  const initials = words.map((word) => word[0] ?? '').join('');
  if (initials.length >= 2 && (initials === label || label.startsWith(initials))) return 0.6;
  if (words.some((word) => word.length >= 4 && label.includes(word))) return 0.5;
  return 0;
}

const GENERIC =
  /^(?:home(?:[ -]?page)?|start(?:seite)?|(?:open |current )?(?:careers?|jobs?|positions|openings|roles|vacancies)|about(?: us)?|contact|(?:the )?company(?: profile)?|kontakt|impressum|welcome|willkommen|blog|news|press|solutions?|products?|(?:our )?team|karriere|profile|会社概要|会社情報|企業情報|採用(?:情報)?|新卒採用|inicio|accueil|main|menu|logo|all rights reserved|(?:web)?site|untitled|unternehmen|case studies|customers|log ?in|sign in|overview|search|page|公式サイト|ホーム|recruit(?:ing)?|results|join us|history|leadership|stellenangebote|quem somos|trabalhe conosco|sobre nosotros|über uns|ueber uns|(?:à|a) propos|qui sommes[- ]nous|quiénes somos|chi siamo|over ons|om oss|sobre nós|datenschutz(?:erklärung)?|privacy(?: policy)?|agb|mentions légales|by .+)$/i;

/** "Impressum und Datenschutz" too. */
const isGeneric = (name: string): boolean =>
  name.split(/\s(?:&|and|und|et|y|e)\s/i).every((part) => GENERIC.test(part));

/** Names said for the page's organisation, with their weights. */
export function* nameVotes(context: Omit<Context, 'company' | 'facts'> & Pick<Context, 'facts'>): Generator<NameVote> {
  const { page, hostKind, kind } = context;
  const nodes = [...page.jsonLd, ...page.microdata];
  const own = hostKind === 'own';
  for (const node of nodes
    .filter((candidate) => isType(candidate, /^JobPosting$/))
    .slice(0, kind === 'job-posting' ? 1 : 0))
    for (const name of textsOf(node, 'hiringOrganization').slice(0, 1))
      yield { name, weight: 3, source: 'json-ld', element: null };
  const reader = context.site;
  const [employer] = siteTexts(page, reader?.company);
  if (reader && employer)
    yield {
      name: employer.text,
      weight: reader.verified ? 2 : 0.02,
      source: `site:${reader.id}`,
      element: employer.element,
    };
  const organizations = nodes.filter(
    (node) => isOrganization(node) && !isType(node, /^(?:EducationalOccupationalProgram)$/),
  );
  let rank = 0;
  for (const node of organizations.slice(0, 12)) {
    const name = textOf(node, 'name') || textOf(node, 'legalName');
    if (!name || name.length > 80) continue;
    const first = rank++ === 0;
    yield {
      name,
      weight: own ? (first ? 1.2 : 0.5) : kind === 'directory-profile' && first ? 1.5 : 0.2,
      source: 'json-ld',
      element: null,
    };
    const also = textOf(node, 'alternateName');
    if (also && own) yield { name: also, weight: 0.4, source: 'json-ld', element: null };
  }
  for (const { fact, value, block, strength } of context.facts)
    if (
      fact === 'company' &&
      value.length <= 80 &&
      !/[.!?]\s/.test(value) &&
      (kind === 'job-posting' || kind === 'company-about' || kind === 'directory-profile')
    )
      yield {
        name: value.replace(/(?:(?<!\s)\s+)?[（(].{0,60}[)）]\s*$/, ''),
        weight: 1.5 * strength,
        source: 'facts',
        element: block.element,
      };
  if (own) {
    const site = page.meta.get('og:site_name');
    if (site) yield { name: plain(site), weight: 1.2, source: 'meta', element: null };
    const app = page.meta.get('application-name') ?? page.meta.get('apple-mobile-web-app-title');
    if (app) yield { name: plain(app), weight: 0.6, source: 'meta', element: null };
    for (const node of nodes.filter((candidate) => isType(candidate, /^WebSite$/)).slice(0, 2)) {
      const name = textOf(node, 'name');
      if (name) yield { name, weight: 0.8, source: 'json-ld', element: null };
    }
    yield* spelled(page.title, page.meta.get('description') ?? '', context.domain);
    const segments = page.title
      .split(/(?<!\s)\s+[|–—·•:»«-]\s+|\s?[|｜·•»]\s?|:\s/)
      .map((part) => part.trim())
      .filter(Boolean);
    const heading = page.blocks.find(({ level }) => level === 1)?.text;
    for (const [at, segment] of segments.entries()) {
      // What heads the page in four words and more is its subject, unless the domain is called so.
      if (segment === heading && segment.split(' ').length > 3 && !fits(segment, context.domain)) continue;
      yield {
        name: segment,
        weight: hasLegalForm(segment) ? 1 : at === segments.length - 1 && segments.length > 1 ? 0.7 : 0.35,
        source: 'meta',
        element: null,
      };
    }
    for (const block of page.blocks.slice(-60)) {
      if (!/©|\(c\)|copyright/i.test(block.text)) continue;
      const copyright =
        /(?:©|\(c\)|copyright)(?:\s*copyright)?(?:\s*by)?(?:\s*\d{4}(?:\s*[-–]\s*(?:\d{4}|present))?)?[\s,.]*(?:by\s)?(?!&)([^|©\d]{2,60}?)(?:[,|©\d]|(?<!\b\p{L})\.(?!\p{L})|\s[-–]\s|\s(?:all rights|alle rechte|tous droits|todos)|$)/iu.exec(
          block.text.slice(0, 300),
        );
      if (copyright?.[1])
        yield {
          name: copyright[1].replace(/(?<!\s)\s+co$/i, '').trim(),
          weight: 0.6,
          source: 'text',
          element: block.element,
        };
    }
    for (const image of page.images.slice(0, 8)) {
      if (!/logo/i.test(`${image.alt} ${image.src}`)) continue;
      const alt = image.alt.replace(/(?:(?<!\s)\s+)?(?:-\s*)?\blogo\b\s*/gi, ' ').trim();
      if (alt && alt.length < 40) yield { name: alt, weight: 0.4, source: 'text', element: image.element };
    }
  } else if (kind === 'job-posting') {
    yield* besideTitle(page);
    const hiring =
      /^(.{2,60}?) (?:is )?(?:hiring|recrute|sucht|busca|zoekt|contrata|hledá) .{3,120}?(?: in .{2,60})?(?: \| .*)?$/iu.exec(
        page.title,
      );
    if (hiring?.[1]) yield { name: hiring[1], weight: 1.5, source: 'meta', element: null };
    const at = /\s(?:at|bei|chez|@)\s([^|–—]{2,60}?)(?:\s[|–—-]\s.*)?$/i.exec(page.title);
    if (at?.[1]) yield { name: at[1], weight: 1, source: 'meta', element: null };
  } else if (kind === 'directory-profile') {
    const h1 = page.blocks.find((block) => block.level === 1);
    if (h1) yield { name: h1.text, weight: 2, source: 'heading', element: h1.element };
    const stated = context.facts.find(({ fact }) => fact === 'website');
    const theirs = stated ? domainOf(stated.block.href || (stated.value.split(/\s/)[0] ?? '')) : null;
    if (theirs)
      for (const name of page.title.split(/\s[|–—-]\s|\sfor\s|[()]/))
        if (fits(name.trim(), theirs) >= 0.6) yield { name: name.trim(), weight: 2.5, source: 'meta', element: null };
    const first = page.title.split(/\s[|–—-]\s|[:：]\s/)[0];
    if (first) yield { name: first, weight: 1, source: 'meta', element: null };
  }
}

/** Boards write the employer right beside the role: "Acme · Berlin", or by its legal form. */
function* besideTitle(page: Context['page']): Generator<NameVote> {
  const heading = page.blocks.findIndex(({ level, zone }) => (level === 1 || level === 2) && zone !== 'nav');
  for (const block of page.blocks.slice(Math.max(0, heading - 3), heading + 16)) {
    if (block.zone === 'nav' || block.text.length > 80) continue;
    if (hasLegalForm(block.text)) yield { name: block.text, weight: 0.9, source: 'text', element: block.element };
    const [first, second] = block.parts;
    if (
      block.index > heading &&
      first &&
      second &&
      block.parts.length <= 4 &&
      !isPlace(first.text) &&
      isPlace(second.text) &&
      parseRole(first.text) === null
    )
      yield { name: first.text, weight: 1, source: 'text', element: block.element };
  }
}

/** "Acme | The Payment Company" is said for its parts too. */
function parted(vote: NameVote): NameVote[] {
  const parts = vote.name.split(/(?<!\s)\s+[|–—·•»-]\s+|\s?[|｜]\s?|:\s/).filter(Boolean);
  return parts.length > 1
    ? parts.slice(0, 4).map((name, at) => ({ ...vote, name, weight: vote.weight * (at === 0 ? 0.9 : 0.4) }))
    : [vote];
}

/** The domain's own label as the page spells it ("flaconi" on flaconi.de). */
function* spelled(title: string, description: string, domain: string | null): Generator<NameVote> {
  const label = (domain?.split('.')[0] ?? '').replaceAll('-', '');
  if (label.length < 3) return;
  for (const text of [title, description])
    for (const word of text.split(/[\s,.|:()–—]+/))
      if (word.length >= label.length && lettersOf(fold(word)) === label) {
        yield { name: word, weight: 0.5, source: 'meta', element: null };
        break;
      }
}

/** A name as it is compared. */
interface Spelling {
  name: string;
  key: string;
  /** Factors of a vote's weight. */
  fit: number;
  long: number;
}

/** A name without what pages put around it; null for what is none. */
function spell(said: string, domain: string | null, own: boolean): Spelling | null {
  const name = plain(said)
    .replace(/[®™©]/g, '')
    .replace(/^[\s"“„–—|·•*\p{So}-]+|(?<![\s"”“–—|·•*\p{So}-])[\s"”“–—|·•*\p{So}-]+$/gu, '')
    .replace(
      /(?<!\s)\s+(?:careers?|jobs|karriere|recruiting|recruitment|blog|newsroom|logo|採用サイト|採用情報|採用)$/i,
      '',
    )
    .trim();
  if (name.length < 2 || name.length > 80 || isGeneric(name) || !/\p{L}/u.test(name) || /^https?:/.test(name))
    return null;
  const key = joined(name);
  // A single letter is a piece of something, unless the domain is called so.
  if (!key || (key.length < 2 && !fits(name, domain))) return null;
  const fit = own ? fits(name, domain) : 0;
  const foreign = own && /[\u0370-\uffef]/.test(name);
  return {
    ...{ name, key },
    fit: own ? 0.5 + 1.5 * (foreign ? Math.max(fit, 0.6) : fit) : 1,
    long: name.split(/\s+/).length > 6 ? 0.3 : 1,
  };
}

/** So many words more than the name are no part of it. */
const TAGLINE = 3;

/** The name that most of the page agrees on. `null` when nothing fits well enough. */
export function settleName(
  votes: Iterable<NameVote>,
  domain: string | null,
  own: boolean,
): (NameVote & { confidence: number }) | null {
  const groups = new Map<string, { best: NameVote; total: number; names: Map<string, number> }>();
  const known = new Map<string, Spelling | null>();
  for (const vote of [...votes].flatMap(parted)) {
    let spelling = known.get(vote.name);
    if (spelling === undefined) {
      spelling = spell(vote.name, domain, own);
      known.set(vote.name, spelling);
    }
    if (!spelling) continue;
    const { name, key } = spelling;
    const weight = vote.weight * spelling.fit * spelling.long;
    const group = groups.get(key);
    if (!group) groups.set(key, { best: { ...vote, name }, total: weight, names: new Map([[name, weight]]) });
    else {
      group.total += weight;
      group.names.set(name, (group.names.get(name) ?? 0) + weight);
      if (weight > (group.names.get(group.best.name) ?? 0)) group.best = { ...vote, name };
    }
  }
  const ranked = [...groups].sort(([, a], [, b]) => b.total - a.total);
  const [key = '', winner] = ranked[0] ?? [];
  // "Acme Energy Retail Software" on acme.com, where something says "Acme" alone: behind the name stands what it does.
  const wordsOf = (name = '') => bareName(name).split(' ').length;
  const longest = wordsOf(winner?.best.name) - TAGLINE;
  const shorter = ranked.find(
    ([other, { best }]) => key.startsWith(other) && wordsOf(best.name) <= longest && fits(best.name, domain) === 1,
  );
  const first = shorter?.[1] ?? winner;
  if (!first) return null;
  const name = [...first.names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? first.best.name;
  return { ...first.best, name, confidence: Math.min(0.97, 0.55 + first.total / 8) };
}
