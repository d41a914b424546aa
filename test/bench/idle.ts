/**
 * What an installed Icepick costs a person who does not use it: the loading of a page, and the browser's memory, beside the same
 * browser without it. The two browsers take turns, since a machine's mood changes from minute to minute.
 */
import { readdirSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.ts';
import { builtExtension } from '../../scripts/build.ts';
import { internetWithPages } from '../browser/browsers.ts';
import { closeWelcome } from '../browser/welcome-tab.ts';
import { testPage } from '../pages/index.ts';
import type { Benchmark, Figure } from './figure.ts';
import { quantile } from './statistics.ts';

const PAIRS = 40;
/** Pages before the first that counts: caches and the just-in-time compiler fill meanwhile. */
const WARM_UP = 5;

async function open(proxyPort: number, extension: string | null): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  if (extension) {
    await browser.installExtension(extension);
    await closeWelcome(browser, true);
  }
  return browser;
}

/** Milliseconds from the start of a navigation to the end of its load event, in a tab of its own. */
async function load(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByType('navigation').some((it) => it.duration > 0));
    return await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN);
  } finally {
    await page.close();
  }
}

/** MiB that a browser's processes hold for themselves (a shared page counts in parts: Linux's PSS). */
function memory(browser: Browser): number {
  const group = browser.process()?.pid;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const pss = processes.map((pid) => {
    try {
      // The fifth field is the process group, of which puppeteer makes each browser the leader; names may hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      if (Number(fields[2]) !== group) return 0;
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // Ended meanwhile.
      return 0;
    }
  });
  return pss.reduce((sum, kib) => sum + kib, 0) / 1024;
}

const isWorker = (target: Target): boolean =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension:');
const workerRuns = (browser: Browser): boolean => browser.targets().some(isWorker);

/** Chromium ends an idle worker after thirty seconds. @throws Error when this one still runs after two minutes. */
async function untilIdle(browser: Browser): Promise<void> {
  await browser.waitForTarget(isWorker);
  for (let second = 0; workerRuns(browser); second += 1) {
    if (second === 120) throw new Error('The background still runs two minutes after nothing happened');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function measure(tell: (text: string) => void): Promise<Figure[]> {
  const internet = await internetWithPages();
  const [without, withIt] = [
    await open(internet.proxyPort, null),
    await open(internet.proxyPort, builtExtension('chrome')),
  ];
  try {
    tell('waiting until the background has ended');
    await untilIdle(withIt);
    const { url } = testPage('company-about');
    const ratios: number[] = [];
    for (let pair = -WARM_UP; pair < PAIRS; pair += 1) {
      // Who goes first changes, since the second finds the machine's caches warm.
      const times =
        pair % 2 === 0
          ? [await load(without, url), await load(withIt, url)]
          : [await load(withIt, url), await load(without, url)].reverse();
      if (pair >= 0) ratios.push((times[1] ?? 0) / (times[0] ?? 0));
    }
    const ratio = (name: string, share: number): Figure => ({
      ...{ name: `page load with / without, ${PAIRS} pairs, ${name}`, value: quantile(ratios, share) },
      ...{ bar: null, unit: 'ratio' },
    });
    const woken = workerRuns(withIt) ? 1 : 0;
    return [
      ratio('median', 0.5),
      ratio('lower quartile', 0.25),
      ratio('upper quartile', 0.75),
      { name: `background woken by ${PAIRS + WARM_UP} page loads`, value: woken, bar: 0, unit: 'ratio' },
      {
        name: 'memory of all processes, with / without',
        value: memory(withIt) / memory(without),
        bar: null,
        unit: 'ratio',
      },
    ];
  } finally {
    await without.close();
    await withIt.close();
    await internet.close();
  }
}

export const idleCost: Benchmark = { name: 'idle', run: measure };
