/** What sort of page it is: that decides whose titles and facts count. */
import { isOrganization, isType } from './page/schema.ts';
import type { Page } from './page/types.ts';
import { cleanTitle } from './titles/clean.ts';
import { parseRole } from './titles/parse.ts';
import type { PageKind } from './types.ts';
import type { HostKind } from './vocabularies/domains.ts';

const JOB_PATH =
  /(?:^|[/_.-])(?:jobs?|careers?|karriere|stellen\w*|stellenangebote|vacanc\w+|positions?|openings?|open-roles|roles|join-us|join|trabalhe-conosco|vagas?|recruit\w*|empleos?|emplois?|offres?|viewjob|rpd|fp|jb|ofertas?|work-with-us|trabaja-con-nosotros|lavora-con-noi|werken-bij|saiyo|recruitment|hiring)(?:$|[/_.-])/i;
const TEAM_PATH =
  /(?:^|[/_-])(?:team|our-team|leadership|people|management|executives?|board|vorstand|equipe|equipo|staff|who-we-are|unser-team|ueber-uns-team|direction)(?:$|[/_-])/i;
const ABOUT_PATH =
  /(?:^|[/_-])(?:about|about-us|aboutus|company|corporate|unternehmen|ueber-uns|uber-uns|ueberuns|impressum|imprint|kontakt|contact|sobre|sobre-nosotros|sobre-nos|quem-somos|nosotros|quienes-somos|a-propos|apropos|qui-sommes-nous|profile|outline|gaiyou|investors?|investor-relations|history|historia|historie|mission|wir-sind\w*|chi-siamo|azienda|over-ons|om-oss|o-nas|firma|legal-notice|story)(?:$|[/_-])/i;
const SOLUTION_PATH =
  /(?:^|[/_-])(?:solutions?|industry|industries|industrie|branchen?|use-cases?|services?|products?|platform|for|loesung\w*|leistungen|soluciones|servicios|servicos|empresas|features|advertising|payment-solutions|secteurs?|sectors?|by-role|customers-we-serve|who-we-serve|markets?|losninger|tjenester|produkte|for-\w+)(?:$|[/_-])/i;
const CASE_PATH =
  /(?:^|[/_-])(?:case-stud\w*|casestud\w*|customers?|success-stor\w*|customer-stor\w*|stories|references?|referenzen|kundenstor\w*|testimonials|casos?|cas-clients?|klantcases?)(?:$|[/_-])/i;
const OTHER_PATH =
  /(?:^|[/_-])(?:blog|news|newsroom|press|presse|pressemitteilung\w*|press-releases?|article|articles|artikel|docs?|documentation|wiki|forum|forums|threads?|topic|recipes?|rezepte?|login|signin|sign-in|signup|register|account|cart|checkout|shop|product|p|category|reviews?|questions|help|support|privacy|terms|datenschutz|agb|search|tag|events?|webinars?|faq|podcast|magazin|magazine|aktuelles|noticias|actualites|blob|tree|issues|pull|commit|download|changelog)(?:$|[/_-])/i;
const OTHER_TYPES =
  /^(?:NewsArticle|BlogPosting|Recipe|Product|DiscussionForumPosting|QAPage|TechArticle|ReportageNewsArticle|Review|MedicalWebPage|VideoObject|ScholarlyArticle|SocialMediaPosting|AnalysisNewsArticle|LiveBlogPosting|Book|Movie|Course|HowTo|SoftwareSourceCode|ItemPage|ProductGroup)$/;
const CASE_WORDS =
  /\b(?:case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|how .{2,50} (?:uses?|used|cut|saved|reduced|increased|improved|grew|scaled|boosted|built|transformed)|testimonials|erfolgsgeschichte|fallstudie|referenzprojekt|caso de éxito|étude de cas|témoignage client|klantverhaal|kundecase)\b/i;

