/** Reads the bundled example by the very code that is injected into pages. It is the extension's own: no permission is asked. */
import type { PageCapture } from '../../utils/capture/types.ts';

/** Where the example pretends to stand; `.example` belongs to nobody. */
export const EXAMPLE_ADDRESS = 'https://www.fjordlast.example/careers/vp-of-terminal-operations';

/** The reader is long, and nobody waits for it before the button is pressed. */
export async function readExample(document: Document): Promise<PageCapture> {
  const { capturePage } = await import('../../utils/capture/capture-page.ts');
  return capturePage(document, EXAMPLE_ADDRESS, { now: () => performance.now() });
}
