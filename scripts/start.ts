/**
 * `npm start`: a browser with the extension, the sandbox of both providers and a demo page (`-- --firefox` for Firefox).
 * With no display it makes the tour by itself, headless, and says what happened. Everything runs on this machine.
 */
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { internetWithPages, launch } from '../test/browser/browsers.ts';
import type { BrowserUnderTest } from '../test/browser/driver.ts';
import type { Internet } from '../test/internet/internet.ts';
import { testPage } from '../test/pages/index.ts';
import { ensurePrograms } from './browsers.ts';
import { build } from './build.ts';
import { commandLine } from './command-line.ts';
import { hasDisplay } from './display.ts';
import { ROOT } from './root.ts';
import { connectSandbox, makeTour } from './tour.ts';

const USAGE = `npm start -- [--firefox] [--headless]

  --firefox    in Firefox instead of Chromium
  --headless   makes the tour by itself, as it does on a machine without a display`;

const { values } = commandLine(USAGE, {
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
});
const name = values.firefox ? 'firefox' : 'chromium';

/** Opens everything and leaves it to the person, until they close the browser. */
async function handOver(browser: BrowserUnderTest, internet: Internet): Promise<void> {
  await connectSandbox(browser, internet);
  await browser.open(testPage('job-posting').url);
  console.log(`
The demo page is open, and the sandbox accounts of Warm AI and Kashew are connected.
Press the Icepick button in the toolbar (or Alt+Shift+I) to fill the form from the page.
Other pages that are here: ${['company-about', 'team', 'solution', 'case-study'].map((id) => `\n  ${testPage(id).url}`).join('')}
What the sandbox receives is printed below. Close the browser to end.
`);
  const stop = internet.sandbox.recorder.onRequest(({ method, host, path, outcome, vendor }) => {
    if (vendor === 'warm-ai' || vendor === 'kashew') console.log(`  ${method} https://${host}${path} → ${outcome}`);
  });
  await browser.closed();
  stop();
}

ensurePrograms([name]);
build([name === 'chromium' ? 'chrome' : 'firefox']);
const shown = hasDisplay() && !values.headless;
const internet = await internetWithPages();
const browser = await launch(name, internet, shown ? { display: process.env.DISPLAY ?? '' } : {});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  once(process, signal).then(async () => {
    await browser.close();
    await internet.close();
    process.exit(130);
  });
}
try {
  if (shown) await handOver(browser, internet);
  else {
    const folder = join(ROOT, '.cache', 'tour', name);
    mkdirSync(folder, { recursive: true });
    await makeTour(browser, internet, folder);
    console.log(`\nScreenshots: ${relative(process.cwd(), folder) || '.'}`);
  }
} finally {
  await browser.close();
  await internet.close();
}
