/**
 * webextension-polyfill comes as a script for every kind of loader. The build turns it into the one kind of module that
 * is used here, and leaves out what it knows of APIs that nobody calls: a kilobyte less in every page.
 */
import type { Plugin } from 'vite';

/** All of webextension-polyfill 0.12.0 inside of its wrapping. */
const INSIDE = /, function \(module\) \{\n([\s\S]*)\n\}\);\s*(?:\/\/# sourceMappingURL=.*\s*)?$/;

/** What it knows of each API: which functions take a callback. */
const KNOWN_APIS = /(?<=\n {6}const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;
/** The APIs that the extension calls, of those that it knows; any other would be as the browser has it. */
const CALLED = ['alarms', 'commands', 'contextMenus', 'i18n', 'permissions', 'runtime', 'storage', 'tabs', 'windows'];

/** The polyfill as a module. @throws Error when it is packed otherwise: look at the new release. */
export function asModule(code: string): string {
  const inside = INSIDE.exec(code)?.[1];
  const known = KNOWN_APIS.exec(inside ?? '')?.[0];
  if (!inside?.includes('module.exports = globalThis.browser') || !known)
    throw new Error(`webextension-polyfill is packed in another way than expected (${import.meta.url})`);
  const apis = JSON.parse(known) as Record<string, unknown>;
  const called = JSON.stringify(Object.fromEntries(CALLED.map((api) => [api, apis[api]])));
  return `const module = { exports: {} };\n${inside.replace(known, () => called)}\nexport default module.exports;\n`;
}

export const polyfillAsModule = (): Plugin => ({
  name: 'polyfill-as-module',
  apply: 'build',
  transform: {
    filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler: (code) => ({ code: asModule(code), map: null }),
  },
});
