import type { Finding } from '../icp/types.ts';
import type { CaptureOptions } from './capture-page.ts';
import type { Grammar } from './grammar.ts';
import type { Languages } from './languages.ts';
import type { SiteReader } from './sites/types.ts';
import type { PageCapture } from './types.ts';

/** What the background, the project's own commands and its pages leave in the script's world before it runs. */
export interface Asked {
  /** The readers of sites, from a script of their own where a page's host has one. */
  icepickSites?: readonly SiteReader[];
  /** Languages that a page speaks besides English, each from a script of its own. */
  icepickLanguages?: Languages;
  /** Reads what was clicked, instead of the page. */
  icepickPick?: (grammar: Grammar) => Finding[];
  /** Hears of every value and of what was said for it; the product explains nothing, its commands do. */
  icepickExplain?: unknown;
  /** Where the document pretends to stand. */
  icepickAddress?: unknown;
  /** Gets the capture where nobody sees the script's value, as when it is loaded by an element. */
  icepickTake?: unknown;
}

/**
 * What was asked for. A page cannot ask: it does not reach the isolated world's own globals, and an element named like one
 * is none of the world's own.
 */
export function asked(world: object): Pick<CaptureOptions, 'explain' | 'languages' | 'sites'> & {
  address?: string;
  take?: (capture: PageCapture) => void;
  pick?: Asked['icepickPick'];
} {
  const scope: Asked = world;
  const own = (name: keyof Asked): unknown => (Object.hasOwn(world, name) ? scope[name] : undefined);
  const [address, take, sites, explain] = [
    own('icepickAddress'),
    own('icepickTake'),
    own('icepickSites'),
    own('icepickExplain'),
  ];
  const languages = own('icepickLanguages') as Languages | undefined;
  const pick = own('icepickPick') as Asked['icepickPick'];
  delete scope.icepickPick;
  delete scope.icepickSites;
  delete scope.icepickLanguages;
  return {
    ...(Array.isArray(sites) && { sites: sites as readonly SiteReader[] }),
    ...(pick && { pick }),
    ...(languages && { languages }),
    ...(typeof address === 'string' && { address }),
    ...(typeof take === 'function' && { take: (capture: PageCapture): void => void take(capture) }),
    ...(typeof explain === 'function' && { explain: explain as CaptureOptions['explain'] }),
  };
}
