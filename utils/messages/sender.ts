/** Whom to believe. Every check fails closed. */

/** The part of `runtime.MessageSender` that is looked at. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: unknown;
}

/** The part of `browser.runtime` that tells who we are. */
export interface Identity {
  id: string;
  getURL(path: string): string;
}

/** Whether one of the extension's own pages sent a message: no content script, no web page, no other extension. */
export function isOwnPage(sender: Sender, runtime: Identity): boolean {
  const root = runtime.getURL('');
  if (sender.id !== runtime.id || !sender.url?.startsWith(root)) return false;
  if (sender.origin !== undefined && `${sender.origin}/` !== root) return false;
  // An extension page inside somebody else's page would be a frame of its tab.
  return sender.frameId === undefined || sender.frameId === 0;
}

/** Whether the background sent a message: an own page that has no tab. */
export const isBackground = (sender: Sender, runtime: Identity): boolean =>
  isOwnPage(sender, runtime) && sender.tab === undefined;
