/** Microdata and RDFa (lite) as schema nodes, shaped like JSON-LD. */
import type { Ceilings } from './ceilings.ts';
import { attribute, contains, nodeName, parentNode, queryAll, textContent } from './dom.ts';
import { tidy } from './text.ts';
import type { SchemaNode } from './types.ts';

const VALUE_ATTRIBUTES = ['content', 'datetime', 'href', 'src'];

/** All items of the document, in order; nested items are values of their owners and also listed by themselves. */
export function readMicrodata(root: Element, ceilings: Ceilings): SchemaNode[] {
  return [
    ...readItems(root, ceilings, { item: 'itemscope', type: 'itemtype', property: 'itemprop' }),
    ...readItems(root, ceilings, { item: 'typeof', type: 'typeof', property: 'property' }),
  ];
}

interface Syntax {
  item: string;
  type: string;
  property: string;
}

function readItems(root: Element, ceilings: Ceilings, syntax: Syntax): SchemaNode[] {
  const elements = queryAll(root, `[${syntax.item}]`).slice(0, ceilings.jsonLdNodes);
  const items = new Map<Element, SchemaNode>();
  for (const element of elements) {
    const type = (attribute(element, syntax.type) ?? '').trim();
    items.set(element, { '@type': type.split(/\s+/).filter(Boolean) });
  }
  if (!items.size) return [];
  for (const element of queryAll(root, `[${syntax.property}]`).slice(0, ceilings.jsonLdNodes * 4)) {
    const owner = ownerOf(element, items);
    if (owner) assign(owner, element, items, syntax);
  }
  for (const element of elements) {
    const owner = items.get(element);
    for (const id of (attribute(element, 'itemref') ?? '').split(/\s+/).filter(Boolean).slice(0, 20)) {
      const referred = queryAll(root, '[id]').find((candidate) => attribute(candidate, 'id') === id);
      if (!owner || !referred || contains(referred, element)) continue;
      if (attribute(referred, syntax.property)) assign(owner, referred, items, syntax);
      for (const inner of queryAll(referred, `[${syntax.property}]`))
        if (!ownerOf(inner, items)) assign(owner, inner, items, syntax);
    }
  }
  return [...items.values()];
}

function ownerOf(element: Element, items: ReadonlyMap<Element, SchemaNode>): SchemaNode | undefined {
  let above = parentNode(element);
  for (let steps = 0; above && steps < 200; steps++) {
    const item = items.get(above as Element);
    if (item) return item;
    above = parentNode(above);
  }
  return undefined;
}

function assign(owner: SchemaNode, element: Element, items: ReadonlyMap<Element, SchemaNode>, syntax: Syntax) {
  const value = items.get(element) ?? propertyValue(element);
  for (const name of (attribute(element, syntax.property) ?? '').split(/\s+/).filter(Boolean)) {
    const key = name.replace(/^.*[/#:]/, '');
    if (!key || key === '__proto__' || key.startsWith('@')) continue;
    const before = owner[key];
    owner[key] =
      before === undefined ? value : Array.isArray(before) ? [...before.slice(0, 500), value] : [before, value];
  }
}

function propertyValue(element: Element): string {
  for (const name of VALUE_ATTRIBUTES) {
    if (name === 'href' && !/^(?:A|AREA|LINK)$/i.test(nodeName(element))) continue;
    if (name === 'src' && !/^(?:IMG|SOURCE|VIDEO|AUDIO|IFRAME)$/i.test(nodeName(element))) continue;
    const value = attribute(element, name);
    if (value !== null) return tidy(value.slice(0, 2000));
  }
  return tidy((textContent(element) ?? '').slice(0, 5000));
}
