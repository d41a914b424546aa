/** From a document to the page that readers see. */
import type { CaptureNote } from '../types.ts';
import type { Ceilings } from './ceilings.ts';
import { attribute, documentElement, queryAll, textContent } from './dom.ts';
import { readJsonLd } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { tidy } from './text.ts';
import type { Page } from './types.ts';
import { walk } from './walk.ts';

/** Reads a document once. Nothing in it changes. */
export function buildPage(document: Document, href: string, ceilings: Ceilings): Page | null {
  const root = documentElement(document);
  if (!root) return null;
  const url = new URL(href);
  const notes: CaptureNote[] = [];
  const meta = new Map<string, string>();
  // One query a tag: the engine answers a single plain selector ten times as fast as a list of them.
  for (const element of queryAll(root, 'meta').slice(0, 400)) {
    const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase();
    const content = attribute(element, 'content');
    if (name && content && !meta.has(name)) meta.set(name, tidy(content.slice(0, 2000)));
  }
  const [titleElement] = queryAll(root, 'title');
  const [link] = queryAll(root, 'link[rel="canonical"]');
  let walked = walk(root, url, ceilings, notes, 'all');
  // A page behind an open dialog marks all of itself hidden, and one that is loading may hide itself by its style; then
  // these marks say nothing.
  for (const care of ['styles', 'few'] as const) {
    if (walked.blocks.length >= 5) break;
    const again = walk(root, url, ceilings, [], care);
    if (again.blocks.length > walked.blocks.length) walked = again;
  }
  return {
    url,
    title: tidy((titleElement ? (textContent(titleElement) ?? '') : '').slice(0, 1000)),
    lang: (attribute(root, 'lang') ?? meta.get('og:locale') ?? meta.get('content-language') ?? '').replace('_', '-'),
    meta,
    canonical: link ? (attribute(link, 'href') ?? '') : '',
    ...walked,
    jsonLd: readJsonLd(queryAll(root, 'script[type*="ld+json" i]'), ceilings, notes),
    microdata: readMicrodata(root, ceilings),
    root,
    notes,
  };
}
