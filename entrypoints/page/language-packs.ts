import { asked } from '../../utils/capture/asked.ts';
import { LANGUAGE_SCRIPTS } from '../../utils/capture/language-scripts.ts';
import type { Languages } from '../../utils/capture/languages.ts';

/** What is known of all languages, from the scripts that bring it to pages: so the package holds it once. */
export async function languagePacks(): Promise<Languages> {
  const { origin } = location;
  await Promise.allSettled(LANGUAGE_SCRIPTS.map((name) => import(/* @vite-ignore */ `${origin}/${name}.js`)));
  return asked(globalThis).languages ?? {};
}
