/** The tour that `npm start` makes where nobody can see a window: the whole main job, told step by step. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserUnderTest } from '../test/browser/driver.ts';
import {
  choose,
  connectKashew,
  connectWarmAi,
  deliver,
  openForm,
  SANDBOX,
  tokens,
  waitForPhase,
} from '../test/browser/steps.ts';
import type { Internet } from '../test/internet/internet.ts';
import { testPage } from '../test/pages/index.ts';
import { LIST_FIELDS } from '../utils/icp/types.ts';

const line = (label: string, text: string) => console.log(`  ${label.padEnd(18)} ${text}`);

/** Enters the sandbox's accounts in the options page, as a person would. */
export async function connectSandbox(browser: BrowserUnderTest, internet: Internet): Promise<void> {
  const options = await browser.openExtensionPage('options.html');
  await connectKashew(browser, options);
  await connectWarmAi(browser, options);
  await options.close();
  internet.sandbox.recorder.clear();
}

/** Captures the demo page, delivers it to the sandbox's Warm AI, prints what happened and saves pictures in `folder`. */
export async function makeTour(browser: BrowserUnderTest, internet: Internet, folder: string): Promise<void> {
  const { url } = testPage('job-posting');
  console.log(
    `\nIcepick in ${browser.version}\n\nConnecting the sandbox accounts of Warm AI and Kashew in the options …`,
  );
  await connectSandbox(browser, internet);

  console.log(`\nOpening ${url} and pressing the toolbar button …`);
  const page = await browser.open(url);
  writeFileSync(join(folder, '1-page.png'), await page.screenshot());
  const popup = await openForm(browser, page);
  writeFileSync(join(folder, '2-filled-form.png'), await popup.screenshot());
  console.log('\nCaptured');
  for (const field of LIST_FIELDS) {
    const values = await tokens(popup, field);
    if (values.length > 0) line(field, values.join(', '));
  }

  await choose(popup, 'select.provider', 'warm-ai');
  await choose(popup, '[data-setting="product"] select', SANDBOX.warmAi.product);
  await deliver(popup);
  await waitForPhase(popup, 'delivered');
  writeFileSync(join(folder, '3-delivered.png'), await popup.screenshot());

  const sent = await internet.sandbox.request({ vendor: 'warm-ai', operation: 'create' });
  console.log('\nSent');
  line('request', `${sent.method} https://${sent.host}${sent.path}`);
  line('idempotency key', sent.headers['x-idempotency-key'] ?? '');
  console.log(indented(sent.body));
  console.log('\nCame back');
  line('status', String(sent.outcome));
  console.log(indented(JSON.parse(sent.answer?.body.toString() ?? 'null')));
  line('profiles there', String(internet.sandbox.warmAi.icps().length));
  await popup.close();
}

const indented = (json: unknown): string => JSON.stringify(json, null, 2).replace(/^/gm, '  ');
