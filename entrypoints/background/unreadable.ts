import type { Failure } from '../../utils/failure.ts';

export type Unreadable = Extract<Failure, { kind: 'page-not-readable' }>['reason'];

/** Hosts on which browsers let no extension read. Paths: Chrome's store moved and kept its old address. */
const STORES: readonly { host: string; path?: string }[] = [
  { host: 'chromewebstore.google.com' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

/** Why the browser refused to let a page be read, as far as its URL tells; an empty URL is one that we may not see. */
export function whyUnreadable(url: string): Unreadable {
  if (url === '') return 'no-access';
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.some(({ host, path }) => hostname === host && pathname.startsWith(path ?? '/'))) return 'web-store';
  return pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'no-access';
}
