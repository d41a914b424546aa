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

/** As much text as the capture reads. */
const CHARACTERS = 1_000_000;
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
  const rolesOf = (script: LanguageScript): string[] => ROLES[LANGUAGE_CODES[script]]?.[0].split(' ') ?? [];
  const known = new Set([...spoken].flatMap(rolesOf));
  const forms = new Set(
    [...words].flatMap((word) => (word.length > 1 ? [word, stemOf(word), stemOf(stemOf(word))] : [])),
  );
  const hasRoles = (script: LanguageScript): boolean => {
    const endings = ROLES[LANGUAGE_CODES[script]]?.[1];
    const compound = endings ? new RegExp(`(?:${endings})(?:e?[nrs]|ne|in(?:nen)?)?$`) : null;
    return (
      rolesOf(script).some((role) => forms.has(role) && !known.has(role)) ||
      (compound !== null && [...words].some((word) => compound.test(word)))
    );
  };
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) || declared.some((code) => code.startsWith('ja'));
  return {
    pdf: page.contentType === 'application/pdf',
    languages: [
      ...(japanese ? (['japanese'] as const) : []),
      ...LANGUAGES.flatMap(([script]) => (spoken.has(script) || hasRoles(script) ? script : [])),
    ],
  };
}
