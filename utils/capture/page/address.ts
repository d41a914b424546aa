/** Where a link leads. Parsing an address is dear, so that only those that somebody asks for are parsed. */

/** Starts with a scheme or a host, or hides one behind white space: only parsing tells. */
const FOREIGN = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})|[\t\n\r]/i;
/** Nothing can be wrong with it. */
const SOUND = /^(?:https?:\/\/(?:[a-z0-9-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,63}(?:[/?#]|$)|mailto:|tel:)/i;

/** The absolute form of a `http`, `mailto` or `tel` address; '' for any other. */
export function absolute(href: string | null, base: URL): string {
  if (!href || href.startsWith('#')) return '';
  try {
    const url = new URL(href.trim().slice(0, 2000), base);
    return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}

export class Address {
  private readonly written: string;
  private readonly base: URL;
  private found: string | null;
  /** A path, and names no other address in its query. */
  readonly within: boolean;

  private constructor(written: string, base: URL, found: string | null, path: boolean) {
    this.written = written;
    this.base = base;
    this.found = found;
    this.within = path && !written.includes('=http');
  }

  /**
   * The address of a link, or null where it leads nowhere. A path is an address as it stands; `web`: the page has a
   * `http` address itself.
   */
  static of(written: string | null, base: URL, web: boolean): Address | null {
    if (!written || written.startsWith('#')) return null;
    const path = web && !FOREIGN.test(written.trim());
    if (path || (SOUND.test(written) && !/[\t\n\r]|xn--/.test(written))) return new Address(written, base, null, path);
    const found = absolute(written, base);
    return found ? new Address(written, base, found, false) : null;
  }

  get href(): string {
    this.found ??= absolute(this.written, this.base);
    return this.found;
  }
}
