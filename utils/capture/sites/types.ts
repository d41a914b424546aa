/** What a site reader knows of one site's pages. Selectors are fragile: each entry says when its DOM was seen. */
export interface SiteReader {
  id: string;
  /** The whole host, never a part of it. */
  host: RegExp;
  /** Has to be in the page, or the generic readers read it alone. */
  present: string;
  title?: string;
  company?: string;
  location?: string;
  /** Whether a labelled page of the host passes with it. What is not verified never outranks the generic readers. */
  verified: boolean;
}
