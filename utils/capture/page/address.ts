/** Where a link leads. Parsing an address is dear, so that only those that somebody asks for are parsed. */

/** Starts with a scheme or a host, or hides one behind white space: only parsing tells. */
const FOREIGN = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})|[\t\n\r]/i;
/** Nothing can be wrong with it; what is written in another script may be. */
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

/** "/…", and no host: the quickest test for what most links of a site are. */
const isRooted = (written: string): boolean => {
  const second = written.charCodeAt(1);
  return written.charCodeAt(0) === 47 && second > 32 && second !== 47 && second !== 92;
};

const isPath = (written: string): boolean => !FOREIGN.test(written.trim());

export class Address {
  private readonly written: string;
  private readonly base: URL;
  private readonly web: boolean;
  private found: string | null;

  private constructor(written: string, base: URL, web: boolean, found: string | null) {
    this.written = written;
    this.base = base;
    this.web = web;
    this.found = found;
  }

  /**
   * The address of a link, or null where it leads nowhere. A path is an address as it stands; `web`: the page has a
   * `http` address itself.
   */
  static of(written: string | null, base: URL, web: boolean): Address | null {
    if (!written || written.startsWith('#')) return null;
    if (web && (isRooted(written) || isPath(written))) return new Address(written, base, web, null);
    if (SOUND.test(written) && !written.includes('xn--')) return new Address(written, base, web, null);
    const found = absolute(written, base);
    return found ? new Address(written, base, web, found) : null;
  }

  /** A path, and names no other address in its query. */
  get within(): boolean {
    return this.web && isPath(this.written) && !this.written.includes('=http');
  }

  get href(): string {
    this.found ??= absolute(this.written, this.base);
    return this.found;
  }
}
