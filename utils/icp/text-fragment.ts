/** Links that lead to a text on a page: https://wicg.github.io/scroll-to-text-fragment/ */

/** Longer texts are named by their first and last words: what stands between may be set in other elements. */
const WHOLE = 80;
const WORDS = 4;

/** In a text directive a hyphen parts the context off, and a comma the end. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The URL of a page, at a text on it. An empty text gives the page's own. */
export function textFragment(url: string, text: string): string {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return url;
  const whole = words.join(' ');
  const directive =
    whole.length <= WHOLE || words.length < 2 * WORDS
      ? encoded(whole)
      : `${encoded(words.slice(0, WORDS).join(' '))},${encoded(words.slice(-WORDS).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
