/** The identity of a page that feeds drafts. */

/** Parameters that say where a visitor came from, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|oly_\w+|_hs\w+|hsa_\w+|hsctatracking|mc_[ce]id|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|trk|trkinfo|trackingid|refid|gh_src|lever-source|lever-origin|mkt_tok|vero_id|vero_conv|s_cid|_ga|_gl|__s|wickedid|srsltid)$/i;

function parameterName(parameter: string): string {
  const [name = ''] = parameter.split('=');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A page's URL as a source: without hash, credentials and tracking parameters. Text that is no URL stays as it is. */
export function sourceUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  // Not through URLSearchParams: it would rewrite the other parameters' spelling.
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter && !TRACKING.test(parameterName(parameter)));
  parsed.search = kept.join('&');
  return parsed.href;
}

/** The hosts of pages, once each, without "www.": what a person calls the site. */
export const hostsOf = (urls: readonly string[]): string[] => [
  ...new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname.replace(/^www\./, ''))),
];
