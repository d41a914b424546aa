import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { followPermissions } from '../../entrypoints/background/permission-changes.ts';
import type { Finding } from '../../utils/icp/types.ts';
import type { TabRun } from '../../utils/messages/tabs.ts';
import { background, capture, finding, showPage } from './fixtures.ts';

const ALL_SITES = '*://*/*';
const site = (n: number) => `https://site-${n}.example/team`;

/** Tabs 1 … n, tab k with titles that every k-th page shares. */
function opened(count: number, options: Parameters<typeof background>[0] = {}) {
  const all = background(options);
  for (let at = 1; at <= count; at += 1) {
    showPage(all.tabs, at, site(at), [finding('jobTitles', 'Head of Payroll'), finding('jobTitles', `Title ${at}`)]);
    all.tabs.set(at, { ...all.tabs.get(at), windowId: 1 });
  }
  followPermissions(all.browser, all.services);
  const ask = handlersFor(all.services);
  const put = (tabId: number, tab: object) => all.tabs.set(tabId, { ...all.tabs.get(tabId), ...tab });
  const ended = async () => {
    await all.services.tabRuns.idle();
    return ask['tabs.run']({});
  };
  return { ...all, ask, put, ended };
}
const states = (run: TabRun | null | undefined) => run?.tabs.map(({ state }) => state);
const silence = () => new Promise<never>(() => undefined);

describe('all tabs of a window', () => {
  test('go into one draft, in the order of the window, each with its outcome; one Undo takes them all back', async () => {
    const { ask, granted, put, ended, broadcasts } = opened(6);
    granted.add(ALL_SITES);
    put(2, { page: capture(site(2), []) });
    put(3, { page: () => Promise.reject(new Error('no')), url: 'https://addons.mozilla.org/x' });
    put(4, { discarded: true });
    put(5, { windowId: 2 });
    await ask['tabs.add']({ windowId: 1 });
    const run = await ended();
    expect(run).toMatchObject({ state: 'done' });
    expect(run?.tabs.map(({ tabId }) => tabId)).toEqual([1, 2, 3, 4, 6]);
    expect(run?.tabs).toMatchObject([
      { state: 'added', values: 2, again: false, url: site(1) },
      { state: 'nothing' },
      { state: 'failed', failure: { kind: 'page-not-readable', reason: 'web-store' } },
      { state: 'asleep' },
      { state: 'added', values: 1 },
    ]);
    const { draft } = await ask['workbench.read']({});
    expect(draft?.icp.jobTitles).toEqual(['Head of Payroll', 'Title 1', 'Title 6']);
    expect(draft?.sources).toHaveLength(2);
    expect(draft?.steps?.undo).toEqual({ kind: 'add-tabs', count: 2 });
    expect((await ask['draft.undo']({ draftId: draft?.id ?? '' })).sources).toEqual([]);
    expect(broadcasts.filter(({ event }) => event === 'tabs.changed').length).toBeGreaterThan(5);
    await ask['tabs.dismiss']({});
    expect(await ask['tabs.run']({})).toBeNull();
  });

  test('the draft that is open takes them; a page that it had is read again, and supports nothing twice', async () => {
    const { ask, granted, ended } = opened(3);
    granted.add(ALL_SITES);
    const { draft: before } = await ask['page.read']({ tabId: 2 });
    await ask['tabs.add']({ windowId: 1 });
    expect((await ended())?.tabs).toMatchObject([{ again: false }, { again: true, values: 0 }, { again: false }]);
    const { draft } = await ask['workbench.read']({});
    expect(draft?.id).toBe(before?.id);
    expect(draft?.sources.map(({ url }) => url)).toEqual([site(2), site(1), site(3)]);
  });

  test('tabs that are asleep are woken only when that is asked for', async () => {
    const { ask, granted, put, ended, tabs } = opened(2);
    granted.add(ALL_SITES);
    put(2, { discarded: true });
    await ask['tabs.add']({ windowId: 1 });
    expect(states(await ended())).toEqual(['added', 'asleep']);
    expect(tabs.get(2)?.discarded).toBe(true);
    await ask['tabs.wake']({});
    expect(states(await ended())).toEqual(['added', 'added']);
  });

  test('stopped, it keeps what was read and says what was not', async () => {
    const { ask, granted, put, events } = opened(8);
    granted.add(ALL_SITES);
    let reached: () => void = () => undefined;
    const third = new Promise<void>((resolve) => {
      reached = resolve;
    });
    put(3, {
      page: () => {
        reached();
        return silence();
      },
    });
    await ask['tabs.add']({ windowId: 1 });
    await third;
    await expect.poll(async () => states(await ask['tabs.run']({}))?.slice(0, 2)).toEqual(['added', 'added']);
    const run = await ask['tabs.stop']({});
    expect(run?.state).toBe('stopped');
    expect(states(run)).toEqual(['added', 'added', ...Array(6).fill('stopped')]);
    expect((await ask['workbench.read']({})).draft?.sources).toHaveLength(2);
    await events.message.fire();
  });

  test('another draft can be shown meanwhile: the run fills the one that it began with', async () => {
    const { ask, granted, ended, put } = opened(2);
    granted.add(ALL_SITES);
    let release: (page: unknown) => void = () => undefined;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    put(1, { page: ({ files }: { files?: string[] }) => (files ? held : 'text/html') });
    await ask['tabs.add']({ windowId: 1 });
    await expect.poll(async () => (await ask['tabs.run']({}))?.draftId).toBeTruthy();
    const { draft: other } = await ask['draft.start']({ tabId: null });
    await ask['draft.change']({ draftId: other.id, ops: [{ op: 'set', field: 'name', text: 'Other' }] });
    release(capture(site(1), [finding('jobTitles', 'Fleet Manager')]));
    const run = await ended();
    expect((await ask['workbench.read']({})).draft).toMatchObject({ id: other.id, sources: [] });
    expect((await ask['draft.switch']({ draftId: run?.draftId ?? '' })).sources).toHaveLength(2);
  });
});

