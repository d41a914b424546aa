import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { start } from '../../entrypoints/background/start.ts';
import { Failed } from '../../utils/failure.ts';
import { background, finding, showPage } from './fixtures.ts';

const KEY = 'key-0123456789abcdef';
const HOST = 'https://vendor.example/*';

/** A draft to deliver, and an account to deliver it to. */
async function ready() {
  // Less than any back-off in all: nothing is tried again by itself.
  const all = background({ stepMs: 1 });
  all.granted.add(HOST);
  showPage(all.tabs, 1, 'https://nordkai.example/team', [finding('jobTitles', 'Head of Payroll')]);
  const ask = handlersFor(all.services);
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: KEY }, settings: {} });
  const { draft } = await ask['page.read']({ tabId: 1 });
  all.asked.length = 0;
  const order = { draftId: draft?.id ?? '', provider: 'vendor', settings: { active: true } };
  return { ...all, ask, draft, order };
}

describe('creating', () => {
  test('stores the delivery before a byte leaves, sends it, and closes the draft', async () => {
    const { ask, asked, answers, order, services, broadcasts, held } = await ready();
    const atCreate: unknown[] = [];
    answers.create = async () => {
      atCreate.push(...(await services.storage.deliveries.list()).map(({ state }) => state));
      return { kind: 'created', id: 'r-1', status: 'active', remote: null };
    };
    const delivery = await ask['delivery.create'](order);
    expect(atCreate).toEqual(['sending']);
    expect(delivery).toMatchObject({ state: 'delivered', provider: 'vendor', remote: { id: 'r-1', status: 'active' } });
    expect(asked).toEqual([`create ${delivery.id} ${delivery.request.body}`]);
    expect(JSON.parse(delivery.request.body ?? '')).toMatchObject({ active: true });
    expect(held).toEqual(['order', 'delivery vendor account of key-0']);
    const states = broadcasts.flatMap((it) => (it.event === 'delivery.changed' ? [it.delivery.state] : []));
    expect([...new Set(states)]).toEqual(['queued', 'sending', 'delivered']);
    const bench = await ask['workbench.read']({});
    expect(bench.draft?.closedAt).toEqual(expect.any(String));
    expect(bench.delivery).toEqual(delivery);
  });

  test('twice at once makes one delivery', async () => {
    const { ask, asked, order } = await ready();
    const [one, two] = await Promise.all([ask['delivery.create'](order), ask['delivery.create'](order)]);
    expect(one).toEqual(two);
    expect(asked).toHaveLength(1);
  });

  test('shows surfaces neither the account nor what else it holds', async () => {
    const { ask, order } = await ready();
    const delivery = await ask['delivery.create'](order);
    for (const hidden of ['version', 'accountId', 'known']) expect(delivery).not.toHaveProperty(hidden);
  });

  test('without a key, without permission or for a stranger stores nothing', async () => {
    const { ask, order, granted, services } = await ready();
    granted.clear();
    await expect(ask['delivery.create'](order)).rejects.toMatchObject({ failure: { kind: 'permission-missing' } });
    await ask['account.remove']({ provider: 'vendor' });
    await expect(ask['delivery.create'](order)).rejects.toMatchObject({
      failure: { kind: 'not-set-up', missing: ['apiKey'] },
    });
    for (const wrong of [{ provider: 'nobody' }, { draftId: 'nobody' }])
      await expect(ask['delivery.create']({ ...order, ...wrong })).rejects.toMatchObject({
        failure: { kind: 'not-found-here' },
      });
    expect(await services.storage.deliveries.list()).toEqual([]);
  });

  test('takes only what is asked beside the button from the request', async () => {
    const { ask, order } = await ready();
    const create = ask['delivery.create']({ ...order, settings: { user: 'somebody else' } });
    await expect(create).rejects.toMatchObject({ failure: { kind: 'invalid-input', where: 'user' } });
  });
});

