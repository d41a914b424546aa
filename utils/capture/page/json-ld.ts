/** JSON-LD as pages really write it: repaired, flattened, with `@id` references resolved. */
import type { CaptureNote } from '../types.ts';
import type { Ceilings } from './ceilings.ts';
import { attribute, textContent } from './dom.ts';
import type { SchemaNode } from './types.ts';

/** Every node of every block, outermost first. */
export function readJsonLd(scripts: readonly Element[], ceilings: Ceilings, notes: CaptureNote[]): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  let bytes = 0;
  for (const script of scripts) {
    if (!/^\s*application\/(?:[\w.]+\+)?ld\+json/i.test(attribute(script, 'type') ?? '')) continue;
    const text = textContent(script) ?? '';
    bytes += text.length;
    if (bytes > ceilings.jsonLdBytes) {
      notes.push({ kind: 'ceiling', what: 'json-ld', limit: ceilings.jsonLdBytes });
      break;
    }
    for (const value of parseLoose(text)) flatten(value, nodes, ceilings, notes);
  }
  resolveReferences(nodes);
  return nodes;
}

/** The values of a block: one, several run together, or none when it is beyond repair. */
export function parseLoose(text: string): unknown[] {
  const trimmed = text.trim();
  if (!trimmed) return [];
  for (const attempt of [trimmed, repair(trimmed)]) {
    try {
      return [JSON.parse(attempt) as unknown];
    } catch {
      // The next attempt is more forgiving.
    }
  }
  return [];
}

/**
 * Strips comments, CDATA and HTML comment marks, stray control characters and trailing commas, and closes what was
 * left open, in one pass that knows strings from structure.
 */
export function repair(text: string): string {
  const source = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*(?:;\s*)?$/, '');
  let out = '';
  const open: string[] = [];
  let inString = false;
  // Held back until something follows it: a comma before a bracket is left out.
  let comma = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (inString) {
      if (char === '\\') {
        const next = source.charAt(at + 1);
        if (/["\\/bfnrtu]/.test(next)) out += char + next;
        else out += `\\\\${next < ' ' ? '' : next}`;
        at++;
      } else if (char === '"') {
        inString = false;
        out += char;
      } else out += char < ' ' ? ' ' : char;
      continue;
    }
    if (char === '/' && source.charAt(at + 1) === '/') {
      const end = source.indexOf('\n', at);
      at = end < 0 ? source.length : end;
    } else if (char === '/' && source.charAt(at + 1) === '*') {
      const end = source.indexOf('*/', at);
      at = end < 0 ? source.length : end + 1;
    } else if (char === ',') comma = true;
    else if (char === '"') {
      inString = true;
      out += comma ? `,${char}` : char;
      comma = false;
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      out += comma ? `,${char}` : char;
      comma = false;
    } else if (char === '}' || char === ']') {
      comma = false;
      if (open.at(-1) === char) {
        open.pop();
        out += char;
      }
      if (open.length === 0) return out;
    } else if (char > ' ') {
      out += comma ? `,${char}` : char;
      comma = false;
    }
  }
  if (inString) out += '"';
  out = out.replace(/[,:]\s*$/, (end) => (end.startsWith(':') ? ':null' : ''));
  return out + open.reverse().join('');
}

function flatten(value: unknown, nodes: SchemaNode[], ceilings: Ceilings, notes: CaptureNote[]) {
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let at = 0; at < queue.length; at++) {
    const item = queue[at];
    if (!item || item.value === null || typeof item.value !== 'object') continue;
    if (item.depth > ceilings.jsonLdDepth || nodes.length >= ceilings.jsonLdNodes) {
      notes.push({
        kind: 'ceiling',
        what: 'json-ld',
        limit: item.depth > ceilings.jsonLdDepth ? ceilings.jsonLdDepth : ceilings.jsonLdNodes,
      });
      return;
    }
    if (Array.isArray(item.value)) {
      for (const entry of item.value) queue.push({ value: entry, depth: item.depth + 1 });
      continue;
    }
    const node = item.value as SchemaNode;
    if ('@type' in node || '@id' in node || 'type' in node) nodes.push(node);
    for (const key of Object.keys(node)) queue.push({ value: node[key], depth: item.depth + 1 });
  }
}

/** Puts the full node in place of `{"@id": …}`. The nodes come out of `JSON.parse`, so they are ours to change. */
function resolveReferences(nodes: SchemaNode[]) {
  const byId = new Map<string, SchemaNode>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  if (!byId.size) return;
  const resolve = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const keys = Object.keys(value);
    const id = (value as SchemaNode)['@id'];
    return keys.length === 1 && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  for (const node of nodes)
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (key === '__proto__') continue;
      node[key] = Array.isArray(value) ? value.map(resolve) : resolve(value);
    }
}
