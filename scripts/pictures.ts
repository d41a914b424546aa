/** `npm run pictures`: takes the pictures that the README shows, from the real popup over the project's own demo page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { internetWithPages, launch } from '../test/browser/browsers.ts';
import { openForm } from '../test/browser/steps.ts';
import { testPage } from '../test/pages/index.ts';
import { ensurePrograms } from './browsers.ts';
import { build } from './build.ts';
import { ROOT } from './root.ts';
import { dataUrl, photograph } from './scene.ts';

/** The popup as it hangs from the toolbar: a window's frame round the page, the popup at its top right. */
const scene = (page: Buffer, popup: Buffer): string => `<style>
  body { margin: 0; padding: 32px; background: #dfe6ee; }
  .window { position: relative; width: 1180px; height: 800px; border-radius: 12px; overflow: hidden; background: #fff; box-shadow: 0 18px 50px #2c3e5055; }
  .bar { height: 40px; background: #eef1f5; border-bottom: 1px solid #d5dbe3; display: flex; align-items: center; gap: 8px; padding: 0 16px; }
  .bar i { width: 12px; height: 12px; border-radius: 50%; background: #c9d1db; }
  .page { width: 1180px; display: block; }
  .popup { position: absolute; top: 48px; right: 18px; width: 440px; border-radius: 10px; box-shadow: 0 10px 40px #1b2a3a55, 0 0 0 1px #1b2a3a1f; }
</style><div class="window"><div class="bar"><i></i><i></i><i></i></div><img class="page" src="${dataUrl(page)}"><img class="popup" src="${dataUrl(popup)}"></div>`;

ensurePrograms(['chromium']);
build(['chrome']);
const folder = join(ROOT, 'docs');
mkdirSync(folder, { recursive: true });
const internet = await internetWithPages();
try {
  const browser = await launch('chromium', internet, { colorScheme: 'light' });
  try {
    const page = await browser.open(testPage('job-posting').url);
    await page.page.setViewport({ width: 1180, height: 760 });
    const picture = await page.screenshot();
    const popup = await openForm(browser, page);
    await popup.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => true));
    writeFileSync(
      join(folder, 'popup.png'),
      await photograph(scene(picture, await popup.screenshot()), { width: 1244, height: 864 }),
    );
    console.log('docs/popup.png');
  } finally {
    await browser.close();
  }
} finally {
  await internet.close();
}
