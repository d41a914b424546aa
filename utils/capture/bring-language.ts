import type { Asked } from './asked.ts';
import type { LanguageCode } from './language-scripts.ts';
import type { Language } from './languages.ts';

/** Leaves a language for the capture script, beside those that other scripts left. */
export function bringLanguage(world: object, code: LanguageCode, language: Language): void {
  const scope: Asked = world;
  scope.icepickLanguages = {
    ...(Object.hasOwn(world, 'icepickLanguages') && scope.icepickLanguages),
    [code]: language,
  };
}
