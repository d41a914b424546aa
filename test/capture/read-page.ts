import { parseHTML } from 'linkedom';
import { type CaptureOptions, capturePage } from '../../utils/capture/capture-page.ts';
import { flatCapture } from '../../utils/capture/flat.ts';
import { SITES } from '../../utils/capture/sites/index.ts';
import { ALL_LANGUAGES } from '../../utils/capture/speak-all.ts';

/** Captures HTML that the test wrote, as if it were open at `url`. */
export function readPage(html: string, url = 'https://acme.example/', options: CaptureOptions = {}) {
  const { document } = parseHTML(
    html.includes('<html') ? html : `<!doctype html><html lang="en"><body>${html}</body></html>`,
  );
  const all = { sites: SITES, languages: ALL_LANGUAGES };
  const capture = capturePage(document as unknown as Document, url, { ...all, ...options });
  return { capture, flat: flatCapture(capture) };
}
