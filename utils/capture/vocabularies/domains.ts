/** Registrable domains, and hosts that show other organisations' pages. */

/** Second-level parts under which countries register names ("co.uk"); the whole public suffix list would be 200 KB. */
const SECOND_LEVEL = new Set(
  'ac ad asn biz co com ed edu gen go gob gouv gov gr gub id info lg ltd me mil ne net nhs nom or org plc police sch web'.split(
    ' ',
  ),
);
/** Suffixes under which anybody gets a name of their own. */
const SHARED =
  /(?:^|\.)(?:github\.io|gitlab\.io|herokuapp\.com|netlify\.app|vercel\.app|pages\.dev|web\.app|firebaseapp\.com|blogspot\.com|wordpress\.com|wixsite\.com|squarespace\.com|webflow\.io|myshopify\.com|notion\.site|azurewebsites\.net|cloudfront\.net|amazonaws\.com)$/;

/** "jobs.acme.co.uk" → "acme.co.uk"; null for an address or a name that nobody registers. */
export function registrableDomain(host: string): string | null {
  const name = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  if (!/^[a-z0-9.-]+\.[a-z][a-z0-9-]+$/.test(name)) return null;
  const labels = name.split('.');
  const shared = SHARED.exec(name);
  if (shared) {
    const suffix = shared[0].replace(/^\./, '').split('.').length;
    return labels.length > suffix ? labels.slice(-suffix - 1).join('.') : null;
  }
  const second = labels.at(-2) ?? '';
  const last = labels.at(-1) ?? '';
  const two = last.length === 2 && SECOND_LEVEL.has(second) && labels.length > 2;
  return labels.slice(two ? -3 : -2).join('.');
}

/** Applicant-tracking systems: each page there belongs to the employer. */
const ATS =
  'greenhouse.io lever.co ashbyhq workable smartrecruiters teamtailor personio.de personio myworkdayjobs workday bamboohr recruitee breezy.hr jobvite icims taleo.net successfactors successfactors.eu applytojob join softgarden.de gupy.io rippling';
const BOARDS =
  'indeed* linkedin* glassdoor* monster* stepstone* totaljobs reed.co.uk seek* stackoverflow weworkremotely remoteok.io remoteok remote.co jobs.cz prace.cz junior.guru xing* naukri ziprecruiter dice wellfound angel.co otta welcometothejungle builtin careerbuilder simplyhired adzuna* arbeitsagentur.de pracuj.pl karriere.at jobs.ch xn--pckua2a7gp15o89zb wantedly workatastartup jooble* infojobs* computrabajo* jobstreet*';
const DIRECTORIES =
  'crunchbase g2 capterra getapp softwareadvice wikipedia.org wikidata.org ycombinator trustpilot* google* bing yelp* bloomberg owler zoominfo apollo.io dnb clutch.co kompass* europages.de northdata.de pappers.fr societe pitchbook producthunt tripadvisor* facebook instagram twitter x youtube medium github gitlab reddit kununu amazon*';
/** Whether a domain is one of a list; a bare word there is one under `.com`, one with a `*` a brand with a site a country. */
function memberOf(list: string): (domain: string) => boolean {
  const names = new Set(list.split(' ').map((name) => (/[.*]/.test(name) ? name : `${name}.com`)));
  return (domain) => names.has(domain) || names.has(`${domain.split('.')[0]}*`);
}
const isAts = memberOf(ATS);
const isBoard = memberOf(BOARDS);
const isDirectory = memberOf(DIRECTORIES);
/** Beside those that host others' pages. */
const isMeetingPlace = memberOf('youtu.be pinterest tiktok whatsapp discord cloudflare schema.org');

export type HostKind = 'own' | 'ats' | 'board' | 'directory';

/** Whose pages a host shows: its own organisation's, or others'. */
export function hostKind(host: string): HostKind {
  const domain = registrableDomain(host) ?? host;
  if (isAts(domain) || isAts(host)) return 'ats';
  if (isBoard(domain)) return 'board';
  if (isDirectory(domain)) return 'directory';
  return 'own';
}

/** A link there is no company's own site. */
export const isSocial = (domain: string): boolean =>
  isMeetingPlace(domain) || isAts(domain) || isBoard(domain) || isDirectory(domain);

/** The registrable domain of an address, with or without its scheme; null: it is none. */
export const domainOf = (text: string): string | null => {
  if (!text) return null;
  try {
    const url = new URL(/^https?:/i.test(text) ? text : `https://${text}`);
    return registrableDomain(url.hostname);
  } catch {
    return null;
  }
};
