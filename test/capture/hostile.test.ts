/** Pages that are broken or mean: nothing throws, no ceiling is passed, nothing of the page changes. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { capturePage } from '../../utils/capture/capture-page.ts';
import { parseLoose } from '../../utils/capture/page/json-ld.ts';
import { readPage } from './read-page.ts';

const POSTING = `<html lang="en"><head><title>Boat Builder at Acme</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Boat Builder","hiringOrganization":{"@type":"Organization","name":"Acme","sameAs":"https://acme.example"},"jobLocation":{"@type":"Place","address":{"addressCountry":"NO"}}}</script>
</head><body><nav><a href="/">Home</a></nav><h1>Boat Builder</h1><p>Bergen, Norway</p><dl><dt>Industry</dt><dd>Shipbuilding</dd><dt>Company size</dt><dd>51-200 employees</dd></dl><p>Founded in 1987, we are 120 people.</p></body></html>`;

const failures = (html: string, url = 'https://acme.example/jobs/boat-builder') => {
  const { capture } = readPage(html, url);
  return capture.notes.filter(({ kind }) => kind === 'reader-failed');
};

test('the posting itself is read', () => {
  const { flat } = readPage(POSTING, 'https://acme.example/jobs/boat-builder');
  expect(flat).toMatchObject({
    jobTitles: ['Boat Builder'],
    countries: ['Norway'],
    company: { name: 'Acme', domain: 'acme.example' },
  });
});

describe('mutations', () => {
  const SPLICES = [
    '<',
    '>',
    '</',
    '"',
    '{',
    '}',
    '[',
    ',',
    '<script>',
    '<form><input name="firstChild"><input name="getAttribute">',
    '\u202e',
    '\u200b',
    '\u0000',
    '__proto__',
    '"@id":"#a"',
    '<table><tr>',
    '&#x1F600;',
    '&amp;amp;',
    '<template>',
    '<svg><title>',
  ];

  test('of the page break no reader', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(POSTING.length), fc.constantFrom(...SPLICES), fc.nat(40)), {
          minLength: 1,
          maxLength: 12,
        }),
        (cuts) => {
          let html = POSTING;
          for (const [at, splice, removed] of cuts) html = html.slice(0, at) + splice + html.slice(at + removed);
          expect(failures(html.includes('<html') ? html : `<html>${html}</html>`)).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  test('of JSON-LD never throw', () => {
    fc.assert(
      fc.property(
        fc.string({
          maxLength: 300,
          unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '/', '*', ' ', 'a', '1', '\n', '@type'),
        }),
        (text) => {
          expect(() => parseLoose(text)).not.toThrow();
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
  });
});

test('JSON-LD is repaired', () => {
  for (const text of [
    '{"a":1,}',
    '{"a":[1,2,],}',
    '/* x */ {"a":1}',
    '{"a":1 // b\n}',
    '<!-- {"a":1} -->',
    '{"a":"x\ny"}',
    '{"a":{"b":1',
    '//<![CDATA[\n{"a":1}\n//]]>',
  ])
    expect(parseLoose(text)[0], text).toHaveProperty('a');
});

test('twenty thousand levels are walked', () => {
  const { document } = parseHTML('<html><body></body></html>');
  let at: Element = document.body as unknown as Element;
  for (let depth = 0; depth < 20_000; depth++) {
    const child = document.createElement('div') as unknown as Element;
    at.appendChild(child as unknown as Node);
    at = child;
  }
  at.textContent = 'deep';
  expect(() => capturePage(document as unknown as Document, 'https://acme.example/')).not.toThrow();
});

describe('ceilings', () => {
  const many = (count: number, one: string) => `<html><body>${one.repeat(count)}</body></html>`;

  test('of nodes and characters are noted', () => {
    const nodes = readPage(many(300, '<p>Sales Manager</p>'), 'https://acme.example/jobs', {
      ceilings: { nodes: 100 },
    });
    expect(nodes.capture.notes).toContainEqual({ kind: 'ceiling', what: 'nodes', limit: 100 });
    const text = readPage(
      `<html><body><p>${'word '.repeat(50_000)}</p><p>x</p></body></html>`,
      'https://acme.example/',
      { ceilings: { characters: 1000, line: 5000 } },
    );
    expect(text.capture.notes).toContainEqual({ kind: 'ceiling', what: 'characters', limit: 1000 });
  });

  test('of JSON-LD bytes, depth and nodes are noted', () => {
    const deep = `${'{"@type":"Thing","a":'.repeat(60)}1${'}'.repeat(60)}`;
    const { capture } = readPage(
      `<html><head><script type="application/ld+json">${deep}</script></head><body></body></html>`,
    );
    expect(capture.notes).toContainEqual({ kind: 'ceiling', what: 'json-ld', limit: 24 });
    const large = readPage(
      `<html><head><script type="application/ld+json">[${'1,'.repeat(600_000)}1]</script></head><body></body></html>`,
    );
    expect(large.capture.notes).toContainEqual({ kind: 'ceiling', what: 'json-ld', limit: 1_000_000 });
  });

  test('of findings hold', () => {
    const rows = Array.from(
      { length: 200 },
      (_, at) => `<li class="r"><a href="/jobs/${at}">Sales Manager Area ${at % 99}</a></li>`,
    ).join('');
    const { capture } = readPage(
      `<html><body><h1>Jobs</h1><ul>${rows}</ul></body></html>`,
      'https://acme.example/jobs',
    );
    expect(capture.findings.filter(({ field }) => field === 'jobTitles').length).toBeLessThanOrEqual(60);
  });
});

test('a prototype stays what it was', () => {
  const poisoned =
    '{"@type":"JobPosting","__proto__":{"polluted":true},"title":"X","constructor":{"prototype":{"polluted":true}}}';
  readPage(
    `<html><head><script type="application/ld+json">${poisoned}</script></head><body itemscope itemtype="https://schema.org/Organization"><p itemprop="__proto__">x</p></body></html>`,
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a capture is plain data', () => {
  const { capture } = readPage(POSTING, 'https://acme.example/jobs/boat-builder');
  expect(structuredClone(capture)).toEqual(capture);
  for (const { quote, confidence } of capture.findings) {
    expect(quote.length).toBeLessThanOrEqual(200);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});
