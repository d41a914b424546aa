/**
 * Loads the script of the services on demand (`on-demand.ts`). Chrome's background is a service worker: it takes a script
 * later, and at once, if it has seen it while it was being installed. Firefox's is a page.
 */
import type { OpenOnDemand } from './on-demand.ts';

/** The name under which that script leaves what it brings, in the background's own world. */
export const ON_DEMAND = 'icepickOnDemand';

declare function importScripts(script: string): void;

const isWorker = 'importScripts' in globalThis;

const inWorker = (): void => importScripts('/on-demand.js');

const inPage = (): Promise<unknown> =>
  new Promise((onload, onerror) => {
    const script = document.createElement('script');
    document.documentElement.append(Object.assign(script, { src: '/on-demand.js', onload, onerror }));
  });

/** Before the first event: what its installation does not load, a worker cannot load later. */
export function keepOnDemand(): void {
  if (isWorker) globalThis.addEventListener('install', inWorker);
}

/** Throws when the script is not there. */
export async function loadOnDemand(): Promise<OpenOnDemand> {
  const world = globalThis as { [ON_DEMAND]?: OpenOnDemand };
  if (!world[ON_DEMAND]) await (isWorker ? inWorker() : inPage());
  const open = world[ON_DEMAND];
  if (!open) throw new Error('/on-demand.js cannot be loaded');
  return open;
}
