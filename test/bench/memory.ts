/** Whether the background's memory grows with use: its live heap after a hundred captures and deliveries, and after a thousand. */
import type { CDPSession } from 'puppeteer-core';
import { internetWithPages, launch } from '../browser/browsers.ts';
import { OutboxRig } from '../browser/outbox-rig.ts';
import { openForm } from '../browser/steps.ts';
import { testPage } from '../pages/index.ts';
import type { Benchmark, Figure } from './figure.ts';

const FEW = 100;
const MANY = 1_000;

/** MiB of what is still reachable in the background; the debugger that asks also keeps it from being ended. */
async function liveHeap(worker: CDPSession): Promise<number> {
  await worker.send('HeapProfiler.enable');
  // Twice: what the first one finalises is only free after the second.
  await worker.send('HeapProfiler.collectGarbage');
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize } = await worker.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

async function measure(tell: (text: string) => void): Promise<Figure[]> {
  const internet = await internetWithPages();
  internet.sandbox.limitsLifted = true;
  const browser = await launch('chromium', internet);
  try {
    const rig = await OutboxRig.open(browser, internet);
    const page = await browser.open(testPage('job-posting').url);
    // The action gives the page to the extension for as long as it stays open.
    const popup = await openForm(browser, page);
    const tabId = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
      };
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url?.startsWith('https:'))?.id ?? -1;
    });
    await popup.close();
    const target = await browser.browser.waitForTarget(
      (it) => it.type() === 'service_worker' && it.url().startsWith(browser.origin),
    );
    const worker = await target.createCDPSession();
    const heaps: number[] = [];
    for (let done = 1; done <= MANY; done += 1) {
      const { draft } = await rig.insist('draft.start', { tabId });
      await rig.insist('page.read', { tabId });
      await rig.insist('delivery.create', { draftId: draft.id, provider: 'this-device', settings: {} });
      if (done === FEW || done === MANY) heaps.push(await liveHeap(worker));
      if (done % FEW === 0) tell(`${done} of ${MANY} captures and deliveries`);
    }
    const [few = Number.NaN, many = Number.NaN] = heaps;
    return [
      { name: `background's live heap after ${FEW} captures and deliveries`, value: few, bar: null, unit: 'MiB' },
      { name: `the same after ${MANY} / after ${FEW}`, value: many / few, bar: 1.2, unit: 'ratio' },
    ];
  } finally {
    await browser.close();
    await internet.close();
  }
}

export const memory: Benchmark = { name: 'memory', run: measure };
