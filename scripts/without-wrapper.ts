/**
 * wxt wraps the background and the scripts that pages get into its logger, which says nothing in production, and hands every
 * error on as it is. Each byte of those scripts is parsed on every page, and the background's wrapper brings the whole
 * polyfill along for its development server, so a build has them run bare.
 */
import type { Plugin } from 'vite';

/** As wxt 0.21.4 begins it. */
const DEFINITION = /^import definition from "[^"\n]+";$/m;

/** wxt's entrypoint without its wrapper. @throws Error when it begins otherwise: look at the new release. */
export function withoutWrapper(code: string): string {
  const definition = DEFINITION.exec(code)?.[0];
  if (!definition || !code.includes('result = definition.main();'))
    throw new Error(`wxt wraps scripts in another way than expected (${import.meta.url})`);
  return `${definition}\nexport default definition.main();\n`;
}

/** `command`: wxt's own. Its development server builds the background too, and needs the wrapper to reload it. */
export const scriptsWithoutWrapper = (command: 'build' | 'serve'): Plugin => ({
  name: 'scripts-without-wrapper',
  apply: () => command === 'build',
  transform: {
    filter: { id: /virtual:wxt-(?:unlisted-script|background)-entrypoint/ },
    handler: (code) => ({ code: withoutWrapper(code), map: null }),
  },
});
