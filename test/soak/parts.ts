/** The long runs, each a row or two of the table. All randomness comes from the seed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internetWithPages, launch } from '../browser/browsers.ts';
import type { BrowserUnderTest } from '../browser/driver.ts';
import { kill, OutboxRig, type Tally, VENDORS } from '../browser/outbox-rig.ts';
import { connectKashew, connectWarmAi } from '../browser/steps.ts';
import type { Internet } from '../internet/internet.ts';
import type { Fault } from '../sandbox/faults.ts';
import { randomFrom } from '../sandbox/random.ts';

export interface Row {
  part: string;
  vendor: string;
  /** How often something was ended, or done. */
  times: number;
  delivered: number;
  /** Deliveries of which an answer was lost on the way. */
  hit: number;
  lost: number;
  doubled: number;
  stuck: number;
  creates: number;
  seconds: number;
}

export interface Part {
  id: string;
  /** How often it is done when nobody says otherwise. */
  times: number;
  run(times: number, seed: number, say: (text: string) => void): Promise<Row[]>;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** After the faults stop: two looks a minute apart, a back-off, and an alarm that the browser holds back. */
const SETTLE_SECONDS = 420;

async function connected(browser: BrowserUnderTest, internet: Internet): Promise<OutboxRig> {
  const options = await browser.openExtensionPage('options.html');
  await connectKashew(browser, options);
  await connectWarmAi(browser, options);
  await options.close();
  return OutboxRig.open(browser, internet);
}

async function withRig<T>(
  name: BrowserUnderTest['name'],
  work: (rig: OutboxRig, internet: Internet) => Promise<T>,
): Promise<T> {
  const internet = await internetWithPages();
  internet.sandbox.limitsLifted = true;
  const browser = await launch(name, internet);
  try {
    return await work(await connected(browser, internet), internet);
  } finally {
    await browser.close();
    await internet.close();
  }
}

const rowOf = (part: string, vendor: string, times: number, tally: Tally, started: number): Row => ({
  part,
  vendor,
  times,
  delivered: tally.delivered,
  hit: tally.hit,
  lost: tally.lost.length,
  doubled: tally.doubled.length,
  stuck: tally.stuck.length,
  creates: tally.creates,
  seconds: Math.round((performance.now() - started) / 1000),
});

/** Each delivery is ordered, urged on, and the background ended at a random moment of that. */
const endings = (name: BrowserUnderTest['name'], times: number): Part => ({
  id: `${name}: background ended`,
  times,
  run: (count, seed, say) =>
    withRig(name, async (rig, internet) => {
      const random = randomFrom(seed);
      const rows: Row[] = [];
      const started = performance.now();
      for (const vendor of VENDORS) {
        // So that a request takes long enough to be hit in every part of it.
        const slow = (when: 'before' | 'after'): Fault => ({ kind: 'delay', ms: 40, when });
        const rules = (['list', 'create'] as const).map((operation) =>
          internet.sandbox.fault({ vendor, operation, times: null }, slow('before'), slow('after')),
        );
        for (let n = 0; n < count; n += 1) {
          const draftId = await rig.draft(`Ended ${vendor} ${n}`);
          const ordered = rig
            .ask('delivery.create', rig.order(draftId, vendor))
            .then(({ id }) => rig.ask('delivery.retry', { deliveryId: id }))
            .catch(() => undefined);
          await pause(random() * 260);
          await rig.browser.stopBackground();
          await ordered;
          if (n % 25 === 24) say(`${vendor}: ended ${n + 1} times`);
        }
        for (const rule of rules) rule.remove();
      }
      for (const vendor of VENDORS) {
        const tally = await rig.settle(vendor, 'Ended', SETTLE_SECONDS);
        for (const what of [...tally.lost, ...tally.doubled, ...tally.stuck]) say(what);
        rows.push(rowOf(`${name}: background ended`, vendor, count, tally, started));
      }
      return rows;
    }),
});

/** The whole browser is killed with its processes while it delivers; the next one has the same profile. */
const kills: Part = {
  id: 'chromium: browser killed',
  times: 20,
  async run(count, seed, say) {
    const random = randomFrom(seed);
    const profile = mkdtempSync(join(tmpdir(), 'icepick-soak-'));
    const internet = await internetWithPages();
    internet.sandbox.limitsLifted = true;
    const started = performance.now();
    try {
      let browser = await launch('chromium', internet, { profile });
      let rig = await connected(browser, internet);
      for (let n = 0; n < count; n += 1) {
        const asked: Promise<unknown>[] = [];
        for (const vendor of VENDORS) {
          const order = rig.order(await rig.draft(`Killed ${vendor} ${n}`), vendor);
          const { id } = await rig.insist('delivery.create', order);
          asked.push(rig.ask('delivery.retry', { deliveryId: id }).catch(() => undefined));
        }
        await pause(random() * 60);
        const gone = browser.closed();
        kill(browser);
        await gone;
        await Promise.all(asked);
        browser = await launch('chromium', internet, { profile });
        rig = await OutboxRig.open(browser, internet);
        // What was killed with the browser may include the permission, which a person would give again, or the keys' check.
        await rig.connect();
        if (n % 5 === 4) say(`killed ${n + 1} times`);
      }
      const rows: Row[] = [];
      for (const vendor of VENDORS) {
        const tally = await rig.settle(vendor, 'Killed', SETTLE_SECONDS);
        for (const what of [...tally.lost, ...tally.doubled, ...tally.stuck]) say(what);
        rows.push(rowOf(kills.id, vendor, count, tally, started));
      }
      await browser.close();
      return rows;
    } finally {
      await internet.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
};

/** Many deliveries through a vendor that drops, refuses and talks rubbish. */
const storm: Part = {
  id: 'chromium: faults at random',
  times: 300,
  run: (count, _seed, say) =>
    withRig('chromium', async (rig, internet) => {
      const rows: Row[] = [];
      const started = performance.now();
      for (const vendor of VENDORS) {
        const share = (probability: number, fault: Fault) =>
          internet.sandbox.fault({ vendor, operation: 'create', probability }, fault);
        // Each rule sees what those before it let through.
        share(0.2, { kind: 'drop-after-commit' });
        share(0.1 / 0.8, { kind: 'drop-before-commit' });
        share(0.15 / 0.7, { kind: 'rate-limit', seconds: 1 });
        share(0.1 / 0.55, { kind: 'server-error' });
        share(0.05 / 0.45, { kind: 'html' });
        for (let n = 0; n < count; n += 1) {
          await rig.insist('delivery.create', rig.order(await rig.draft(`Storm ${vendor} ${n}`), vendor));
        }
        say(`${vendor}: ${count} ordered`);
      }
      for (const vendor of VENDORS) {
        const tally = await rig.settle(vendor, 'Storm', 1500, 10);
        for (const what of [...tally.lost, ...tally.doubled, ...tally.stuck]) say(what);
        rows.push(rowOf(storm.id, vendor, count, tally, started));
      }
      return rows;
    }),
};

/** Two windows and a double click in each, at once. */
const windows: Part = {
  id: 'chromium: two windows, double click',
  times: 100,
  run: (count, _seed, say) =>
    withRig('chromium', async (rig, internet) => {
      const other = await OutboxRig.open(rig.browser, internet);
      const started = performance.now();
      const rows: Row[] = [];
      for (const vendor of VENDORS) {
        for (let n = 0; n < count; n += 1) {
          const order = rig.order(await rig.draft(`Twice ${vendor} ${n}`), vendor);
          const made = await Promise.all([rig, rig, other, other].map((one) => one.ask('delivery.create', order)));
          await Promise.all([rig, other].map((one) => one.ask('delivery.retry', { deliveryId: made[0]?.id ?? '' })));
        }
        const tally = await rig.settle(vendor, 'Twice', 60);
        for (const what of [...tally.lost, ...tally.doubled, ...tally.stuck]) say(what);
        rows.push(rowOf(windows.id, vendor, count, tally, started));
      }
      return rows;
    }),
};

export const PARTS: readonly Part[] = [endings('chromium', 100), endings('firefox', 20), kills, storm, windows];
