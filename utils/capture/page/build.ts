/** From a document to the page that readers see. */
import type { CaptureNote } from '../types.ts';
import type { Ceilings } from './ceilings.ts';
import { attribute, documentElement, nodeName, queryAll, textContent } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { tidy } from './text.ts';
import type { Page } from './types.ts';
import { walk } from './walk.ts';

const SIGNS = 'meta,title,script[type],link[rel="canonical"],[itemscope],[typeof]';

/** Reads a document once. Nothing in it changes. */
export function buildPage(document: Document, href: string, ceilings: Ceilings): Page | null {
  const root = documentElement(document);
  if (!root) return null;
  const url = new URL(href);
  const notes: CaptureNote[] = [];
  const meta = new Map<string, string>();
  const titles: Element[] = [];
  const scripts: Element[] = [];
  let canonical = '';
  let items = false;
  // One query for all that is not text: each costs a pass over the document.
  for (const element of queryAll(root, SIGNS)) {
    const tag = nodeName(element).toUpperCase();
    if (tag === 'META' && meta.size < 300) {
      const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase();
      const content = attribute(element, 'content');
      if (name && content && !meta.has(name)) meta.set(name, tidy(content.slice(0, 2000)));
    } else if (tag === 'TITLE') titles.push(element);
    else if (tag === 'SCRIPT') scripts.push(element);
    else if (tag === 'LINK') canonical ||= attribute(element, 'href') ?? '';
    items ||= attribute(element, 'itemscope') !== null || attribute(element, 'typeof') !== null;
  }
  const titleElement = titles[0];
  let walked = walk(root, url, ceilings, notes, true);
  // A page behind an open dialog marks all of itself hidden; then that mark says nothing.
  if (walked.blocks.length < 5) {
    const again = walk(root, url, ceilings, [], false);
    if (again.blocks.length > walked.blocks.length) walked = again;
  }
  return {
    url,
    title: tidy((titleElement ? (textContent(titleElement) ?? '') : '').slice(0, 1000)),
    lang: (attribute(root, 'lang') ?? meta.get('og:locale') ?? meta.get('content-language') ?? '').replace('_', '-'),
    meta,
    canonical,
    ...walked,
    jsonLd: readJsonLd(scripts, ceilings, notes),
    microdata: items ? readMicrodata(root, ceilings) : [],
    root,
    notes,
  };
}
