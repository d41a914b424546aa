/**
 * Modules called "…-table.ts" rearrange word lists that people edit into a shape that weighs little. Their exports are
 * the same in every run, so the build takes the values of them and leaves the lists and the rearranging out.
 */
import type { Plugin } from 'vite';

/** A module that exports what the module at a path exports, as literals. @throws Error when a value is not JSON. */
export async function evaluated(path: string): Promise<string> {
  const values = Object.entries((await import(path)) as Record<string, unknown>);
  return values
    .map(([name, value]) => {
      const literal = JSON.stringify(value);
      if (literal === undefined) throw new Error(`${path} exports ${name}, which is no JSON`);
      return `export const ${name} = ${literal};\n`;
    })
    .join('');
}

export const tablesAtBuild = (): Plugin => ({
  name: 'tables-at-build',
  apply: 'build',
  load: {
    filter: { id: /\/utils\/capture\/.+-table\.ts$/ },
    handler: async (id) => ({ code: await evaluated(id), moduleType: 'js', moduleSideEffects: false }),
  },
});
