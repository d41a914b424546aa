/** The outbox in real browsers: the short form of `npm run soak`. What is ended in the middle arrives once all the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Internet } from '../internet/internet.ts';
import { BROWSERS, internetWithPages, launch, relaunched } from './browsers.ts';
import type { BrowserUnderTest } from './driver.ts';
import { OutboxRig, VENDORS } from './outbox-rig.ts';
import { connectKashew, connectWarmAi, SANDBOX } from './steps.ts';

/** Connects both vendors the way a person does: the click is what gives the permission. */
async function connected(browser: BrowserUnderTest, internet: Internet): Promise<OutboxRig> {
  const options = await browser.openExtensionPage('options.html');
  await connectKashew(browser, options);
  await connectWarmAi(browser, options);
  await options.close();
  return OutboxRig.open(browser, internet);
}

describe.each(BROWSERS)('the outbox in %s', (name) => {
  let internet: Internet;
  let browser: BrowserUnderTest;
  let rig: OutboxRig;
  beforeAll(async () => {
    internet = await internetWithPages();
    // More than a plan's ten profiles are made here.
    internet.sandbox.limitsLifted = true;
    browser = await launch(name, internet);
    rig = await connected(browser, internet);
  });
  beforeEach(() => internet.sandbox.faults.clear());
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });

  it.each(VENDORS)('ended in the middle of a request to %s, it neither loses nor doubles', async (vendor) => {
    const prefix = `Ended ${vendor}`;
    for (const when of ['after', 'after', 'before'] as const) {
      const rule = internet.sandbox.fault({ vendor, operation: 'create' }, { kind: 'hold', when });
      const before = internet.sandbox.requests.length;
      const asked = rig.deliver(`${prefix} ${when} ${before}`, vendor).catch(() => null);
      await internet.sandbox.until(() =>
        internet.sandbox.requests.slice(before).some((one) => one.operation === 'create' && one.outcome === 'pending'),
      );
      await browser.stopBackground();
      rule.release();
      await asked;
      await internet.sandbox.until(() => internet.sandbox.requests.every(({ outcome }) => outcome !== 'pending'));
      // The person asks: what is there is found at once. What is not waits for its minute, which the soak waits for.
      const open = (await rig.deliveries(vendor)).filter(({ state }) => state !== 'delivered');
      for (const { id } of open) await rig.insist('delivery.retry', { deliveryId: id });
    }
    const tally = await rig.settle(vendor, prefix, 20, 1);
    expect(tally).toMatchObject({ deliveries: 3, delivered: 3, lost: [], doubled: [], stuck: [] });
  });

  it('tells of every profile that the browser made twice by itself', async () => {
    // On a connection that it uses again, and that drops before the first byte, a browser repeats a POST without a word.
    internet.sandbox.keepAlive = true;
    for (const vendor of VENDORS) {
      for (let n = 0; n < 3; n += 1) {
        internet.sandbox.fault({ vendor, operation: 'create' }, { kind: 'drop-after-commit' });
        const { id } = await rig.deliver(`Repeated ${vendor} ${n}`, vendor);
        const looked = await rig.insist('delivery.retry', { deliveryId: id });
        const made = rig.held(vendor).filter((one) => one === `Repeated ${vendor} ${n}`);
        expect(looked.state).toBe('delivered');
        expect(made.length).toBe(1 + looked.extras.length);
        if (vendor === 'warm-ai') expect(made).toHaveLength(1);
        else expect(looked.attentionSince === null).toBe(looked.extras.length === 0);
      }
    }
    internet.sandbox.keepAlive = false;
  });

  it('makes one delivery of a double click and of two windows', async () => {
    const other = await OutboxRig.open(browser, internet);
    for (let n = 0; n < 5; n += 1) {
      for (const vendor of VENDORS) {
        const order = rig.order(await rig.draft(`Twice ${n}`), vendor);
        const made = await Promise.all([rig, rig, other, other].map((one) => one.ask('delivery.create', order)));
        expect(new Set(made.map(({ id }) => id)).size).toBe(1);
        await Promise.all([rig, other].map((one) => one.ask('delivery.retry', { deliveryId: made[0]?.id ?? '' })));
      }
    }
    for (const vendor of VENDORS) {
      const tally = await rig.settle(vendor, 'Twice', 20, 1);
      expect(tally).toMatchObject({ deliveries: 5, delivered: 5, doubled: [], creates: 5 });
    }
  });

  it.runIf(name === 'chromium')('goes to several at once, is edited and sent again, and is forgotten', async () => {
    const { sandbox } = internet;
    const draftId = await rig.draft('Walk');
    const { product } = SANDBOX.warmAi;
    const sent = await rig.ask('delivery.send', {
      draftId,
      to: [
        { provider: 'this-device', settings: {} },
        { provider: 'kashew', settings: {} },
        { provider: 'warm-ai', settings: { product } },
      ],
    });
    expect(sent.map(({ failure }) => failure)).toEqual([null, null, null]);
    const idOf = (provider: string) => sent.find((one) => one.provider === provider)?.delivery?.id ?? '';
    for (const vendor of VENDORS) await rig.ask('delivery.retry', { deliveryId: idOf(vendor) });
    const creates = (vendor: string) =>
      sandbox.requests.filter(
        (one) => one.vendor === vendor && one.operation === 'create' && /"Walk"/.test(one.bodyText),
      );
    expect(VENDORS.map((vendor) => creates(vendor).length)).toEqual([1, 1]);
    expect(creates('warm-ai')[0]?.headers['x-idempotency-key']).toBe(idOf('warm-ai'));

    const library = await browser.openExtensionPage(`library.html#delivery=${idOf('kashew')}`);
    await library.waitFor(
      (ids) => ids.every((id) => document.querySelector(`[data-row="${id}"][data-delivery-state="delivered"]`)),
      VENDORS.map(idOf),
    );
    await library.click('[data-action="edit-delivery-ask"]');
    await library.click('[data-action="edit-delivery"]');
    await library.waitFor(() => document.querySelector('.detail-actions [role="status"]')?.textContent);
    const { draft } = await rig.ask('workbench.read', {});
    expect(draft).toMatchObject({ icp: { name: 'Walk' }, closedAt: null });
    expect(draft?.id).not.toBe(draftId);
    const again = rig.order(draft?.id ?? '', 'kashew');
    const check = await rig.ask('delivery.check', again);
    expect(check.duplicates.map(({ where, overlap }) => [where, overlap])).toContainEqual(['provider', 1]);
    const second = await rig.ask('delivery.create', again);
    await rig.ask('delivery.retry', { deliveryId: second.id });
    // The second profile that the page spoke of: the same bytes once more, and nothing to anybody else.
    expect(new Set(creates('kashew').map(({ bodyText }) => bodyText)).size).toBe(1);
    expect(VENDORS.map((vendor) => creates(vendor).length)).toEqual([2, 1]);

    await library.click(`[data-row="${idOf('kashew')}"]`);
    await library.click('[data-action="forget-ask"]');
    await library.click('[data-action="forget"]');
    await library.waitFor((id) => document.querySelector(`[data-row="${id}"]`) === null, idOf('kashew'));
    const left = await rig.deliveries('kashew');
    expect(left.filter(({ profileName }) => profileName === 'Walk').map(({ id }) => id)).toEqual([second.id]);
    expect(rig.held('kashew').filter((one) => one === 'Walk')).toHaveLength(2);
    await library.close();
  });

  it('sends by itself what was held when the popup closed, and takes back what is undone', async () => {
    const kept = await rig.ask('delivery.create', rig.order(await rig.draft('Kept'), 'kashew'));
    const undone = await rig.ask('delivery.create', rig.order(await rig.draft('Undone'), 'kashew'));
    expect([kept.state, undone.state]).toEqual(['held', 'held']);
    expect(await rig.ask('delivery.undo', { deliveryId: undone.id })).toEqual({ undone: true, delivery: null });
    await internet.sandbox.until(() => rig.held('kashew').includes('Kept'));
    expect(rig.held('kashew')).not.toContain('Undone');
  });
});

