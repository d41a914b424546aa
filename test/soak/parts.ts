/** The long runs, each a row or two of the table. All randomness comes from the seed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internetWithPages, launch, relaunched } from '../browser/browsers.ts';
import type { BrowserUnderTest } from '../browser/driver.ts';
import { OutboxRig, type Tally, VENDORS, type Vendor } from '../browser/outbox-rig.ts';
import { connectKashew, connectWarmAi } from '../browser/steps.ts';
import type { Internet } from '../internet/internet.ts';
import type { Fault, FaultRule } from '../sandbox/faults.ts';
import { randomFrom } from '../sandbox/random.ts';

export interface Row {
  part: string;
  vendor: string;
  /** How often something was ended, or done. */
  times: number;
  /** How many of those were stored: what is ended before that was never said to be ordered. */
  ordered: number;
  delivered: number;
  /** How often it was ended while the vendor had a request in hand. */
  mid: number;
  /** Deliveries of which an answer was lost on the way. */
  hit: number;
  lost: number;
  doubled: number;
  stuck: number;
  creates: number;
  /** What the vendor did wrong, and how often; what the person asked for. */
  notes: string;
  seconds: number;
}

export interface Part {
  id: string;
  /** How often it is done when nobody says otherwise. */
  times: number;
  run(times: number, seed: number, say: (text: string) => void): Promise<Row[]>;
}

type BrowserName = BrowserUnderTest['name'];

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

