/**
 * When and where the DOM of each site was seen. Not imported by the registry, so that it does not travel into pages;
 * a test keeps the two in step. Dates are of the newest public sight that has one: a repository's file by the day it
 * was last changed. Only `labelled` ones are verified: pages of the host are in the corpus and pass with the reader.
 */
export interface SiteEvidence {
  /** ISO date of the newest sight, or null where none has a date. */
  seen: string | null;
  /** `owner/name:path`, or what else was seen. */
  source: string;
  /** Whether labelled pages of the host show it. */
  labelled: boolean;
  /** What is weak about it. */
  doubt?: string;
}

export const EVIDENCE: Record<string, SiteEvidence> = {
  'linkedin-jobs': { seen: '2026-08-17', source: 'three labelled pages', labelled: true },
  'linkedin-company': {
    seen: '2026-01-15',
    source: 'scrapfly/scrapfly-scrapers:linkedin-scraper/linkedin.py, and a labelled page',
    labelled: true,
  },
  indeed: { seen: '2026-08-17', source: 'a labelled page', labelled: true },
  seek: { seen: '2026-08-17', source: 'a labelled page', labelled: true },
  greenhouse: { seen: '2026-04-13', source: 'Elish-Ab/Scraper-EU:app/greenhouse_scraper.py', labelled: false },
  lever: { seen: '2026-07-30', source: 'Elish-Ab/Scraper-EU:app/lever_scraper.py', labelled: false },
  ashby: { seen: '2026-07-30', source: 'Elish-Ab/Scraper-EU:app/ashby_scraper.py', labelled: false },
  workable: { seen: '2026-06-29', source: 'hemnaath04/rolereveal:src/content/adapters/workable.ts', labelled: false },
  smartrecruiters: {
    seen: '2026-05-21',
    source: 'Elish-Ab/Scraper-EU:app/smartrecruiters_scraper.py',
    labelled: false,
  },
  teamtailor: { seen: '2026-07-30', source: 'Elish-Ab/Scraper-EU:app/teamtailor_scraper.py', labelled: false },
  personio: { seen: '2026-07-30', source: 'Elish-Ab/Scraper-EU:app/personio_scraper.py', labelled: false },
  workday: { seen: '2026-06-28', source: 'hemnaath04/rolereveal:src/content/adapters/workday.ts', labelled: false },
  'y-combinator': {
    seen: '2026-01-18',
    source: 'sahaaan/zyner:yc_scraper.py',
    labelled: false,
    doubt: 'the cards are dated, the grey line with the role is not',
  },
  'work-at-a-startup': {
    seen: '2026-06-15',
    source: 'KBell99/job-search-agent:scrapers/workatastartup.py',
    labelled: false,
    doubt: 'seen on lists of postings only',
  },
  crunchbase: {
    seen: '2025-05-08',
    source: 'luminati-io/crunchbase-scraper:free-crunchbase-scraper/crunchbase-scraper.py',
    labelled: false,
    doubt: 'older than a year; newer sights read the page’s own data instead of its DOM',
  },
  g2: { seen: '2026-07-14', source: 'scrapfly/scrapfly-scrapers:g2-scraper/g2.py', labelled: false },
};
