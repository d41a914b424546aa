/** Whom a product's page says it is for: "Built for Heads of Growth", "Solutions for finance teams", by-role menus. */
import { fold, quoteOf } from '../page/text.ts';
import type { Block } from '../page/types.ts';
import { parseRole } from '../titles/parse.ts';
import { industryOf } from '../vocabularies/industry-lookup.ts';
import type { Candidate, Reader } from './types.ts';

const FOR =
  /\b(?:(?:solutions?|software|platform|tools?|built|made|designed|perfect|ideal|created|tailored|crafted|everything|training|data|insights|analytics|\w+) for|(?:lösung(?:en)?|software|gemacht|entwickelt|ideal) für|(?:solutions?|logiciel|conçu|idéal) pour|(?:soluciones?|software|diseñado|ideal|hecho) para|(?:soluções|feito|ideal|criado) para|(?:soluzioni|pensato|ideale) per|oplossingen voor)\s+(?:the |your |modern |busy |every |all |die |den |los |las |les |des )?([^.!?:;]{3,70})/iu;
const BY_ROLE =
  /^(?:(?:solutions? )?by (?:role|team|department|persona|function|job)|for (?:every|your) (?:role|team)|who (?:it['’]s|is it) for|who we help|nach (?:rolle|team|abteilung)|par (?:rôle|équipe|métier)|por (?:rol|cargo|equipo|função)|roles?|teams)$/i;

export const audience: Reader = {
  id: 'audience',
  *read({ page, kind, language }) {
    if (kind !== 'solution' && kind !== 'company-home') return;
    const trust = kind === 'solution' ? 0 : -0.15;
    let byRole: Block | null = null;
    for (const block of page.blocks) {
      if (block.zone === 'footer' || block.text.length > 160) continue;
      if (BY_ROLE.test(block.text)) {
        byRole = block;
        continue;
      }
      if (byRole && (block.index - byRole.index > 14 || block.zone !== byRole.zone)) byRole = null;
      if (byRole && block.text.length < 45) yield* roles(block.text, block, 0.62 + trust, language);
      else if (block.level > 0 && block.level < 3 && block.zone !== 'nav') {
        const whom = FOR.exec(block.text)?.[1];
        if (whom) yield* roles(whom, block, (block.level === 1 ? 0.74 : 0.6) + trust, language);
      }
    }
    const whom = FOR.exec(page.title.split(/\s[|–—]\s/)[0] ?? '')?.[1];
    if (whom) yield* roles(whom, null, 0.66 + trust, language, page.title);
  },
};

/** "CFOs, controllers and finance teams" names two roles and a department. */
function* roles(
  text: string,
  block: Block | null,
  confidence: number,
  language: string,
  quote = text,
): Generator<Omit<Candidate, 'reader'>> {
  for (const part of text.split(/,\s*(?:and |& )?|\s(?:and|&|und|et|y|e|or)\s/)) {
    const words = part.trim().replace(/\s(?:who|that|to|in|at|with|looking|wanting|die|qui|que)\s.*$/i, '');
    const role = parseRole(words, language);
    if (!role || role.strength < 0.45 || industryOf(words) || fold(words).split(' ').length > 5) continue;
    yield {
      field: 'jobTitles',
      value: words,
      confidence,
      source: block ? 'heading' : 'meta',
      quote: quoteOf(block?.text ?? quote),
      element: block?.element ?? null,
    };
  }
}
