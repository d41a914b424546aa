import { ashby } from './ashby.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedinJobs } from './linkedin-jobs.ts';
import type { SiteReader } from './types.ts';
import { workday } from './workday.ts';

export const SITES: readonly SiteReader[] = [linkedinJobs, indeed, greenhouse, lever, ashby, workday];
