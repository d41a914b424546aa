/** What surfaces can ask of the outbox, through the real services over a faked browser. */
import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { start } from '../../entrypoints/background/start.ts';
import { Failed } from '../../utils/failure.ts';
import { background, finding, showPage } from './fixtures.ts';

const HOST = 'https://vendor.example/*';

/** A draft to deliver, and an account to deliver it to. */
async function ready(options: Parameters<typeof background>[0] = {}) {
  const all = background(options);
  all.granted.add(HOST);
  showPage(all.tabs, 1, 'https://nordkai.example/team', [finding('jobTitles', 'Head of Payroll')]);
  const ask = handlersFor(all.services);
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-0123456789abcdef' }, settings: {} });
  const { draft } = await ask['page.read']({ tabId: 1 });
  all.asked.length = 0;
  const draftId = draft?.id ?? '';
  const order = { draftId, provider: 'vendor', settings: { active: true } };
  const rename = (text: string) => ask['draft.change']({ draftId, ops: [{ op: 'set', field: 'name', text }] });
  return { ...all, ask, order, draftId, rename };
}

const refuse = () => {
  throw new Failed({ kind: 'bad-request', provider: 'vendor', status: 400, message: 'No' });
};

describe('the five seconds before', () => {
  test('hold a delivery, wake for it, and let it be taken back; the draft stays open', async () => {
    const { ask, asked, order, alarms, broadcasts } = await ready({ holdSeconds: 5 });
    const held = await ask['delivery.create'](order);
    expect(held).toMatchObject({ state: 'held', nextAttemptAt: held.notBefore });
    expect(alarms.get('outbox')).toBe(Date.parse(held.notBefore));
    expect(await ask['delivery.undo']({ deliveryId: held.id })).toEqual({ undone: true, delivery: null });
    expect(broadcasts).toContainEqual({ event: 'delivery.forgotten', deliveryId: held.id });
    expect(asked).toEqual([]);
    expect((await ask['workbench.read']({})).draft?.closedAt).toBeNull();
  });

  test('do not hold what stays on this device', async () => {
    const { ask, order } = await ready({ holdSeconds: 5 });
    const saved = await ask['delivery.create']({ ...order, provider: 'this-device', settings: {} });
    expect(saved.state).toBe('delivered');
    expect(await ask['delivery.undo']({ deliveryId: saved.id })).toMatchObject({
      undone: false,
      delivery: { id: saved.id },
    });
  });

  test('end without any surface: the alarm of a background that was ended sends it', async () => {
    const { ask, order, database } = await ready({ holdSeconds: 5 });
    const held = await ask['delivery.create'](order);
    const after = background({ database });
    after.granted.add(HOST);
    await after.events.alarm.fire({ name: 'outbox' });
    await expect.poll(async () => (await after.services.deliveries.get(held.id)).state).toBe('delivered');
  });

  test('let another wording take the place of the one that is held', async () => {
    const { ask, order, rename } = await ready({ holdSeconds: 5 });
    const first = await ask['delivery.create'](order);
    await rename('Better');
    const second = await ask['delivery.create'](order);
    expect(second.id).not.toBe(first.id);
    expect((await ask['delivery.list']({})).map(({ id }) => id)).toEqual([second.id]);
  });
});

describe('asked twice', () => {
  test('one wording of a draft is one delivery, now and later', async () => {
    const { ask, asked, order } = await ready();
    const twice = await Promise.all([ask['delivery.create'](order), ask['delivery.create'](order)]);
    const later = await ask['delivery.create'](order);
    expect(new Set([...twice, later].map(({ id }) => id)).size).toBe(1);
    expect(asked).toHaveLength(1);
  });

  test('a refused one is tried again under its key; a changed one gets a key of its own', async () => {
    const { ask, asked, answers, order, rename } = await ready();
    const works = answers.create;
    answers.create = refuse;
    const refused = await ask['delivery.create'](order);
    expect(refused).toMatchObject({ state: 'refused', attentionSince: expect.any(String) });
    await ask['delivery.create'](order);
    expect(asked[1]).toBe(asked[0]);
    answers.create = works;
    await rename('Better');
    expect((await ask['delivery.create'](order)).key).not.toBe(refused.key);
    expect(asked[2]?.split(' ')[1]).not.toBe(asked[0]?.split(' ')[1]);
  });
});

describe('several providers', () => {
  test('get one delivery each, with an outcome of its own', async () => {
    const { ask, answers, draftId } = await ready();
    answers.create = refuse;
    const to = ['vendor', 'this-device', 'nobody'].map((provider) => ({ provider, settings: {} }));
    const sent = await ask['delivery.send']({ draftId, to });
    expect(sent.map(({ delivery }) => delivery?.state)).toEqual(['refused', 'delivered', undefined]);
    expect(sent[2]?.failure).toMatchObject({ kind: 'not-found-here' });
  });
});

