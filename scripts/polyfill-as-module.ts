/**
 * webextension-polyfill comes as a script for every kind of loader. The build turns it into the one kind of module that
 * is used here: the wrapping for the others, and the bundler's own way around it, were half a kilobyte in every page.
 */
import type { Plugin } from 'vite';

/** All of webextension-polyfill 0.12.0 inside of its wrapping. */
const INSIDE = /, function \(module\) \{\n([\s\S]*)\n\}\);\s*(?:\/\/# sourceMappingURL=.*\s*)?$/;

/** The polyfill as a module. @throws Error when it is packed otherwise: look at the new release. */
export function asModule(code: string): string {
  const inside = INSIDE.exec(code)?.[1];
  if (!inside?.includes('module.exports = globalThis.browser'))
    throw new Error(`webextension-polyfill is packed in another way than expected (${import.meta.url})`);
  return `const module = { exports: {} };\n${inside}\nexport default module.exports;\n`;
}

export const polyfillAsModule = (): Plugin => ({
  name: 'polyfill-as-module',
  apply: 'build',
  transform: {
    filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler: (code) => ({ code: asModule(code), map: null }),
  },
});
