/** Whom a product's page says it is for: "Built for Heads of Growth", tiers "For startups", by-role and by-industry menus. */
import { quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { wordsOf } from '../page/words.ts';
import { parseRole } from '../titles/parse.ts';
import { sizesOf, teamOf } from '../vocabularies/audiences.ts';
import { industryOf } from '../vocabularies/industry-lookup.ts';
import type { Candidate, Reader } from './types.ts';

type Found = Omit<Candidate, 'reader'>;

/** An article, or another short word in front of whom it is for. */
const ARTICLE =
  "(?:(?:the|every|your|modern|busy|die|den|das|deine?|ihre?|les|des|vos|votre|los|las|el|la|tu|su|os|as|o|a|i|gli|le|il|lo|de|het|uw|jouw)\\s|l['’])?";
/** "… for X" in a heading, in any of the languages that put it so. */
const FOR = new RegExp(`(?:^|[\\s:–—-])(?:for|für|pour|para|per|voor)\\s+${ARTICLE}([^.!?:;]{3,70})`, 'iu');
/** The same in running text only behind a word that says what was made for them. */
const BUILT = new RegExp(
  `(?<!\\p{L})(?:built|made|designed|created|tailored|ent(?:wickelt|worfen)|gemacht|gebaut|conçue?s?|pensée?s?|diseñad\\p{L}+|hech\\p{L}+|feit\\p{L}+|criad\\p{L}+|pensat\\p{L}|progettat\\p{L}|gemaakt|ontworpen)\\s(?:for|für|pour|para|per|voor)\\s+${ARTICLE}([^.!?:;]{3,70})`,
  'iu',
);
/** "〜担当者向け", "〜のための". */
const FOR_JAPANESE = /([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}A-Za-zー]{2,20}?)(?:様?向け|のための)/u;
const BY_ROLE =
  /^(?:(?:solutions? )?by (?:role|team|department|persona|function|job)|for (?:every|your) (?:role|team)|who (?:it['’]s|is it) for|who we help|(?:lösungen )?nach (?:rolle|team|abteilung|funktion)|par (?:rôle|équipe|métier|fonction)|por (?:rol|cargo|equipo|equipe|função|puesto|departamento)|per (?:ruolo|team|funzione)|(?:per|op) (?:rol|functie|team)|roles?|teams|役割別|職種別|部門別)$/i;
const BY_INDUSTRY =
  /^(?:(?:solutions? )?by (?:industry|sector|vertical)|industries|(?:lösungen )?nach branchen?|branchen(?:lösungen)?|par (?:secteur|industrie)|secteurs|por (?:sector|industria|setor|segmento)|per (?:settore|branche|sector)|settori|業界別|業種別)$/i;
/** A page of prices, whose headings name tiers. */
const PRICES =
  /(?:^|[/_-])(?:pricing|plans?|prices?|preise|tarife|tarifs?|precios|precos|planos|prezzi|prijzen|料金)(?:$|[/_.-])/i;

export const audience: Reader = {
  id: 'audience',
  *read({ page, kind, language }) {
    const prices = PRICES.test(page.url.pathname);
    if (kind !== 'solution' && kind !== 'company-home' && !prices) return;
    const trust = kind === 'company-home' ? -0.15 : 0;
    let menu: { of: 'role' | 'industry'; block: Block } | null = null;
    for (const block of page.blocks) {
      const { text, zone, level } = block;
      if (zone === 'footer' || text.length > 240) continue;
      const of = BY_ROLE.test(text) ? 'role' : BY_INDUSTRY.test(text) ? 'industry' : null;
      if (of) {
        menu = { of, block };
        continue;
      }
      if (menu && (block.index - menu.block.index > 14 || zone !== menu.block.zone)) menu = null;
      if (menu && text.length < 45) {
        if (menu.of === 'role') yield* whom(text, block, 0.62 + trust, language);
        else yield* trade(text, block, (zone === 'nav' ? 0.45 : 0.6) + trust);
      } else if (level > 0 && level < 4 && zone !== 'nav') {
        const named = FOR.exec(text)?.[1] ?? FOR_JAPANESE.exec(text)?.[1];
        if (named) yield* whom(named, block, (level === 1 ? 0.74 : 0.6) + trust, language);
        else if (prices && text.length < 40) yield* whom(text, block, 0.58, language);
      } else if (!level && zone !== 'nav' && zone !== 'aside') {
        const named = BUILT.exec(text)?.[1];
        if (named) yield* whom(named, block, 0.56 + trust, language);
      }
    }
    const named = FOR.exec(page.title.split(/\s[|–—]\s/)[0] ?? '')?.[1];
    if (named) yield* whom(named, null, 0.66 + trust, language, page.title);
  },
};

/** "CFOs, controllers and finance teams" names two roles and a department, "startups" sizes of companies. */
function* whom(
  text: string,
  block: Block | null,
  confidence: number,
  language: string,
  quote = text,
): Generator<Found> {
  const said = (field: Found['field'], value: string, belief = confidence): Found => ({
    field,
    value,
    confidence: belief,
    source: block ? 'heading' : 'meta',
    quote: quoteOf(block?.text ?? quote),
    element: block?.element ?? null,
  });
  for (const part of text.split(/,\s*(?:and |& )?|\s(?:and|&|und|et|y|e|en|or|oder|ou|o)\s|、|・|と/)) {
    const words = part
      .trim()
      .replace(/\s(?:who|that|to|in|at|with|looking|wanting|die|qui|que|che|which|wie)\s.*$/i, '');
    const team = teamOf(words, language);
    const sizes = team ? [] : sizesOf(words);
    for (const size of sizes) yield said('companySizes', size, Math.min(confidence, 0.6));
    if (sizes.length || !words) continue;
    if (team) yield said('departments', team, Math.min(confidence, 0.6));
    const role = team ? null : parseRole(words, language);
    if (!role || role.strength < 0.45 || industryOf(words) || wordsOf(words).length > 5) continue;
    yield said('jobTitles', words);
  }
}

function* trade(text: string, block: Block, confidence: number): Generator<Found> {
  const industry = industryOf(text);
  if (industry)
    yield {
      field: 'industries',
      value: industry.name,
      confidence,
      source: block.level ? 'heading' : 'list',
      quote: quoteOf(text),
      element: block.element,
    };
}
