/**
 * Before an import that comes later, Vite looks for what else that needs, with two kilobytes of script that every popup
 * would carry. An extension's files are at hand: only a style sheet has to be there before what it dresses.
 */
import type { Plugin } from 'vite';

/** Loads code once the style sheets among `paths` (from the extension's root) are in the page. */
const PRELOAD = `
const asked = {};
const sheet = (path) => asked[path] ??= document.querySelector('link[href$="/' + path + '"]')
  ? undefined
  : new Promise((done) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = '/' + path;
      link.onload = link.onerror = done;
      document.head.append(link);
    });
export const __vitePreload = (load, paths = []) =>
  Promise.all(paths.filter((path) => path.endsWith('.css')).map(sheet)).then(load);
`;

export const lightPreload = (): Plugin => ({
  name: 'light-preload',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => PRELOAD,
  },
});
