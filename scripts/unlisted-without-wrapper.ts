/**
 * wxt wraps a script that pages get into its logger, which says nothing in production, and hands every error on as it
 * is. Each byte of those scripts is parsed on every page, so the build has them run bare.
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

export const unlistedWithoutWrapper = (): Plugin => ({
  name: 'unlisted-without-wrapper',
  apply: 'build',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler: (code) => ({ code: withoutWrapper(code), map: null }),
  },
});
