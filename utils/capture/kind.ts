/** What sort of page it is: that decides whose titles and facts count. */
import { isOrganization, isType } from './page/schema.ts';
import type { Page } from './page/types.ts';
import { isForGenders } from './titles/clean.ts';
import { roleOfLine } from './titles/line-role.ts';
import type { PageKind } from './types.ts';
import type { HostKind } from './vocabularies/domains.ts';
import {
  ABOUT_PATH,
  CASE_PATH,
  IMPRINT_PATH,
  JOB_INDEX,
  JOB_PATH,
  OTHER_PATH,
  SOLUTION_PATH,
  TEAM_PATH,
} from './vocabularies/paths.ts';

const OTHER_TYPES =
  /^(?:NewsArticle|BlogPosting|Article|Recipe|Product|DiscussionForumPosting|QAPage|TechArticle|ReportageNewsArticle|Review|MedicalWebPage|VideoObject|ScholarlyArticle|SocialMediaPosting|AnalysisNewsArticle|LiveBlogPosting|Book|Movie|Course|HowTo|SoftwareSourceCode|ItemPage|ProductGroup)$/;
const CASE_WORDS =
  /\b(?:case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|how .{2,50} (?:uses?|used|cut|cuts|saved|saves|reduced|reduces|increased|improved|grew|scaled|boosted|built|transformed|achieved|moved|switched)|testimonials|erfolgsgeschichte|fallstudie|referenzprojekt|caso de éxito|étude de cas|témoignage client|klantverhaal|kundecase)\b/i;
