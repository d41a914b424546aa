/** `npm run store`: the listing of every language, with pictures of 1280 × 800 from the real surfaces, in .output/store/LANGUAGE/. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { internetWithPages, launch } from '../test/browser/browsers.ts';
import { deliver, openNewForm, waitForPhase } from '../test/browser/steps.ts';
import { testPage } from '../test/pages/index.ts';
import { ensurePrograms } from './browsers.ts';
import { build } from './build.ts';
import { ROOT } from './root.ts';
import { dataUrl, photograph } from './scene.ts';
import { type Listing, languages, listingOf } from './store/listing.ts';

/** What the Chrome Web Store asks for; Mozilla and Edge take it too. */
const SIZE = { width: 1280, height: 800 };

/** The pages whose profiles fill the library; the form is shown over the last. */
const DELIVERED = ['team', 'case-study', 'solution', 'company-about', 'job-posting'] as const;

/** The real pictures of one language: the form over a page, the library, the options. */
async function pictures(language: string): Promise<Buffer[]> {
  const internet = await internetWithPages();
  const browser = await launch('chromium', internet, { colorScheme: 'light', language });
  try {
    const others: Buffer[] = [];
    let form: Buffer = Buffer.alloc(0);
    for (const name of DELIVERED) {
      const page = await browser.open(testPage(name).url);
      await page.page.setViewport(SIZE);
      const behind = await page.screenshot();
      const popup = await openNewForm(browser, page);
      await popup.evaluate(() => Promise.all(document.getAnimations().map((it) => it.finished)).then(() => true));
      form = await over(behind, await popup.screenshot());
      await deliver(popup);
      await waitForPhase(popup, 'delivered');
      await popup.close();
    }
    for (const path of ['library.html', 'options.html']) {
      const surface = await browser.openExtensionPage(path);
      await surface.page.setViewport(SIZE);
      await surface.waitFor(() => document.querySelector('[data-row], [data-provider]'));
      if (path === 'library.html') {
        await surface.click('[data-row]');
        await surface.waitFor(() => document.querySelector('.detail h2'));
      }
      others.push(await surface.screenshot());
      await surface.close();
    }
    return [form, ...others];
  } finally {
    await browser.close();
    await internet.close();
  }
}

/** The popup hanging from the right of the window, over the page it was opened on. */
const over = (page: Buffer, popup: Buffer): Promise<Buffer> =>
  photograph(
    `<style>body{margin:0;overflow:hidden}img{display:block}.popup{position:absolute;top:16px;right:24px;width:440px;border-radius:10px;box-shadow:0 10px 40px #1b2a3a55,0 0 0 1px #1b2a3a1f}</style><img src="${dataUrl(page)}"><img class="popup" src="${dataUrl(popup)}">`,
    SIZE,
  );

const text = ({ title, summary, description, captions }: Listing): string =>
  `${[title, summary, description, captions.map((caption, at) => `${at + 1}. ${caption}`).join('\n')].join('\n\n')}\n`;

ensurePrograms(['chromium']);
build(['chrome']);
const folder = join(ROOT, '.output', 'store');
rmSync(folder, { recursive: true, force: true });
for (const language of languages()) {
  const own = join(folder, language);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'listing.txt'), text(listingOf(language)));
  for (const [at, png] of (await pictures(language)).entries()) writeFileSync(join(own, `${at + 1}.png`), png);
  console.log(`.output/store/${language}`);
}