async function withRig<T>(name: BrowserName, work: (rig: OutboxRig, internet: Internet) => Promise<T>): Promise<T> {
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

/** Requests take long enough to be hit in every part of them. */
function slowed({ sandbox }: Internet, vendor: Vendor): FaultRule[] {
  const slow = (when: 'before' | 'after'): Fault => ({ kind: 'delay', ms: 40, when });
  return (['list', 'create'] as const).map((operation) =>
    sandbox.fault({ vendor, operation, times: null }, slow('before'), slow('after')),
  );
}

const inHand = ({ sandbox }: Internet, vendor: Vendor): boolean =>
  sandbox.requests.some((one) => one.vendor === vendor && one.outcome === 'pending');

interface Told {
  part: string;
  vendor: Vendor;
  times: number;
  started: number;
  mid?: number;
  notes?: string;
  say: (text: string) => void;
}

function rowOf(tally: Tally, { part, vendor, times, started, mid = 0, notes = '', say }: Told): Row {
  for (const what of [...tally.lost, ...tally.doubled, ...tally.stuck]) say(what);
  return {
    ...{ part, vendor, times, mid, notes },
    ordered: tally.deliveries,
    delivered: tally.delivered,
    hit: tally.hit,
    lost: tally.lost.length,
    doubled: tally.doubled.length,
    stuck: tally.stuck.length,
    creates: tally.creates,
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

/** Each delivery is ordered, urged on, and the background ended at a random moment of that. */
const endings = (name: BrowserName, vendor: Vendor, times: number): Part => ({
  id: `${name}: background ended, ${vendor}`,
  times,
  run: (count, seed, say) =>
    withRig(name, async (rig, internet) => {
      const random = randomFrom(seed);
      const started = performance.now();
      const rules = slowed(internet, vendor);
      let mid = 0;
      for (let n = 0; n < count; n += 1) {
        const draftId = await rig.draft(`Ended ${vendor} ${n}`);
        const ordered = rig
          .ask('delivery.create', rig.order(draftId, vendor))
          .then(({ id }) => rig.ask('delivery.retry', { deliveryId: id }))
          .catch(() => undefined);
        await pause(random() * 260);
        if (inHand(internet, vendor)) mid += 1;
        await rig.browser.stopBackground();
        await ordered;
        if (n % 25 === 24) say(`${vendor}: ended ${n + 1} times, ${mid} of them with a request in hand`);
      }
      for (const rule of rules) rule.remove();
      const tally = await rig.settle(vendor, 'Ended', SETTLE_SECONDS);
      return [rowOf(tally, { part: `${name}: background ended`, vendor, times: count, started, mid, say })];
    }),
});

/** The background is ended only once the vendor has the create in hand: before it does anything, or before its answer leaves. */
const midRequest = (name: BrowserName, vendor: Vendor, times: number): Part => ({
  id: `${name}: ended mid-request, ${vendor}`,
  times,
  run: (count, seed, say) =>
    withRig(name, async (rig, internet) => {
      const random = randomFrom(seed);
      const started = performance.now();
      const { sandbox } = internet;
      let mid = 0;
      for (let n = 0; n < count; n += 1) {
        const when = random() < 0.5 ? 'before' : 'after';
        const rule = sandbox.fault({ vendor, operation: 'create' }, { kind: 'hold', when });
        const asked = rig.deliver(`Mid ${vendor} ${n}`, vendor).catch(() => undefined);
        const held = () => sandbox.requests.some((one) => one.operation === 'create' && one.outcome === 'pending');
        await sandbox.until(held);
        // A commit is held back with its answer; what is held before was not carried out yet.
        if (held()) mid += 1;
        await rig.browser.stopBackground();
        rule.release();
        rule.remove();
        await asked;
        if (n % 5 === 4) say(`${vendor}: ended ${n + 1} times`);
      }
      const tally = await rig.settle(vendor, 'Mid', SETTLE_SECONDS);
      return [rowOf(tally, { part: `${name}: ended mid-request`, vendor, times: count, started, mid, say })];
    }),
});

/** The whole browser is killed with its processes while it delivers; the next one has the same profile. */
const kills = (name: BrowserName): Part => ({
  id: `${name}: browser killed`,
  times: 20,
  async run(count, seed, say) {
    const random = randomFrom(seed);
    const profile = mkdtempSync(join(tmpdir(), 'icepick-soak-'));
    const internet = await internetWithPages();
    internet.sandbox.limitsLifted = true;
    const started = performance.now();
    const mid: Record<Vendor, number> = { kashew: 0, 'warm-ai': 0 };
    try {
      let browser = await launch(name, internet, { profile });
      let rig = await connected(browser, internet);
      const rules = VENDORS.flatMap((vendor) => slowed(internet, vendor));
      for (let n = 0; n < count; n += 1) {
        const asked: Promise<unknown>[] = [];
        for (const vendor of VENDORS) {
          const order = rig.order(await rig.draft(`Killed ${vendor} ${n}`), vendor);
          const { id } = await rig.insist('delivery.create', order);
          asked.push(rig.ask('delivery.retry', { deliveryId: id }).catch(() => undefined));
        }
        await pause(random() * 160);
        for (const vendor of VENDORS) if (inHand(internet, vendor)) mid[vendor] += 1;
        const gone = browser.closed();
        browser.kill();
        await gone;
        await Promise.all(asked);
        browser = await relaunched(name, internet, profile);
        rig = await OutboxRig.open(browser, internet);
        // What was killed with the browser may include the permission, which a person would give again, or the keys' check.
        await rig.reconnect();
        if (n % 5 === 4) say(`killed ${n + 1} times`);
      }
      for (const rule of rules) rule.remove();
      const rows: Row[] = [];
      for (const vendor of VENDORS) {
        const tally = await rig.settle(vendor, 'Killed', SETTLE_SECONDS);
        const part = `${name}: browser killed`;
        rows.push(rowOf(tally, { part, vendor, times: count, started, mid: mid[vendor], say }));
      }
      await browser.close();
      return rows;
    } finally {
      await internet.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
});

/** What a share of all creates meets, by the shares that are left when the rules before have struck. */
const STORM: readonly [share: number, fault: Fault][] = [
  [0.2, { kind: 'drop-after-commit' }],
  [0.1, { kind: 'drop-before-commit' }],
  [0.15, { kind: 'rate-limit', seconds: 1 }],
  [0.1, { kind: 'server-error' }],
  [0.05, { kind: 'html' }],
];

/** Where a delivery waits longer than this, the person presses "Try now": back-off doubles up to half an hour. */
const PATIENCE_SECONDS = 30;

/** Many deliveries through a vendor that drops, refuses and talks rubbish. */
const storm = (vendor: Vendor): Part => ({
  id: `chromium: faults at random, ${vendor}`,
  times: 300,
  run: (count, _seed, say) =>
    withRig('chromium', async (rig, internet) => {
      const started = performance.now();
      let left = 1;
      const rules = STORM.map(([share, fault]) => {
        const rule = internet.sandbox.fault({ vendor, operation: 'create', probability: share / left }, fault);
        left -= share;
        return rule;
      });
      for (let n = 0; n < count; n += 1) {
        await rig.insist('delivery.create', rig.order(await rig.draft(`Storm ${vendor} ${n}`), vendor));
      }
      say(`${vendor}: ${count} ordered`);
      let urged = 0;
      const tally = await rig.settle(vendor, 'Storm', 1500, 10, async (open) => {
        const patient = new Date(Date.now() + PATIENCE_SECONDS * 1000).toISOString();
        for (const { id } of open.filter(
          ({ state, nextAttemptAt }) => state === 'waiting' && (nextAttemptAt ?? '') > patient,
        )) {
          urged += 1;
          await rig.insist('delivery.retry', { deliveryId: id });
        }
        say(`${vendor}: ${open.length} left`);
      });
      const notes = rules.map(({ faults, used }) => `${faults[0]?.kind} ${used}`).join(', ');
      const row = { part: 'chromium: faults at random', vendor, times: count, started, say };
      return [rowOf(tally, { ...row, notes: `${notes}; try now ${urged}` })];
    }),
});

/** Two windows and a double click in each, at once. */
const windows = (vendor: Vendor): Part => ({
  id: `chromium: two windows, double click, ${vendor}`,
  times: 100,
  run: (count, _seed, say) =>
    withRig('chromium', async (rig, internet) => {
      const other = await OutboxRig.open(rig.browser, internet);
      const started = performance.now();
      for (let n = 0; n < count; n += 1) {
        const order = rig.order(await rig.draft(`Twice ${vendor} ${n}`), vendor);
        const made = await Promise.all([rig, rig, other, other].map((one) => one.ask('delivery.create', order)));
        await Promise.all([rig, other].map((one) => one.ask('delivery.retry', { deliveryId: made[0]?.id ?? '' })));
      }
      const tally = await rig.settle(vendor, 'Twice', 60);
      return [rowOf(tally, { part: 'chromium: two windows, double click', vendor, times: count, started, say })];
    }),
});

const ofEach = (part: (vendor: Vendor) => Part): Part[] => VENDORS.map(part);

export const PARTS: readonly Part[] = [
  ...ofEach((vendor) => endings('chromium', vendor, 100)),
  ...ofEach((vendor) => midRequest('firefox', vendor, 20)),
  kills('chromium'),
  kills('firefox'),
  ...ofEach(storm),
  ...ofEach(windows),
];
