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
  'greenhouse.io lever.co ashbyhq.com workable.com smartrecruiters.com teamtailor.com personio.de personio.com myworkdayjobs.com workday.com bamboohr.com recruitee.com breezy.hr jobvite.com icims.com taleo.net successfactors.com successfactors.eu applytojob.com join.com softgarden.de gupy.io rippling.com';
const BOARDS =
  'indeed.com linkedin.com glassdoor.com monster.com stepstone.de totaljobs.com reed.co.uk seek.com stackoverflow.com weworkremotely.com remoteok.io remoteok.com remote.co jobs.cz prace.cz junior.guru xing.com naukri.com ziprecruiter.com dice.com wellfound.com angel.co otta.com welcometothejungle.com builtin.com careerbuilder.com simplyhired.com adzuna.com arbeitsagentur.de pracuj.pl karriere.at jobs.ch xn--pckua2a7gp15o89zb.com wantedly.com workatastartup.com';
const DIRECTORIES =
  'crunchbase.com g2.com capterra.com getapp.com softwareadvice.com wikipedia.org wikidata.org ycombinator.com trustpilot.com google.com bing.com yelp.com bloomberg.com owler.com zoominfo.com apollo.io dnb.com clutch.co kompass.com europages.de northdata.de pappers.fr societe.com pitchbook.com producthunt.com tripadvisor.com facebook.com instagram.com twitter.com x.com youtube.com medium.com github.com gitlab.com reddit.com kununu.com';
const HOSTING = new Set(`${ATS} ${BOARDS} ${DIRECTORIES}`.split(' '));
const BOARD_SET = new Set(BOARDS.split(' '));
const ATS_SET = new Set(ATS.split(' '));
/** Brands with a site a country. */
const MANY_COUNTRIES =
  /^(?:indeed|linkedin|glassdoor|monster|stepstone|google|yelp|jooble|adzuna|trustpilot|tripadvisor|xing|infojobs|computrabajo|seek|jobstreet|kompass|amazon)\./;
const SOCIAL = new Set(
  'facebook.com instagram.com twitter.com x.com youtube.com youtu.be linkedin.com xing.com pinterest.com tiktok.com medium.com github.com gitlab.com reddit.com whatsapp.com discord.com google.com  cloudflare.com wikipedia.org schema.org glassdoor.com kununu.com trustpilot.com g2.com crunchbase.com tripadvisor.com yelp.com'.split(
    ' ',
  ),
);

export type HostKind = 'own' | 'ats' | 'board' | 'directory';

/** Whose pages a host shows: its own organisation's, or others'. */
export function hostKind(host: string): HostKind {
  const domain = registrableDomain(host) ?? host;
  if (ATS_SET.has(domain) || ATS_SET.has(host)) return 'ats';
  if (BOARD_SET.has(domain)) return 'board';
  if (HOSTING.has(domain)) return 'directory';
  if (MANY_COUNTRIES.test(domain))
    return /^(?:google|yelp|trustpilot|tripadvisor|kompass|amazon)/.test(domain) ? 'directory' : 'board';
  return 'own';
}

/** A link there is no company's own site. */
export const isSocial = (domain: string): boolean =>
  SOCIAL.has(domain) || HOSTING.has(domain) || MANY_COUNTRIES.test(domain);
