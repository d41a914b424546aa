/**
 * What the outbox costs as it fills, in a real Chromium: draining many against draining few, and starting over many settled
 * deliveries against starting over none. Only ratios of one run mean anything. By itself: `node test/bench/outbox-cost.ts`.
 */
import { randomUUID } from 'node:crypto';
import { newDelivery } from '../../utils/delivery/new-delivery.ts';
import type { Delivery } from '../../utils/delivery/types.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { internetWithPages, launch } from '../browser/browsers.ts';
import { OutboxRig, VENDORS, type Vendor } from '../browser/outbox-rig.ts';
import { connectKashew, connectWarmAi } from '../browser/steps.ts';
import { icpNumber } from '../delivery/world.ts';
import { WORLDS } from '../providers/vendor-worlds.ts';
import type { Benchmark } from './figure.ts';

export interface Cost {
  what: string;
  /** Milliseconds for one, when there are few and when there are many. */
  few: number;
  many: number;
  ratio: number;
}

const FEW = 100;
const MANY = 2_000;
const SETTLED = 10_000;
const STARTS = 15;

const costOf = (what: string, few: number, many: number): Cost => ({ what, few, many, ratio: many / few });
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function openRig() {
  const internet = await internetWithPages();
  internet.sandbox.limitsLifted = true;
  const browser = await launch('chromium', internet);
  const options = await browser.openExtensionPage('options.html');
  await connectKashew(browser, options);
  await connectWarmAi(browser, options);
  await options.close();
  const rig = await OutboxRig.open(browser, internet);
  const page = await browser.openExtensionPage('library.html');
  return {
    rig,
    internet,
    browser,
    /** Writes records straight into the store, as an earlier life of the extension might have left them. */
    async put(records: readonly Delivery[]): Promise<void> {
      for (let at = 0; at < records.length; at += 500) {
        await page.evaluate(
          (some) =>
            new Promise<void>((resolve, reject) => {
              const opening = indexedDB.open('icepick');
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                const transaction = opening.result.transaction('deliveries', 'readwrite');
                for (const record of some) transaction.objectStore('deliveries').put(record, record.id);
                transaction.oncomplete = () => {
                  opening.result.close();
                  resolve();
                };
                transaction.onerror = () => reject(transaction.error);
              };
            }),
          records.slice(at, at + 500),
        );
      }
    },
    async close(): Promise<void> {
      await browser.close();
      await internet.close();
    },
  };
}

async function recordsFor(vendor: Vendor, count: number, more: Partial<Delivery> = {}): Promise<Delivery[]> {
  const provider = PROVIDERS.find(({ id }) => id === vendor);
  const world = WORLDS[vendor];
  if (!provider || !world) throw new Error(`no ${vendor}`);
  const { credentials, settings } = world;
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const id = randomUUID();
      const icp = icpNumber(n);
      const now = new Date(Date.now() - 60_000 + n);
      const made = await newDelivery({ id, draftId: id, icp, provider, credentials, settings, now, holdSeconds: 0 });
      return { ...made, ...more };
    }),
  );
}

/** Milliseconds a delivery, from the first create to the last. */
async function drained(vendor: Vendor, count: number): Promise<number> {
  const bench = await openRig();
  try {
    await bench.put(await recordsFor(vendor, count));
    const { sandbox } = bench.internet;
    // The person asks for something: the background finds work.
    await bench.browser.stopBackground();
    await bench.rig.insist('workbench.read', {});
    await sandbox.until(() => bench.rig.held(vendor).length >= count);
    const creates = sandbox.requests.filter((one) => one.vendor === vendor && one.operation === 'create');
    if (creates.length !== count) throw new Error(`${creates.length} creates for ${count} deliveries`);
    const [first, last] = [creates.at(0), creates.at(-1)];
    return (Date.parse(last?.at ?? '') - Date.parse(first?.at ?? '')) / (count - 1);
  } finally {
    await bench.close();
  }
}

/** Milliseconds from a message to a stopped background to its answer. */
async function started(settled: number): Promise<number> {
  const bench = await openRig();
  try {
    const at = new Date().toISOString();
    const remote = { status: 'active', seenAt: at };
    const records = await recordsFor('kashew', settled, { state: 'delivered', lane: 'watch', nextAttemptAt: null });
    await bench.put(records.map((record, n) => ({ ...record, remote: { ...remote, id: `r${n}` } })));
    const times: number[] = [];
    for (let n = 0; n < STARTS; n += 1) {
      await bench.browser.stopBackground();
      const begun = performance.now();
      await bench.rig.insist('workbench.read', {});
      times.push(performance.now() - begun);
    }
    return median(times);
  } finally {
    await bench.close();
  }
}

/** Two ratios a vendor, and one of starting. Takes some minutes. */
export async function outboxCost(): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const vendor of VENDORS) {
    // Few take seconds and many take minutes, in which a machine's mood changes: few are drained before and after, and the middle counts.
    const few = [await drained(vendor, FEW), await drained(vendor, FEW)];
    const many = await drained(vendor, MANY);
    few.push(await drained(vendor, FEW), await drained(vendor, FEW));
    const [, low = Number.NaN, high = Number.NaN] = few.sort((a, b) => a - b);
    costs.push(costOf(`draining ${MANY} against ${FEW}, ${vendor}`, (low + high) / 2, many));
  }
  costs.push(costOf(`starting over ${SETTLED} settled against none`, await started(0), await started(SETTLED)));
  return costs;
}

/** What is many may cost so much more for one than what is few. */
const BAR = 1.3;

export const outboxCosts: Benchmark = {
  name: 'outbox',
  async run(tell) {
    const costs = await outboxCost();
    return costs.flatMap(({ what, few, many, ratio }) => {
      tell(`${what}: ${few.toFixed(2)} ms → ${many.toFixed(2)} ms`);
      return [{ name: what, value: ratio, bar: BAR, unit: 'ratio' as const }];
    });
  },
};

if (import.meta.main) {
  const begun = performance.now();
  for (const { what, few, many, ratio } of await outboxCost()) {
    console.log(`${what}: ${few.toFixed(2)} ms → ${many.toFixed(2)} ms, ratio ${ratio.toFixed(2)}`);
  }
  console.log(`${Math.round((performance.now() - begun) / 1000)} s`);
  process.exit(0);
}
