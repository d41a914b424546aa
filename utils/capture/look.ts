/** A short look at a page before it is read: which languages' words must come along with the capture script. */
import { LANGUAGE_CODES, type LanguageScript, type Look } from './language-scripts.ts';
import { ROLES } from './look-table.ts';
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

/** As many characters tell the languages of a page; reading more would cost more than it finds. */
const CHARACTERS = 200_000;
const TEXT = 3;

/** The text of a page, its open shadow roots and its frames of the same site, and the languages that it declares. */
function textOf(page: Document): { text: string; declared: string[] } {
  const texts: string[] = [];
  const declared: string[] = [];
  const roots: Node[] = [page];
  let left = CHARACTERS;
  for (const root of roots) {
    const make = typeof Document === 'undefined' ? page.createTreeWalker : Document.prototype.createTreeWalker;
    const walker = make.call(page, root, 1 | 4);
    let silent: Node | null = null;
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      if (nodeType(node) === TEXT) {
        if (parentNode(node) === silent) continue;
        const text = nodeValue(node) ?? '';
        left -= text.length;
        texts.push(text);
        continue;
      }
      const element = node as Element;
      const shadow = shadowRoot(element);
      if (shadow) roots.push(shadow);
      const name = nodeName(element).toUpperCase();
      if (name === 'HTML') declared.push(attribute(element, 'lang') ?? '');
      if (name === 'META') {
        const content = attribute(element, 'content') ?? '';
        const meta = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
        if (/^(?:og:locale|content-language)$/i.test(meta)) declared.push(content);
        else texts.push(content);
      }
      if (name === 'STYLE' || (name === 'SCRIPT' && !attribute(element, 'type')?.includes('json'))) silent = element;
      if (name === 'IFRAME' || name === 'FRAME') {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner) roots.push(inner);
      }
    }
  }
  return { text: texts.join(' ').toLowerCase(), declared: declared.map((code) => code.trim().toLowerCase()) };
}

/** The words of a lower-case text, folded, each once. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFD')
      .replaceAll('ß', 'ss')
      .replace(/[\u0300-\u036f]+/g, '')
      .split(/[^a-z\u00df-\u024f]+/),
  );

const listed = (list = ''): string[] => list.split(' ').filter(Boolean);
/** The words of roles of a language. */
const rolesOf = (script: LanguageScript): string[] => listed(ROLES[LANGUAGE_CODES[script]]?.[0]);
/** What its compounds end in that are roles; with `+` in front, not alone. */
const endingsOf = (script: LanguageScript): string[] => listed(ROLES[LANGUAGE_CODES[script]]?.[1]);

/** By how words begin that may be roles: most words are not worth another look. */
const START = 3;
const STARTS = new Set(LANGUAGES.flatMap(([script]) => rolesOf(script)).map((role) => role.slice(0, START)));
const mayBeRole = (word: string): boolean =>
  word.length > 1 && (STARTS.has(word.slice(0, START)) || STARTS.has(word.slice(0, START - 1)));

/** Endings are looked up by their last letters. */
const END = 3;
const INFLECTED = ['', 'n', 'r', 's', 'en', 'er', 'es', 'ne', 'in', 'innen'];
function hasCompound(words: ReadonlySet<string>, endings: readonly string[]): boolean {
  const forms = endings.flatMap((ending) => INFLECTED.map((more) => ending + more));
  const byEnd = Map.groupBy(forms, (form) => form.slice(-END));
  const endsIn = (word: string, form: string): boolean =>
    form.startsWith('+') ? word.length > form.length + 1 && word.endsWith(form.slice(1)) : word.endsWith(form);
  return (
    endings.length > 0 && [...words].some((word) => byEnd.get(word.slice(-END))?.some((form) => endsIn(word, form)))
  );
}

/**
 * Looks at a page. A language is spoken where it is declared or some little words of it stand; of any other, a single
 * word of a role is enough that no language spoken there has too.
 */
export function look(page: Document): Look {
  const { text, declared } = textOf(page);
  const words = wordsOf(text);
  const spoken = new Set(
    LANGUAGES.filter(
      ([, codes, little]) =>
        declared.some((code) => codes.test(code)) ||
        little.split(' ').filter((word) => words.has(word)).length >= LITTLE,
    ).map(([script]) => script),
  );
  const known = new Set([...spoken].flatMap((script) => [...rolesOf(script), ...endingsOf(script)]));
  const isNews = (role: string): boolean => !known.has(role);
  const forms = new Set([...words].filter(mayBeRole).flatMap((word) => [word, stemOf(word), stemOf(stemOf(word))]));
  const hasRoles = (script: LanguageScript): boolean =>
    rolesOf(script).some((role) => forms.has(role) && isNews(role)) ||
    hasCompound(words, endingsOf(script).filter(isNews));
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) || declared.some((code) => code.startsWith('ja'));
  return {
    pdf: page.contentType === 'application/pdf',
    languages: [
      ...(japanese ? (['japanese'] as const) : []),
      ...LANGUAGES.flatMap(([script]) => (spoken.has(script) || hasRoles(script) ? script : [])),
    ],
  };
}
