import type { CaptureOptions } from './capture-page.ts';
import type { Ranked } from './rank.ts';

/** What the project's own commands leave in the isolated world before they inject the script. */
interface Asked {
  icepickExplain?: unknown;
  icepickTrace?: unknown;
}

/**
 * The options that a command asked for. A page cannot ask: it does not reach the isolated world's globals, and an
 * element named like one is not `true`.
 */
export function asked(world: object): Pick<CaptureOptions, 'explain'> {
  const scope: Asked = world;
  if (scope.icepickExplain !== true) return {};
  return {
    explain: (candidates: Ranked[]) => {
      scope.icepickTrace = candidates.map(({ element: _, ...candidate }) => candidate);
    },
  };
}
