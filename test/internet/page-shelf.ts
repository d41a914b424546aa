/** Stored pages, each at its own URL. */
import { readFileSync } from 'node:fs';

export interface StoredPage {
  /** The page itself, or the file that holds it. */
  html?: string | Buffer;
  file?: string;
  headers?: Record<string, string>;
  /** Lets the page's own scripts run. Off: a policy stops them. */
  scripts?: boolean;
}

export interface ServedPage {
  headers: Record<string, string>;
  body: Buffer;
}

const withoutHash = (url: string): URL => {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed;
};

export class PageShelf {
  #pages = new Map<string, StoredPage>();
  #hosts = new Set<string>();

  add(url: string, page: StoredPage): void {
    const parsed = withoutHash(url);
    this.#pages.set(parsed.href, page);
    this.#hosts.add(parsed.host);
  }

  holds(host: string): boolean {
    return this.#hosts.has(host);
  }

  /** The page at a URL; a query that the page was not stored with is overlooked. */
  find(url: string): ServedPage | null {
    const parsed = withoutHash(url);
    const exact = this.#pages.get(parsed.href);
    parsed.search = '';
    const page = exact ?? this.#pages.get(parsed.href);
    if (!page) return null;
    return {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        ...(page.scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
        ...page.headers,
      },
      body: page.file ? readFileSync(page.file) : Buffer.from(page.html ?? ''),
    };
  }
}
