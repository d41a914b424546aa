import { asked } from '../../utils/capture/asked.ts';
import { LANGUAGE_SCRIPTS } from '../../utils/capture/language-scripts.ts';
import type { Languages } from '../../utils/capture/languages.ts';

/** Runs one of the extension's own scripts in this page; what cannot be loaded is left out. */
const run = (file: string): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = script.onerror = () => {
      script.remove();
      resolve();
    };
    document.head.append(script);
  });

/** What is known of all languages, from the scripts that bring it to pages: so the package holds it once. */
export async function languagePacks(): Promise<Languages> {
  await Promise.all(LANGUAGE_SCRIPTS.map((name) => run(`/${name}.js`)));
  return asked(globalThis).languages ?? {};
}
