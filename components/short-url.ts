/** "acme.com/careers": where a page is, without what only machines need. */
export function shortUrl(url: string): string {
  try {
    const { host, pathname, protocol } = new URL(url);
    return protocol.startsWith('http') ? host.replace(/^www\./, '') + decodeURI(pathname).replace(/\/$/, '') : url;
  } catch {
    return url;
  }
}
