/**
 * What a site reader knows of one site's pages: a host and where things stand. When and where its DOM was seen is in
 * `evidence.ts` beside the registry, which does not travel into pages.
 *
 * A selector that ends in `@name` reads that attribute instead of the text.
 */
export interface SiteReader {
  id: string;
  /** The whole host, never a part of it. */
  host: RegExp;
  /** Has to be in the page, or the generic readers read it alone. */
  present: string;
  /** The role of a posting. */
  title?: string;
  /** Roles of people whom a profile names. */
  roles?: string;
  company?: string;
  location?: string;
  industry?: string;
  employees?: string;
  founded?: string;
  /** Whether a labelled page of the host passes with it. What is not verified never outranks the generic readers. */
  verified: boolean;
}
