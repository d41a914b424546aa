import { ashby } from './ashby.ts';
import { crunchbase } from './crunchbase.ts';
import { g2 } from './g2.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedinCompany } from './linkedin-company.ts';
import { linkedinJobs } from './linkedin-jobs.ts';
import { personio } from './personio.ts';
import { seek } from './seek.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import type { SiteReader } from './types.ts';
import { workAtAStartup } from './work-at-a-startup.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { yCombinator } from './y-combinator.ts';

export const SITES: readonly SiteReader[] = [
  linkedinJobs,
  linkedinCompany,
  indeed,
  seek,
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  teamtailor,
  personio,
  workday,
  yCombinator,
  workAtAStartup,
  crunchbase,
  g2,
];
