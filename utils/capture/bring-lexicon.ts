import type { Asked } from './asked.ts';
import type { LexiconLanguage } from './language-scripts.ts';

/** Leaves a language for the capture script, beside those that other scripts left. `lines`: its table. */
export function bringLexicon(world: object, language: LexiconLanguage, lines: string): void {
  const scope: Asked = world;
  scope.icepickLexicons = { ...(Object.hasOwn(world, 'icepickLexicons') && scope.icepickLexicons), [language]: lines };
}
