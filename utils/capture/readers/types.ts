import type { EvidenceSource, FindingField } from '../../icp/types.ts';
import type { FactPair } from '../page/facts.ts';
import type { Page } from '../page/types.ts';
import type { SiteReader } from '../sites/types.ts';
import type { PageKind } from '../types.ts';
import type { HostKind } from '../vocabularies/domains.ts';

/** What all readers know of the page before they read it. */
export interface Context {
  page: Page;
  kind: PageKind;
  /** Two letters, '' when unknown. */
  language: string;
  hostKind: HostKind;
  /** The registrable domain of the host. */
  domain: string | null;
  /** The best name of the page's organisation, '' when unknown. */
  company: string;
  facts: FactPair[];
  /** The reader of the page's site. */
  site: SiteReader | null;
}

/** One value that a reader saw, before ranking. */
export interface Candidate {
  field: FindingField;
  value: string;
  /** 0–1: the reader's own belief, which ranking settles. */
  confidence: number;
  source: EvidenceSource;
  quote: string;
  element: Element | null;
  reader: string;
  /** Speaks only where nothing else does: it stands behind the best that another reader says of the field. */
  reserve?: true;
}

/** One way to read a page. It may throw: that costs its own findings and leaves a note. */
export interface Reader {
  id: string;
  read(context: Context): Iterable<Omit<Candidate, 'reader'>>;
}
