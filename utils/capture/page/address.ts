/** Where a link leads. Parsing an address is dear, so that only those that somebody asks for are parsed. */

/** Starts with a scheme or a host, or hides one behind white space: only parsing tells. */
const FOREIGN = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})|[\t\n\r]/i;

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

  private constructor(written: string, base: URL, found: string | null) {
    this.written = written;
    this.base = base;
    this.found = found;
  }

  /** The address of a link, or null where it leads nowhere. A path is an address as it stands. */
  static of(written: string | null, base: URL): Address | null {
    if (!written || written.startsWith('#')) return null;
    if (/^https?:$/.test(base.protocol) && !FOREIGN.test(written.trim())) return new Address(written, base, null);
    const found = absolute(written, base);
    return found ? new Address(written, base, found) : null;
  }

  get href(): string {
    this.found ??= absolute(this.written, this.base);
    return this.found;
  }
}