it.each(BROWSERS)('is killed with its whole browser, and arrives once with the next: %s', async (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'icepick-profile-'));
  const internet = await internetWithPages();
  try {
    const first = await launch(name, internet, { profile });
    const rig = await connected(first, internet);
    const rules = VENDORS.map((vendor) =>
      internet.sandbox.fault({ vendor, operation: 'create' }, { kind: 'hold', when: 'after' }),
    );
    const asked: Promise<unknown>[] = [];
    for (const vendor of VENDORS) {
      const { id } = await rig.ask('delivery.create', rig.order(await rig.draft(`Killed ${vendor}`), vendor));
      asked.push(rig.ask('delivery.retry', { deliveryId: id }).catch(() => null));
    }
    await internet.sandbox.until(() => VENDORS.every((vendor) => rig.held(vendor).length === 1));
    const gone = first.closed();
    first.kill();
    await gone;
    for (const rule of rules) rule.release();
    await Promise.all(asked);
    const second = await relaunched(name, internet, profile);
    const after = await OutboxRig.open(second, internet);
    for (const vendor of VENDORS) {
      for (const { id } of await after.deliveries(vendor)) await after.insist('delivery.retry', { deliveryId: id });
      expect(await after.settle(vendor, 'Killed', 20, 1)).toMatchObject({
        deliveries: 1,
        delivered: 1,
        doubled: [],
        creates: 1,
      });
    }
    await second.close();
  } finally {
    await internet.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