describe('trying again', () => {
  test('sends the same key and the same bytes, and leaves the draft open until it is delivered', async () => {
    const { ask, asked, answers, order } = await ready();
    const made = answers.create;
    answers.create = () => {
      throw new Failed({ kind: 'server-error', provider: 'vendor', status: 500, message: 'Oops' });
    };
    const failed = await ask['delivery.create'](order);
    expect(failed.state).not.toBe('delivered');
    expect((await ask['workbench.read']({})).draft?.closedAt).toBeNull();
    answers.create = made;
    const delivered = await ask['delivery.retry']({ deliveryId: failed.id });
    expect(delivered).toMatchObject({ id: failed.id, state: 'delivered' });
    expect(asked).toHaveLength(2);
    expect(asked[0]).toBe(asked[1]);
    expect((await ask['workbench.read']({})).draft?.closedAt).toEqual(expect.any(String));
  });

  test('of one that the provider is still working on looks in its list', async () => {
    const { ask, asked, answers, order, provider } = await ready();
    answers.create = () => ({ kind: 'accepted', message: 'working on it' });
    const accepted = await ask['delivery.create'](order);
    expect(accepted.state).toBe('accepted');
    asked.length = 0;
    provider.list = async () => [{ id: 'r-9', icp: {}, status: 'generated', createdAt: null, raw: {} }];
    provider.matches = () => true;
    const found = await ask['delivery.retry']({ deliveryId: accepted.id });
    expect(found).toMatchObject({ state: 'delivered', remote: { id: 'r-9', status: 'generated' } });
    expect(asked).toEqual([]);
  });

  test('of a delivery that nobody knows says so', async () => {
    const { ask } = await ready();
    const retry = ask['delivery.retry']({ deliveryId: 'nobody' });
    await expect(retry).rejects.toMatchObject({ failure: { kind: 'not-found-here' } });
  });

  test('never reaches another account', async () => {
    const { ask, asked, answers, order } = await ready();
    answers.create = () => {
      throw new Failed({ kind: 'server-error', provider: 'vendor', status: 500, message: 'Oops' });
    };
    const failed = await ask['delivery.create'](order);
    await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-another-account' }, settings: {} });
    asked.length = 0;
    const refused = await ask['delivery.retry']({ deliveryId: failed.id });
    expect(refused.attempts.at(-1)?.failure ?? null).toMatchObject({ kind: 'account-changed' });
    expect(asked).toEqual([]);
  });
});

test('a background that ended while sending left an unsure delivery', async () => {
  const { ask, order, database, answers } = await ready();
  let left = () => {};
  const leaving = new Promise<void>((resolve) => {
    left = resolve;
  });
  answers.create = () => {
    left();
    return new Promise(() => {});
  };
  void ask['delivery.create'](order);
  await leaving;
  const after = background({ database, alone: true });
  start(after.browser, after.services);
  await expect.poll(async () => (await handlersFor(after.services)['delivery.list']({}))[0]?.state).toBe('unsure');
});

test('a delivery that was stored and never sent is sent when the background starts', async () => {
  const { ask, order, database, services } = await ready();
  const made = await ask['delivery.create'](order);
  await services.storage.deliveries.update(made.id, (delivery) => ({
    ...{ ...delivery, state: 'queued', attempts: [], remote: null, nextAttemptAt: delivery.createdAt },
  }));
  const after = background({ database });
  after.granted.add(HOST);
  start(after.browser, after.services);
  await expect.poll(async () => (await after.services.deliveries.list())[0]?.state).toBe('delivered');
  expect(after.asked).toEqual([`create ${made.id} ${made.request.body}`]);
});

describe('a preview', () => {
  test('shows the request and what it drops', async () => {
    const { ask, order, asked } = await ready();
    const preview = await ask['delivery.preview'](order);
    expect(preview.request?.url).toBe('https://vendor.example/icp');
    expect(preview.coverage).toHaveLength(1);
    expect(preview.failure).toBeNull();
    expect(asked).toEqual([]);
  });

  test('says what stands in the way, and shows the rest', async () => {
    const { ask, order } = await ready();
    await ask['account.remove']({ provider: 'vendor' });
    const preview = await ask['delivery.preview'](order);
    expect(preview.failure).toEqual({ kind: 'not-set-up', provider: 'vendor', missing: ['apiKey'] });
    expect(preview.request).not.toBeNull();
  });
});
