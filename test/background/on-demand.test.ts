/** The services that are opened by their first use: not before, and then whatever an ended background left goes on. */
import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { start } from '../../entrypoints/background/start.ts';
import { background, finding, showPage } from './fixtures.ts';

const HOST = 'https://vendor.example/*';
const opened = (options: Parameters<typeof background>[0] = {}) => {
  const all = background(options);
  all.granted.add(HOST);
  showPage(all.tabs, 1, 'https://nordkai.example/team', [finding('jobTitles', 'Head of Payroll')]);
  return { ...all, ask: handlersFor(all.services) };
};

/** A delivery that is held, by a background that ends then. */
async function leftHeld() {
  const { ask, database } = opened({ holdSeconds: 5 });
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-0123456789abcdef' }, settings: {} });
  const { draft } = await ask['page.read']({ tabId: 1 });
  const order = { draftId: draft?.id ?? '', provider: 'vendor', settings: {} };
  return { database, held: await ask['delivery.create'](order) };
}

describe('a background', () => {
  test('that nothing is left for opens none to start, to read pages and to write drafts', async () => {
    const { browser, services, ask, onDemand, alarms, events } = opened();
    start(browser, services);
    const { draft } = await ask['page.read']({ tabId: 1 });
    const draftId = draft?.id ?? '';
    await ask['draft.change']({ draftId, ops: [{ op: 'set', field: 'name', text: 'Payroll' }] });
    await ask['page.unshow']({ leaving: true });
    expect((await ask['workbench.read']({})).draft?.icp.name).toBe('Payroll');
    await events.alarm.fire({ name: 'lock-keys' });
    expect([...alarms]).toEqual([]);
    expect(onDemand.taken).toBe(0);
  });

  test('opens them once, however often they are used', async () => {
    const { ask, onDemand } = opened();
    await Promise.all([ask['delivery.list']({}), ask['profile.page']({ after: null, limit: 10 })]);
    await ask['unreadable.list']({});
    expect(onDemand.taken).toBe(1);
  });

  test.each(['start', 'alarm'])('sends what another left, by its %s alone', async (cause) => {
    const { database, held } = await leftHeld();
    const { browser, services, onDemand, asked, events } = opened({ database });
    if (cause === 'start') start(browser, services);
    else await events.alarm.fire({ name: 'outbox' });
    await expect.poll(() => asked.filter((what) => what.startsWith(`create ${held.id} `)).length).toBe(1);
    expect(onDemand.taken).toBe(1);
  });

  test('shows how many deliveries need the person without opening them', async () => {
    const { database, held } = await leftHeld();
    const between = opened({ database });
    await between.services.storage.deliveries.update(held.id, (delivery) => ({
      ...{ ...delivery, state: 'refused', nextAttemptAt: null, attentionSince: delivery.createdAt },
    }));
    const { browser, services, onDemand } = opened({ database });
    const counts: string[] = [];
    browser.action.setBadgeText = async ({ text }) => void counts.push(text ?? '');
    start(browser, services);
    await expect.poll(() => counts).toEqual(['1']);
    expect(onDemand.taken).toBe(0);
  });

  test('takes an outline off that another left on a page', async () => {
    const { ask, session, onDemand } = opened();
    await session.set({ outlined: { tabId: 1, frameId: 0, css: '', switched: true } });
    await ask['page.unshow']({ leaving: true });
    expect(onDemand.taken).toBe(1);
  });

  test('says so when they cannot be had, and asks for them anew', async () => {
    const { ask, onDemand } = opened();
    onDemand.missing = true;
    await expect(ask['delivery.list']({})).rejects.toThrow('no such script');
    onDemand.missing = false;
    expect(await ask['delivery.list']({})).toEqual([]);
    expect(onDemand.taken).toBe(2);
  });
});
