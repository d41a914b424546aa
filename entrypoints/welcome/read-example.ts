/** Reads the bundled example by the very script that is injected into pages. It is the extension's own: no permission is asked. */
import type { Asked } from '../../utils/capture/asked.ts';
import type { PageCapture } from '../../utils/capture/types.ts';

/** Where the example pretends to stand; `.example` belongs to nobody. */
export const EXAMPLE_ADDRESS = 'https://www.fjordlast.example/careers/vp-of-terminal-operations';

/** Runs the script in the example's own window. @throws Error when it cannot be loaded. */
export function readExample(document: Document): Promise<PageCapture> {
  const world: (Window & Asked) | null = document.defaultView;
  if (!world) return Promise.reject(new Error('The example is not shown'));
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/capture.js';
    script.onerror = () => reject(new Error('The script could not be loaded'));
    // Reached only when the script has run and taken nothing: a promise is settled once.
    script.onload = () => reject(new Error('The example could not be read'));
    Object.assign(world, { icepickAddress: EXAMPLE_ADDRESS, icepickTake: resolve });
    document.head.append(script);
    script.remove();
  });
}
