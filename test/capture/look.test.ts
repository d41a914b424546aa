/** Which languages a look at a page brings along: all that a role on it may be in. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { LanguageScript } from '../../utils/capture/language-scripts.ts';
import { look } from '../../utils/capture/look.ts';
import { cleanTitle } from '../../utils/capture/titles/clean.ts';
import { parseRole } from '../../utils/capture/titles/parse.ts';
import { de } from './titles/de.ts';
import { es } from './titles/es.ts';
import { fr } from './titles/fr.ts';
import { it } from './titles/it.ts';
import { nl } from './titles/nl.ts';
import { pt } from './titles/pt.ts';

const languagesOf = (body: string, lang = 'en', head = ''): LanguageScript[] =>
  look(
    parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
  ).languages;

const ENGLISH = '<h1>Our leadership team</h1><p>We are hiring engineers, and you will work with all of them.</p>';

describe('a look at a page', () => {
  test('brings nothing into English pages, and German into German ones', () => {
    expect(languagesOf(`${ENGLISH}<ul><li>Ann Lee, Chief Operating Officer</li><li>VP of Sales</li></ul>`)).toEqual([]);
    const german = '<p>Wir suchen eine Vertriebsleiterin und einen Elektriker für unser Team in Köln.</p>';
    expect(languagesOf(german, 'de')).toEqual(['german']);
    expect(languagesOf(german, 'en')).toEqual(['german']);
  });

  test.each([
    ['de-AT', 'german'],
    ['fr-CA', 'french'],
    ['es', 'spanish'],
    ['pt-BR', 'portuguese'],
    ['it', 'italian'],
    ['nl', 'dutch'],
    ['sv', 'nordic'],
    ['nb', 'nordic'],
    ['da-DK', 'nordic'],
    ['sk', 'czech'],
    ['ja', 'japanese'],
  ] as const)('brings what %s declares', (lang, script) => {
    expect(languagesOf('<p>Acme</p>', lang)).toEqual([script]);
    expect(languagesOf('<p>Acme</p>', '', `<meta property="og:locale" content="${lang}">`)).toEqual([script]);
  });

  test.each([
    ['french', 'Nous sommes une équipe qui travaille pour vous, avec passion, dans les villes'],
    ['dutch', 'Wij zijn een bedrijf dat werkt voor iedereen, met plezier en niet alleen'],
    ['nordic', 'Vi är ett företag som inte bara bygger bilar, och det är av vikt att'],
    ['japanese', '私たちのチーム'],
  ] as const)('hears %s whatever the page declares', (script, text) => {
    expect(languagesOf(`<p>${text}</p>`, 'en')).toContain(script);
  });

  test('keeps to the language that a page speaks where others share its words', () => {
    const spanish = '<h1>Director técnico</h1><p>Gerente, ingeniero, operador, analista, presidente</p>';
    expect(languagesOf(spanish, 'es')).toEqual(['spanish']);
  });

  test('knows a word however its accents are written', () => {
    expect(languagesOf(`${ENGLISH}<h2>${'Gérant'.normalize('NFD')}</h2>`)).toEqual(['french']);
  });

  test('reads data, and no scripts and styles', () => {
    expect(languagesOf('<script>const a = "gérant"</script><style>.gérant{}</style>')).toEqual([]);
    expect(languagesOf('<script type="application/ld+json">{"title":"Gérant"}</script>')).toEqual(['french']);
  });
});

const single = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ')[0] ?? '');

/** English, which is always there, reads it. */
const isKnown = (title: string): boolean => (parseRole(cleanTitle(title), 'en', true)?.strength ?? 0) >= 0.5;

test.each([
  // What is left begins with English words, and would bring a language into half of all English pages.
  ['german', de, []],
  ['french', fr, ['Assistant de direction', 'Commercial sédentaire']],
  ['spanish', es, ['Auditor interno']],
  ['portuguese', pt, ['Professor de Inglês']],
  ['italian', it, []],
  ['dutch', nl, []],
] as const)('a single role in %s on an English page brings the language, or needs it not', (script, table, left) => {
  const titles = single(table);
  const missed = titles.filter(
    (title) => !languagesOf(`${ENGLISH}<h2>${title}</h2>`).includes(script) && !isKnown(title),
  );
  expect(missed).toEqual(left);
});