const APPLY =
  /^(?:apply|bewerben|jetzt bewerben|online bewerben|postuler|postular|postula|candidat|candidatar|solliciteer|candidati|応募|odpovědět|mám zájem|søk|i'm interested|interested|submit application)/i;

/** "2,678 Data Scientist jobs" heads a list, however much of a role is in it. */
const LISTING =
  /(?:\b(?:jobs|vacancies|careers|stellenangebote|vagas|empleos|offres|nabídky|vacatures)(?:\b.{0,40})?|求人|の求人)$/i;

/** "team-en", "ueber-uns_de": which language a page is in, behind its own name. */
const LANGUAGE_AT_END = /(?<=[a-z])[-_.](?:en|de|fr|es|pt|nl)$/i;

/** The kind of a page, from its structured data, address, headings and host. */
export function kindOf(page: Page, language: string, host: HostKind): PageKind {
  const path = decode(page.url.pathname)
    .replace(/\.(?:html?|php|aspx?|jsp)$/i, '')
    .replace(LANGUAGE_AT_END, '');
  const nodes = [...page.jsonLd, ...page.microdata];
  const headings = headingsOf(page);
  const lead = headings.some(
    (text) =>
      (isForGenders(text) || (roleOfLine(text, '', language, true)?.strength ?? 0) >= 0.6) && !LISTING.test(text),
  );
  const titled = (roleOfLine(page.title.split(/\s[|–—-]\s/)[0] ?? '', '', language)?.strength ?? 0) >= 0.6;
  const postings = new Set(nodes.filter((node) => isType(node, /^JobPosting$/)).map((node) => node.title ?? node.name))
    .size;
  if (postings) return postings === 1 || (lead && postings < 4) ? 'job-posting' : 'job-list';
  if (host === 'board' || host === 'ats') return hostedKind(path, lead, titled, headings.length);
  if (host === 'directory') return directoryKind(page, path, nodes.length);
  const words = `${page.title} ${headings.join(' ')}`;
  const stated = nodes.some((node) => isType(node, OTHER_TYPES));
  // WordPress calls each of its pages an article, but only its posts say when they were published.
  const given = page.meta.get('og:type') ?? '';
  const ogType =
    given === 'article' && page.meta.has('article:modified_time') && !page.meta.has('article:published_time')
      ? ''
      : given;
  if (IMPRINT_PATH.test(path)) return 'company-about';
  if (path === '/' || /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|index|home|start)\/?$/i.test(path)) return 'company-home';
  // "/roles/finance-manager" is for them, unless they can apply there.
  const forRole = /\/roles\/./i.test(path) && !applies(page);
  if (JOB_PATH.test(path) && !forRole) return jobKind(page, path, lead || titled, headings);
  if (headings.some((text) => isWanted(text, language))) return 'job-posting';
  if (CASE_PATH.test(path) || CASE_WORDS.test(words) || quotesSubject(page) || isLabelledCase(page))
    return 'case-study';
  if (
    ogType.startsWith('product') ||
    sellsHere(page) ||
    (stated && !ABOUT_PATH.test(path) && !SOLUTION_PATH.test(path))
  )
    return 'other';
  if (TEAM_PATH.test(path) && !/\/(?:solutions?|products?|industries|services)\//i.test(path)) return 'team';
  if (OTHER_PATH.test(path) && !/^\/(?:[a-z]{2}\/)?(?:product|services?|support|solutions?|industr\w+)\b/.test(path))
    return 'other';
  if (ABOUT_PATH.test(path)) return 'company-about';
  if (SOLUTION_PATH.test(path)) return 'solution';
  if (lead && (applies(page) || /job|career|responsibilities|requirements/i.test(words))) return 'job-posting';
  if (lead && !stated && ogType !== 'article') return 'job-posting';
  if (stated || ogType === 'article') return 'other';
  return nodes.some((node) => isOrganization(node)) ? 'company-home' : 'solution';
}

/** The page's first headings; where there is no `h1`, the first of any level. */
function headingsOf(page: Page): string[] {
  const headings = page.blocks.filter(
    ({ level, zone }) => level > 0 && level < 4 && zone !== 'nav' && zone !== 'footer',
  );
  const first = headings.filter(({ level }) => level === 1);
  return (first.length ? first.slice(0, 4) : headings.slice(0, 1)).map(({ text }) => text);
}

/** What somebody is looked for with, in a heading: a blog post may be a posting too. */
const WANTED =
  /\b(?:gesucht|suchen|looking for|hiring|wanted|gezocht|vacature|busca(?:mos)?|cerc(?:asi|hiamo)|recrute|recherche)\b/i;
const isWanted = (heading: string, language: string): boolean =>
  heading.length < 120 && WANTED.test(heading) && (roleOfLine(heading, '', language, true)?.strength ?? 0) >= 0.6;

/** "Case study · Acme": a line above the heading says what the page is. */
const isLabelledCase = (page: Page): boolean =>
  page.blocks
    .filter(({ zone }) => zone === 'main' || zone === 'header')
    .slice(0, 12)
    .some(({ text }) => text.length < 80 && /^[\p{L} ]{4,20}[·|:–—]/u.test(text) && CASE_WORDS.test(text));

/** A thing with a basket beside it. */
const BASKET =
  /^(?:in den|add to|ajouter au|añadir al|agregar al|aggiungi al|in(?: mijn)?|adicionar ao|(?:přidat )?do) (?:warenkorb|cart|basket|bag|panier|carrito|carrello|winkelwagen|carrinho|košíku)$/i;
const sellsHere = (page: Page): boolean => page.blocks.some(({ text }) => text.length < 40 && BASKET.test(text));

const applies = (page: Page) => page.blocks.some(({ text }) => text.length < 40 && APPLY.test(text));

function hostedKind(path: string, lead: boolean, titled: boolean, headings: number): PageKind {
  if (/\/(?:company|companies|firma|unternehmen|cmp)\//i.test(path) && !lead) return 'directory-profile';
  const single = /[0-9a-f]{16,}|\d{6,}|\/(?:view|viewjob|jobs?)\/[^/]*\d{4,}/i.test(path);
  if (lead || (titled && single && !LISTING.test(path))) return 'job-posting';
  return single && headings > 0 ? 'job-posting' : 'job-list';
}

function jobKind(page: Page, path: string, role: boolean, headings: readonly string[]): PageKind {
  if (JOB_INDEX.test(path)) return 'job-list';
  if (role) return 'job-posting';
  const lines = page.blocks.filter(({ tag, zone }) => (tag === 'li' || tag === 'p') && zone === 'main').length;
  const below = path.split('/').filter(Boolean).at(-1)?.includes('-') ?? false;
  return below && headings.length > 0 && lines > 8 && applies(page) ? 'job-posting' : 'job-list';
}

/** A blog post that quotes somebody of the organisation in its title tells a customer's story. */
function quotesSubject(page: Page): boolean {
  const title = page.title.toLowerCase();
  return page.blocks.some(({ quoted, text }) => {
    if (!quoted || text.length > 120) return false;
    const company = /^\p{Lu}[\p{L}'. -]{3,40}, .{3,60}[,@] ?(\p{Lu}[\p{L}\d&. ]{2,30})$/u.exec(text)?.[1];
    return company !== undefined && title.includes(company.toLowerCase());
  });
}

function directoryKind(page: Page, path: string, nodes: number): PageKind {
  const host = page.url.hostname;
  if (/(?:github|gitlab|reddit|quora|medium|youtube|facebook|twitter|instagram)\.|^x\.com$/.test(host)) return 'other';
  if (/trustpilot/.test(host)) return /\/review\//.test(path) ? 'directory-profile' : 'other';
  if (/\/companies\/[^/]+\/jobs\/./.test(path)) return 'job-posting';
  if (/\/companies\/?$/.test(path) || path === '/') return 'other';
  return nodes === 0 && page.blocks.length < 10 ? 'other' : 'directory-profile';
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
