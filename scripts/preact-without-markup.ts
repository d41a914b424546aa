/**
 * Preact can make markup out of text (`dangerouslySetInnerHTML`). Nothing here asks for that, so the build leaves that
 * branch out: then no extension page holds an assignment to `innerHTML` at all.
 */
import type { Plugin } from 'vite';

/** As Preact 11.2.0 ships it. */
const BRANCH = 'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(';

/** Preact's code without the branch. @throws Error when the branch is not there exactly once: look at the new release. */
export function withoutMarkup(code: string): string {
  const parts = code.split(BRANCH);
  if (parts.length !== 2) throw new Error(`Preact sets innerHTML in another way than expected (${import.meta.url})`);
  return parts.join('(');
}

export const preactWithoutMarkup = (): Plugin => ({
  name: 'preact-without-markup',
  apply: 'build',
  transform: {
    filter: { id: /\/preact\/dist\/preact\.mjs$/ },
    handler: (code) => ({ code: withoutMarkup(code), map: null }),
  },
});
