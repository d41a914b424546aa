import type { Failure } from '../../utils/failure.ts';

export type Unreadable = Extract<Failure, { kind: 'page-not-readable' }>['reason'];

/** Hosts on which browsers let no extension read. Paths: Chrome's store moved and kept its old address. */
const STORES: readonly { host: string; path?: string }[] = [
  { host: 'chromewebstore.google.com' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

/**
 * Why the browser refused to let a page be read. Its URL tells; Chrome hides the URLs of its own pages, and then only
 * the `refusal` that it worded can tell (seen in Chromium 156: "Cannot access a chrome:// URL", "The extensions gallery
 * cannot be scripted."). What neither tells is a missing grant.
 */
export function whyUnreadable(url: string, refusal = ''): Unreadable {
  if (url === '') {
    if (/\bgallery\b/.test(refusal)) return 'web-store';
    const [, scheme] = /\b([a-z-]+):\/\//.exec(refusal) ?? [];
    return scheme && !scheme.startsWith('http') ? whyUnreadable(`${scheme}://page`) : 'no-access';
  }
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.some(({ host, path }) => hostname === host && pathname.startsWith(path ?? '/'))) return 'web-store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'no-access';
}