/** The kind of a page, from its structured data, address, headings and host. */
export function kindOf(page: Page, language: string, host: HostKind): PageKind {
  const path = decode(page.url.pathname);
  const postings = page.jsonLd.filter((node) => isType(node, /^JobPosting$/));
  const h1s = page.blocks.filter((block) => block.level === 1 && block.zone !== 'nav').slice(0, 4);
  const heading = h1s.map(({ text }) => text).join(' · ');
  const lead = h1s.some(({ text }) => (parseRole(cleanTitle(text), language, true)?.strength ?? 0) >= 0.6);
  const titled = (parseRole(cleanTitle(page.title.split(/\s[|–—-]\s/)[0] ?? ''), language)?.strength ?? 0) >= 0.6;
  const ogType = page.meta.get('og:type') ?? '';
  const nodes = [...page.jsonLd, ...page.microdata];
  if (postings.length === 1 || page.microdata.filter((node) => isType(node, /^JobPosting$/)).length === 1)
    return 'job-posting';
  if (postings.length > 1) return lead ? 'job-posting' : 'job-list';
  if (host === 'board' || host === 'ats') {
    if (/\/(?:company|companies|firma|unternehmen)\//i.test(path) && !lead) return 'directory-profile';
    if (lead || (titled && /view|posting|\d{5,}/i.test(path))) return 'job-posting';
    return 'job-list';
  }
  if (host === 'directory') return directoryKind(page, path, nodes.length);
  if (
    nodes.some((node) => isType(node, OTHER_TYPES)) &&
    !CASE_WORDS.test(`${page.title} ${heading}`) &&
    !CASE_PATH.test(path)
  ) {
    if (path !== '/' && !JOB_PATH.test(path) && !ABOUT_PATH.test(path)) return 'other';
  }
  if (/(?:^|[/_-])(?:impressum|imprint)/i.test(path)) return 'company-about';
  if (path === '/' || /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|index\.\w+|home)\/?$/i.test(path)) return 'company-home';
  if (CASE_PATH.test(path) || (CASE_WORDS.test(`${page.title} ${heading}`) && !JOB_PATH.test(path)))
    return 'case-study';
  const job = JOB_PATH.test(path);
  if (job)
    return (lead || titled) && !/(?:jobs|careers|karriere|stellenangebote|openings|vacancies)\/?$/i.test(path)
      ? 'job-posting'
      : 'job-list';
  if (TEAM_PATH.test(path)) return 'team';
  if (OTHER_PATH.test(path) && !/^\/(?:product|support|services?)\b/.test(path) && !ABOUT_PATH.test(path))
    return 'other';
  if (
    /article|video|book|music/.test(ogType) &&
    /\/\d{4}\/|\.html?$|-\w+-\w+-\w+/.test(path) &&
    nodes.some((node) => isType(node, /Article$/))
  )
    return 'other';
  if (SOLUTION_PATH.test(path) && !/impressum|imprint/i.test(path))
    return ABOUT_PATH.test(path) && !/solution/i.test(path) ? 'company-about' : 'solution';
  if (/press|news|newsroom|presse/i.test(path)) return 'other';
  if (ABOUT_PATH.test(path)) return 'company-about';
  if (lead) return 'job-posting';
  if (ogType === 'product' || (/^(?:article)$/.test(ogType) && /\d{4}/.test(path))) return 'other';
  if (nodes.some((node) => isOrganization(node))) return 'company-home';
  return ogType === 'website' || !ogType ? 'solution' : 'other';
}

function directoryKind(page: Page, path: string, nodes: number): PageKind {
  const host = page.url.hostname;
  if (/(?:github|gitlab|reddit|quora|medium|youtube|facebook|twitter|instagram)\.|^x\.com$/.test(host)) return 'other';
  if (/trustpilot/.test(host) && /\/reviews?\//.test(path))
    return /\/review\//.test(path) ? 'directory-profile' : 'other';
  if (/ycombinator/.test(host))
    return /\/companies\/[^/]+\/jobs\/./.test(path)
      ? 'job-posting'
      : /\/companies\/[^/]+\/?$/.test(path)
        ? 'directory-profile'
        : 'other';
  if (path === '/' || (nodes === 0 && page.blocks.length < 10)) return 'other';
  return 'directory-profile';
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
