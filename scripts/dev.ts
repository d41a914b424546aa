/**
 * `npm run dev`: wxt's development server, and a browser with the extension that it rebuilds and reloads
 * (`-- --firefox` for Firefox). Without a display, only the server.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Chromium } from '../test/browser/chromium.ts';
import type { BrowserUnderTest } from '../test/browser/driver.ts';
import { Firefox } from '../test/browser/firefox.ts';
import { ensurePrograms } from './browsers.ts';
import { builtExtension } from './build.ts';
import { commandLine } from './command-line.ts';
import { hasDisplay } from './display.ts';
import { ROOT } from './root.ts';

const { values } = commandLine('npm run dev -- [--firefox]', {
  options: { firefox: { type: 'boolean', default: false } },
});
const target = values.firefox ? 'firefox' : 'chrome';
if (hasDisplay()) ensurePrograms([values.firefox ? 'firefox' : 'chromium']);

const server = spawn('wxt', ['-b', target], {
  cwd: ROOT,
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal));
const ended = once(server, 'exit');

/** Settles once the first build is there: wxt says so when it would ask to load it by hand. */
const built = new Promise<void>((resolve) => {
  createInterface({ input: server.stdout }).on('line', (line) => {
    console.log(line);
    if (line.includes('as an unpacked extension manually')) resolve();
  });
});

let browser: BrowserUnderTest | null = null;
if (hasDisplay() && (await Promise.race([built.then(() => true), ended.then(() => false)]))) {
  const options = { extension: `${builtExtension(target)}-dev`, display: process.env.DISPLAY ?? '' };
  browser = await (values.firefox ? Firefox.launch(options) : Chromium.launch(options));
  console.log('Close the browser to end.');
  await Promise.race([browser.closed(), ended]);
  server.kill();
}
await ended;
await browser?.close();
