/** The script that the background loads on demand finds zod there, and brings none (`entrypoints/background/lend-zod.ts`). */
import type { Plugin } from 'vite';
import { LENT, ZOD } from '../entrypoints/background/lend-zod.ts';

const BORROWER = /\/on-demand(?:\.ts)?$/;

/** A module that stands for `zod/mini`. */
const loan = `const lent = globalThis.${ZOD};\n${Object.keys(LENT)
  .map((name) => `const lent_${name} = lent.${name};\nexport { lent_${name} as ${name} };\n`)
  .join('')}`;

/** What is used of zod in a module and is not lent. */
export const notLent = (code: string): string[] =>
  [...code.matchAll(/\bz\.([a-z]\w*)/g)].flatMap(([, name = '']) =>
    name in LENT || name === 'infer' || name === 'output' ? [] : [name],
  );

export function zodOnLoan(): Plugin {
  let borrows = false;
  return {
    name: 'zod-on-loan',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      const { entry } = build.lib || { entry: '' };
      borrows = [entry].flat().some((one) => typeof one === 'string' && BORROWER.test(one));
    },
    resolveId: {
      filter: { id: /^zod\/mini$/ },
      handler: () => (borrows ? '\0zod-on-loan' : null),
    },
    load: {
      filter: { id: /^\0zod-on-loan$/ },
      handler: () => ({ code: loan, moduleType: 'js', moduleSideEffects: false }),
    },
    transform: {
      filter: { id: /\/(?:utils|entrypoints)\/.+\.ts$/, code: /zod\/mini/ },
      handler(code, id) {
        const missing = borrows ? notLent(code) : [];
        if (missing.length) this.error(`${id} uses z.${missing[0]}, which the background does not lend`);
      },
    },
  };
}
