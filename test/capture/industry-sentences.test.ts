/**
 * How companies introduce themselves in nine languages: the industry that each sentence names is the first that is captured,
 * and most sentences that name none stay quiet. Invented; written before the words that they are read by.
 */
import { describe, expect, test } from 'vitest';
import { cs } from './industry-sentences/cs.ts';
import { de } from './industry-sentences/de.ts';
import { es } from './industry-sentences/es.ts';
import { fr } from './industry-sentences/fr.ts';
import { it } from './industry-sentences/it.ts';
import { ja } from './industry-sentences/ja.ts';
import { nl } from './industry-sentences/nl.ts';
import { nordic } from './industry-sentences/nordic.ts';
import { pt } from './industry-sentences/pt.ts';
import { readPage } from './read-page.ts';

/** The language's code and sentences; `''` for the industry: none is named. */
const LANGUAGES = { de, fr, es, pt, it, nl, nordic, cs, ja };

const industryOf = (sentence: string, lang: string): string =>
  readPage(
    `<html lang="${lang}"><head><title>Zorbex</title><meta name="description" content="${sentence.replaceAll('"', '&quot;')}"></head><body><main><h1>Zorbex</h1><p>${sentence}</p></main></body></html>`,
    'https://zorbex.example/',
  ).flat.industries[0] ?? '';

describe.each(Object.entries(LANGUAGES))('%s', (code, sentences) => {
  const lang = code === 'nordic' ? 'sv' : code;
  const read = sentences.map(([industry, sentence]) => ({ industry, sentence, found: industryOf(sentence, lang) }));
  const named = read.filter(({ industry }) => industry !== '');
  const quiet = read.filter(({ industry }) => industry === '');

  test('names its industry in at least 19 of 20 sentences, and another in one of 25 at the most', () => {
    const wrong = named.filter(({ industry, found }) => found !== '' && found !== industry);
    const missed = named.filter(({ found }) => found === '');
    expect([...missed, ...wrong].length, JSON.stringify([...missed, ...wrong], null, 1)).toBeLessThanOrEqual(
      named.length / 20,
    );
    expect(wrong.length).toBeLessThanOrEqual(named.length / 25);
  });
  test('stays quiet in three of four that name none, many of which mention a trade in passing', () => {
    expect(quiet.filter(({ found }) => found !== '').length).toBeLessThanOrEqual(quiet.length / 4);
  });
});
