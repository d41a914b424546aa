import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PAGES, readPage } from './index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

describe('the project’s own pages', () => {
  it('are registered, every one', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
    expect(PAGES.map(({ id }) => `${id}.html`).sort()).toEqual(files.sort());
    expect(new Set(PAGES.map(({ url }) => url)).size).toBe(PAGES.length);
  });

  it.each(PAGES.map(({ id, file }) => [id, file]))('%s is whole: title, language, structured data', (id, file) => {
    expect(existsSync(file)).toBe(true);
    const { document } = parseHTML(readPage(id));
    expect(document.title).not.toBe('');
    expect(document.documentElement.lang).toMatch(/^(en|de)$/);
    for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
      expect(JSON.parse(block.textContent ?? '')).toHaveProperty('@context');
    }
  });
});
