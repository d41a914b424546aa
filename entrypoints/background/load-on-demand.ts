/**
 * Loads the script of the services on demand (`on-demand.ts`). Chrome's background is a service worker: it takes scripts
 * later too, and at once, if it has seen them while it was being installed. Firefox's is a page.
 */
import type { OpenOnDemand } from './on-demand.ts';

export const ON_DEMAND = 'icepickOnDemand';
const SCRIPT = '/on-demand.js';

const world = globalThis as {
  importScripts?: (script: string) => void;
  [ON_DEMAND]?: OpenOnDemand;
};

/** Before the first event: the worker keeps with itself what its installation loads, and nothing else later. */
export function keepOnDemand(): void {
  if (world.importScripts) globalThis.addEventListener('install', () => world.importScripts?.(SCRIPT));
}

const asElement = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: SCRIPT, onload: resolve, onerror: reject });
    document.documentElement.append(script);
  });

/** Throws when the script is not there. */
export async function loadOnDemand(): Promise<OpenOnDemand> {
  if (!world[ON_DEMAND]) await (world.importScripts ? world.importScripts(SCRIPT) : asElement());
  const open = world[ON_DEMAND];
  if (!open) throw new Error(`${SCRIPT} cannot be loaded`);
  return open;
}
