/** A short look at a page before it is read: which languages' words must come along with the capture script. */
import { LANGUAGE_CODES, type LanguageScript, type Look } from './language-scripts.ts';
import { ROLES } from './look-table.ts';
import { type Gathered, gather, tableOf } from './look-words.ts';
import { attribute, nodeName, nodeType, nodeValue, parentNode, shadowRoot } from './page/dom.ts';
import { stemOf } from './word-stem.ts';

/** The script that brings a language; the codes that declare it; little words, of which four in a page speak it. */
const LANGUAGES: readonly [script: LanguageScript, codes: RegExp, words: string][] = [
  ['german', /^de/, 'und der die das mit wir nicht ein eine sind bei auf'],
  ['french', /^fr/, 'les des nous vous pour dans avec une est sur votre aux'],
  ['spanish', /^es/, 'los las para con una que nuestra nuestro del por y el'],
  ['portuguese', /^pt/, 'nao para uma que nossa nosso dos mais voce do e os'],
  ['italian', /^it/, 'della che per con una sono nostra nostro gli nel il di'],
  ['dutch', /^nl/, 'het een van voor wij niet zijn met ons aan bij onze'],
  ['nordic', /^(?:da|n[obn]|sv)/, 'och att ikke inte og som til av det vi pa er ar'],
  ['czech', /^(?:cs|sk)/, 'jsme pro nebo ktere nasem take jako ze na se nas'],
];
const LITTLE = 4;

const INFLECTED = ['', 'n', 'r', 's', 'en', 'er', 'es', 'ne', 'in', 'innen'];
/** How many letters of an ending it is looked up by. */
const END = 4;

/** Word of a role, or what such words end in → the languages that have it. */
type Known = Map<string, LanguageScript[]>;
const roles: Known = new Map();
const endings: Known = new Map();
for (const [script] of LANGUAGES) {
  const [words = '', ends = ''] = ROLES[LANGUAGE_CODES[script]] ?? [];
  const add = (known: Known, word: string) => known.set(word, [...(known.get(word) ?? []), script]);
  for (const word of words.split(' ')) add(roles, word);
  if (ends) for (const end of ends.split(' ')) for (const more of INFLECTED) add(endings, end + more);
}
const byEnd = Map.groupBy(endings, ([ending]) => ending.slice(-END));

const TABLE = tableOf([...roles.keys(), ...LANGUAGES.flatMap(([, , words]) => words.split(' '))], [...endings.keys()]);

/** As many characters tell the languages of a page; reading more would cost more than it finds. */
const CHARACTERS = 100_000;
const TEXT = 3;
const TOLD = new Set('HTML META STYLE SCRIPT IFRAME FRAME'.split(' ').flatMap((name) => [name, name.toLowerCase()]));

/** Of a page, its open shadow roots and its frames of the same site: words that tell languages, and those declared. */
function survey(page: Document): { words: Gathered; declared: string[]; japanese: boolean } {
  const declared: string[] = [];
  const words: Gathered = { begin: new Set(), end: new Set() };
  let japanese = false;
  const read = (text: string) => {
    if (gather(text, TABLE, words)) japanese = true;
  };
  const roots: Node[] = [page];
  let left = CHARACTERS;
  for (const root of roots) {
    const make = typeof Document === 'undefined' ? page.createTreeWalker : Document.prototype.createTreeWalker;
    const walker = make.call(page, root, 1 | 4);
    let silent: Node | null = null;
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      if (nodeType(node) === TEXT) {
        if (silent && parentNode(node) === silent) continue;
        const text = nodeValue(node) ?? '';
        left -= text.length;
        read(text);
        continue;
      }
      const element = node as Element;
      const shadow = shadowRoot(element);
      if (shadow) roots.push(shadow);
      const own = nodeName(element);
      if (!TOLD.has(own)) continue;
      const name = own.toUpperCase();
      if (name === 'HTML') declared.push(attribute(element, 'lang') ?? '');
      if (name === 'META') {
        const content = attribute(element, 'content') ?? '';
        const meta = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
        if (/^(?:og:locale|content-language)$/i.test(meta)) declared.push(content);
        else read(content);
      }
      if (name === 'STYLE' || (name === 'SCRIPT' && !attribute(element, 'type')?.includes('ld+json'))) silent = element;
      if (name === 'IFRAME' || name === 'FRAME') {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner) roots.push(inner);
      }
    }
  }
  return { words, declared: declared.map((code) => code.trim().toLowerCase()), japanese };
}

/**
 * Looks at a page. A language is spoken where it is declared or some little words of it stand; of any other, a single
 * word of a role is enough that no language spoken there has too.
 */
export function look(page: Document): Look {
  const { words, declared, japanese } = survey(page);
  const spoken = LANGUAGES.filter(
    ([, codes, little]) =>
      declared.some((code) => codes.test(code)) ||
      little.split(' ').filter((word) => words.begin.has(word)).length >= LITTLE,
  ).map(([script]) => script);
  const brought = new Set(spoken);
  const bring = (scripts: readonly LanguageScript[] = []) => {
    if (!scripts.some((script) => spoken.includes(script))) for (const script of scripts) brought.add(script);
  };
  for (const word of words.begin) {
    const stem = stemOf(word);
    for (const form of [word, stem, stemOf(stem)]) bring(roles.get(form));
  }
  // With `+` in front, it is no role by itself.
  for (const word of words.end)
    for (const [ending, scripts] of byEnd.get(word.slice(-END)) ?? [])
      if (
        ending.startsWith('+')
          ? word.length > ending.length + 1 && word.endsWith(ending.slice(1))
          : word.endsWith(ending)
      )
        bring(scripts);
  if (japanese || declared.some((code) => code.startsWith('ja'))) brought.add('japanese');
  return { pdf: page.contentType === 'application/pdf', languages: [...brought] };
}
