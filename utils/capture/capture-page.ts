/** One pass over a page: what an ICP form could hold of it, with evidence. Changes nothing, registers nothing. */
import type { Range } from '../icp/company-size.ts';
import { FORM_THRESHOLD } from '../icp/threshold.ts';
import type { Finding, RevenueRange } from '../icp/types.ts';
import { kindOf } from './kind.ts';
import { languageOf } from './language.ts';
import { type Languages, learn, speak } from './languages.ts';
import { buildPage } from './page/build.ts';
import { CEILINGS, type Ceilings } from './page/ceilings.ts';
import { readFacts } from './page/facts.ts';
import type { Positions } from './page/locator.ts';
import { forgetPage } from './page/memo.ts';
import { quoteOf } from './page/text.ts';
import { type Ranked, rank, toFinding } from './rank.ts';
import { domainVotes } from './readers/company-domain.ts';
import { type NameVote, nameVotes, settleName } from './readers/company-name.ts';
import { READERS } from './readers/index.ts';
import type { Candidate, Context } from './readers/types.ts';
import { siteOf } from './sites/select.ts';
import type { SiteReader } from './sites/types.ts';
import type { CaptureNote, CompanyFacts, PageCapture, PageKind } from './types.ts';
import { hostKind, registrableDomain } from './vocabularies/domains.ts';
import { CORPORATE_PATH, PROFILE_PATH } from './vocabularies/paths.ts';

export interface CaptureOptions {
  /** The readers of sites to choose from; none leaves every page to the general readers. */
  sites?: readonly SiteReader[];
  ceilings?: Partial<Ceilings>;
  /** The languages of its words besides English. */
  languages?: Languages;
  /** Milliseconds of any clock; none leaves `elapsedMs` at 0. */
  now?: () => number;
  /** Called with every value, kept or not, and all that was said for them, for `--explain`. */
  explain?: (values: Ranked[], said: readonly Candidate[]) => void;
}

/** An article or a shop item is not about its publisher; what a company says of itself in its newsroom is. */
const QUIET = 0.3;

/** A website that the page gives for its subject, and that is not this site. */
const isElsewhere = (value: string, href: string, domain: string | null): boolean => {
  const written = value.trim().split(/\s/)[0] ?? '';
  const url = href || (/\.[a-z]{2,}/i.test(written) ? `https://${written.replace(/^https?:\/\//, '')}` : '');
  const found = URL.canParse(url) ? registrableDomain(new URL(url).hostname) : null;
  return found !== null && found !== domain;
};

/** Reads a document that is open at `href`. Never throws: what failed is a note. */
export function capturePage(document: Document, href: string, options: CaptureOptions = {}): PageCapture {
  const started = options.now?.() ?? 0;
  forgetPage();
  learn(options.languages);
  const ceilings = { ...CEILINGS, ...options.ceilings };
  const notes: CaptureNote[] = [];
  const empty: PageCapture = {
    version: 1,
    url: href,
    title: '',
    kind: 'other',
    lang: '',
    company: {},
    findings: [],
    notes,
    elapsedMs: 0,
  };
  const attempt = <T>(reader: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      notes.push({ kind: 'reader-failed', reader, detail: quoteOf(String(error)) });
      return otherwise;
    }
  };
  const page = attempt('page', () => buildPage(document, href, ceilings), null);
  if (!page) return empty;
  notes.push(...page.notes);
  let host = hostKind(page.url.hostname);
  const domain = registrableDomain(page.url.hostname);
  const language = attempt('language', () => languageOf(page), '');
  speak(language, page.lang);
  let kind: PageKind = attempt('kind', () => kindOf(page, language, host), 'other' as const);
  const facts = attempt('facts', () => readFacts(page), []);
  const profile = facts.some(({ fact, value, block }) => fact === 'website' && isElsewhere(value, block.href, domain));
  if (host === 'own' && profile && PROFILE_PATH.test(page.url.pathname)) {
    host = 'directory';
    kind = 'directory-profile';
  }
  const site = attempt('site', () => siteOf(page, options.sites ?? []), null);
  const context: Context = { page, kind, language, hostKind: host, domain, company: '', facts, site };
  const candidates: Candidate[] = [];
  const votes = attempt('company-name', () => [...nameVotes(context)], []);
  const named = attempt('company-name', () => settleName(votes, domain, host === 'own'), null);
  const publishes = kind !== 'other' || (host === 'own' && CORPORATE_PATH.test(page.url.pathname));
  if (named) {
    context.company = named.name;
    candidates.push({
      field: 'companyName',
      value: named.name,
      confidence: publishes ? named.confidence : QUIET,
      source: named.source,
      quote: quoteOf(named.name),
      element: named.element,
      reader: 'company-name',
    });
  }
  attempt(
    'company-domain',
    () => {
      for (const vote of domainVotes(context))
        candidates.push({
          field: 'companyDomain',
          value: vote.domain,
          confidence: publishes ? vote.confidence : QUIET,
          source: vote.source,
          quote: quoteOf(vote.quote),
          element: vote.element,
          reader: 'company-domain',
        });
    },
    undefined,
  );
  for (const reader of READERS)
    attempt(
      reader.id,
      () => {
        for (const candidate of reader.read(context)) candidates.push({ ...candidate, reader: reader.id });
      },
      undefined,
    );
  const traits: Candidate[] = [];
  const ranked = attempt('rank', () => rank(candidates, context, ceilings.findings, traits), []);
  options.explain?.([...ranked, ...outvoted(votes, named?.name)], [...candidates, ...traits]);
  const kept = ranked.filter(({ confidence }) => confidence > 0);
  if (ranked.some(({ confidence, reason }) => confidence === 0 && reason.startsWith('more than')))
    notes.push({ kind: 'ceiling', what: 'findings', limit: ceilings.findings });
  const positions: Positions = { places: new Map(), paths: new Map() };
  const findings = attempt('findings', () => kept.map((one) => toFinding(one, positions)), []);
  return {
    ...empty,
    title: page.title,
    kind,
    lang: page.lang || language,
    company: companyOf(findings),
    findings,
    elapsedMs: (options.now?.() ?? 0) - started,
  };
}

/** The names that lost, for `--explain`: a name is voted on, so that only one of them is a candidate. */
const outvoted = (votes: readonly NameVote[], won: string | undefined): Ranked[] =>
  votes
    .filter(({ name }) => name !== won)
    .map(({ name, weight, source, element }) => ({
      ...{ field: 'companyName', value: name, confidence: 0, source, quote: quoteOf(name), element },
      ...{
        reader: 'company-name',
        support: 1,
        reason: `outvoted, with ${weight.toFixed(1)} before its fit to the domain`,
      },
    }));

/** The company's facts, from the findings that stand. */
function companyOf(findings: readonly Finding[]): CompanyFacts {
  const value = (field: Finding['field']) =>
    findings.find((finding) => finding.field === field && finding.confidence >= FORM_THRESHOLD)?.value;
  const [name, domain, employees, revenue, founded, country] = (
    ['companyName', 'companyDomain', 'employees', 'revenue', 'founded', 'countries'] as const
  ).map(value);
  const money = revenue ? (JSON.parse(revenue) as RevenueRange) : undefined;
  return {
    ...(name && { name }),
    ...(domain && { domain }),
    ...(employees && { employees: JSON.parse(employees) as Range }),
    ...(money && { revenue: [money.min, money.max] as Range, revenueCurrency: money.currency }),
    ...(founded && { founded: Number(founded) }),
    ...(country && { country }),
  };
}