describe('the permission', () => {
  test('is waited for, and starts the run even when the surface that asked is gone', async () => {
    const { ask, granted, events, ended } = opened(2);
    expect(await ask['tabs.add']({ windowId: 1 })).toMatchObject({ state: 'asked', tabs: [] });
    expect((await ask['workbench.read']({})).draft).toBeNull();
    granted.add(ALL_SITES);
    await events.added.fire({ origins: [ALL_SITES] });
    await expect.poll(async () => (await ask['tabs.run']({}))?.state).not.toBe('asked');
    expect(states(await ended())).toEqual(['added', 'added']);
  });

  test('that is refused leaves nothing behind', async () => {
    const { ask, granted, events } = opened(2);
    await ask['tabs.add']({ windowId: 1 });
    expect(await ask['tabs.stop']({})).toBeNull();
    granted.add(ALL_SITES);
    await events.added.fire({ origins: [ALL_SITES] });
    expect(await ask['tabs.run']({})).toBeNull();
  });

  test('that is given much later, for something else, starts nothing', async () => {
    const { ask, granted, events } = opened(2, { stepMs: 30_000 });
    await ask['tabs.add']({ windowId: 1 });
    granted.add(ALL_SITES);
    await ask['workbench.read']({});
    await ask['draft.start']({ tabId: null });
    await events.added.fire({ origins: [ALL_SITES] });
    expect(await ask['tabs.run']({})).toBeNull();
  });
});

test('an ended background goes on where it was', async () => {
  const first = opened(3);
  first.granted.add(ALL_SITES);
  first.put(2, { page: silence });
  await first.ask['tabs.add']({ windowId: 1 });
  await expect.poll(async () => states(await first.ask['tabs.run']({}))?.[0]).toBe('added');
  const second = opened(3, { database: first.database });
  second.granted.add(ALL_SITES);
  await second.session.set(first.session.values);
  await second.services.tabRuns.resume();
  expect(states(await second.ended())).toEqual(['added', 'added', 'added']);
  const { draft } = await second.ask['workbench.read']({});
  expect(draft?.sources).toHaveLength(3);
  expect(draft?.steps?.undo).toEqual({ kind: 'add-tabs', count: 3 });
});

test('a wipe ends it, and gives the permission back', async () => {
  const { ask, granted, ended, put } = opened(2);
  granted.add(ALL_SITES);
  put(2, { page: silence });
  await ask['tabs.add']({ windowId: 1 });
  await ask['data.wipe']({});
  expect(await ended()).toBeNull();
  expect(granted.size).toBe(0);
});

test('sixty tabs with many values each are one draft', async () => {
  const all = opened(60);
  all.granted.add(ALL_SITES);
  const many: Finding[] = Array.from({ length: 60 }, (_, at) => finding('jobTitles', `Role ${at}`));
  for (let at = 1; at <= 60; at += 1) all.put(at, { page: capture(site(at), many) });
  await all.ask['tabs.add']({ windowId: 1 });
  expect((await all.ended())?.tabs.every(({ state }) => state === 'added')).toBe(true);
  const { draft } = await all.ask['workbench.read']({});
  expect(draft?.icp.jobTitles).toHaveLength(60);
  expect(draft?.sources).toHaveLength(60);
  expect(draft?.steps?.undo).toEqual({ kind: 'add-tabs', count: 60 });
  // Pages that were read by the same time are one write: a write for each would take the square of their number.
  expect(all.broadcasts.filter(({ event }) => event === 'draft.changed').length).toBeLessThan(30);
});