describe('what needs the person', () => {
  test('is counted on the badge, until it is forgotten', async () => {
    const { ask, answers, order, badges } = await ready();
    answers.create = refuse;
    const { id } = await ask['delivery.create'](order);
    const everywhere = undefined as unknown as number;
    await expect.poll(() => badges.get(everywhere)).toBe('1');
    expect(await ask['delivery.page']({ filter: 'attention', before: null, limit: 10 })).toMatchObject({
      ...{ deliveries: [{ id }], next: null, total: 1, attention: 1 },
    });
    await ask['delivery.forget']({ deliveryId: id });
    await expect.poll(() => badges.get(everywhere)).toBe('');
    await expect(ask['delivery.get']({ deliveryId: id })).rejects.toMatchObject({
      failure: { kind: 'not-found-here' },
    });
  });

  test('a paused account says why, and goes on when its key is entered again', async () => {
    const { ask, answers, order, asked } = await ready();
    const works = answers.create;
    answers.create = () => {
      throw new Failed({ kind: 'key-refused', provider: 'vendor', status: 401, message: 'No' });
    };
    await ask['delivery.create'](order);
    const { draft } = await ask['draft.start']({ tabId: 1 });
    const behind = await ask['delivery.create']({ ...order, draftId: draft.id, settings: { active: false } });
    expect(behind).toMatchObject({ state: 'queued', paused: { kind: 'key-refused' } });
    expect(asked.filter((one) => one.startsWith('create'))).toHaveLength(1);
    answers.create = works;
    await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-0123456789abcdef' }, settings: {} });
    await expect.poll(async () => (await ask['delivery.get']({ deliveryId: behind.id })).state).toBe('delivered');
  });
});

test('a check names what is like it on this device, but no copy of itself, and does not fail with the provider’s list', async () => {
  const { ask, draftId, provider, order } = await ready();
  await ask['delivery.create']({ draftId, provider: 'this-device', settings: {} });
  provider.list = () => Promise.reject(new Failed({ kind: 'timeout', provider: 'vendor', seconds: 20 }));
  const look = (id: string, to = 'vendor') => ask['delivery.check']({ draftId: id, provider: to, settings: {} });
  const own = await look(draftId);
  expect(own).toMatchObject({ provider: 'vendor', failure: { kind: 'timeout' }, duplicates: [] });
  const [saved] = await ask['profile.list']({});
  // Opened from the library, changed, and sent elsewhere: still the same profile.
  const again = await ask['profile.edit']({ profileId: saved?.id ?? '' });
  // On this device itself it would be a second one.
  expect((await look(again.id, 'this-device')).duplicates[0]).toMatchObject({ where: 'library', id: saved?.id });
  const ops = [{ op: 'add' as const, field: 'industries' as const, values: ['Rail freight'] }];
  await ask['draft.change']({ draftId: again.id, ops });
  expect((await look(again.id)).duplicates).toEqual([]);
  // Made by itself from the same page, it is another.
  const { draft } = await ask['draft.start']({ tabId: 1 });
  expect((await look(draft.id)).duplicates[0]).toMatchObject({ where: 'library', id: saved?.id, overlap: 1 });
  // What it was delivered as before, and is edited and sent again, is no copy in the library's way either.
  const { id } = await ask['delivery.create']({ ...order, draftId });
  const edited = await ask['delivery.edit']({ deliveryId: id });
  expect((await look(edited.id)).duplicates.filter(({ where }) => where === 'library')).toEqual([]);
});

test('a delivery’s profile opens as a new draft', async () => {
  const { ask, order, draftId } = await ready();
  const { id, icp } = await ask['delivery.create'](order);
  const draft = await ask['delivery.edit']({ deliveryId: id });
  expect(draft.id).not.toBe(draftId);
  expect(draft.icp).toEqual(icp);
});

test('what is folded into the description stays so when it is sent again or elsewhere, and counts as nobody’s words', async () => {
  const { ask, draftId, order, provider } = await ready();
  const { compile, carries } = provider;
  Object.assign(provider, { carries: { ...carries, departments: { how: 'dropped' } } });
  provider.compile = (icp, settings) => ({
    ...compile(icp, settings),
    request: { method: 'POST', url: 'https://vendor.example/icp', body: JSON.stringify(icp.description) },
  });
  const ops = [
    { op: 'add' as const, field: 'departments' as const, values: ['Payroll'] },
    { op: 'fold' as const, field: 'departments' as const, on: true },
  ];
  const { icp } = await ask['draft.change']({ draftId, ops });
  const saved = await ask['delivery.create']({ draftId, provider: 'this-device', settings: {} });
  const beside = await ask['profile.deliver']({ ...order, profileId: saved.id });
  expect(beside.request.body).toContain('Departments: Payroll.');
  expect(beside.icp.description).toBe(icp.description);
  for (const again of [
    await ask['delivery.edit']({ deliveryId: beside.id }),
    await ask['profile.edit']({ profileId: saved.id }),
  ]) {
    expect(again).toMatchObject({ folded: ['departments'], written: [], icp: { description: icp.description } });
    const sent = await ask['delivery.create']({ ...order, draftId: again.id });
    expect(sent.request.body).toContain('Departments: Payroll.');
  }
});

test('a background that starts over nothing asks nobody for anything', async () => {
  const { browser, services, alarms, asked } = background();
  start(browser, services);
  await expect.poll(() => alarms.size).toBe(0);
  expect(asked).toEqual([]);
});
