/** The library's profiles through the real services. */
import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { emptyIcp } from '../../utils/icp/types.ts';
import { background, finding, showPage } from './fixtures.ts';

/** A background with two profiles: one saved from a page, one merged from nothing. */
async function stocked() {
  const all = background();
  all.granted.add('https://vendor.example/*');
  const ask = handlersFor(all.services);
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-0123456789' }, settings: {} });
  const told = { ...finding('jobTitles', 'Head of Payroll'), quote: 'Our head of payroll says' };
  showPage(all.tabs, 1, 'https://www.nordkai.example/team', [told]);
  const { draft } = await ask['page.read']({ tabId: 1 });
  const { id: fromPage } = await ask['delivery.create']({
    draftId: draft?.id ?? '',
    provider: 'this-device',
    settings: {},
  });
  const icp = { ...emptyIcp(), name: 'Plant managers', industries: ['Food'] };
  const { rows } = await ask['profile.change']({ op: 'add', icp, sites: ['mill.example'] });
  return { ...all, ask, fromPage, added: rows[0]?.id ?? '', draftId: draft?.id ?? '' };
}

describe('stored profiles', () => {
  test('know their draft and sites, and are listed a page at a time', async () => {
    const { ask, fromPage, added, draftId } = await stocked();
    const first = await ask['profile.page']({ after: null, limit: 1 });
    const second = await ask['profile.page']({ after: first.next, limit: 1 });
    expect(first.total).toBe(2);
    const rows = [...first.rows, ...second.rows];
    expect(rows.find(({ id }) => id === fromPage)).toMatchObject({
      ...{ draftId, sites: ['nordkai.example'], jobTitles: ['Head of Payroll'], archivedAt: null },
      summary: 'Head of Payroll.',
    });
    expect(rows.find(({ id }) => id === added)).toMatchObject({ draftId: null, sites: ['mill.example'] });
    expect(await ask['profile.page']({ after: second.next, limit: 1 })).toMatchObject({ rows: [], next: null });
  });

  test('give their evidence when asked for', async () => {
    const { ask, fromPage, added } = await stocked();
    expect(await ask['profile.evidence']({ profileIds: [fromPage, added] })).toMatchObject([
      { profileId: fromPage, sources: [{ findings: [{ quote: 'Our head of payroll says' }] }] },
      { profileId: added, sources: [] },
    ]);
  });

  test.each([
    ['archive', (ids: string[]) => ({ op: 'archive' as const, profileIds: ids, archived: true })],
    ['delete', (ids: string[]) => ({ op: 'delete' as const, profileIds: ids })],
    [
      'duplicate',
      (ids: string[]) => ({ op: 'duplicate' as const, copies: ids.map((profileId) => ({ profileId, name: 'Copy' })) }),
    ],
  ])('%s is taken back whole, and made again', async (_op, changeOf) => {
    const { ask, services, fromPage, added } = await stocked();
    const before = await services.storage.profiles.list();
    const { undo } = await ask['profile.change'](changeOf([fromPage, added]));
    const after = await services.storage.profiles.list();
    expect(after).not.toEqual(before);
    const redo = await ask['library.undo']({ undo });
    expect(await services.storage.profiles.list()).toEqual(before);
    await ask['library.undo']({ undo: redo.undo });
    expect(await services.storage.profiles.list()).toEqual(after);
  });

  test('what cannot be read is taken back by nobody', async () => {
    const { ask, services } = await stocked();
    const before = await services.storage.profiles.list();
    const undo = [
      { store: 'profiles' as const, key: 'a', record: before[0] },
      { store: 'profiles' as const, key: 'b', record: { version: 2, id: 'b' } },
    ];
    await expect((async () => ask['library.undo']({ undo }))()).rejects.toMatchObject({
      failure: { kind: 'invalid-input' },
    });
    expect(await services.storage.profiles.list()).toEqual(before);
  });

  test('are delivered elsewhere through the outbox, each once', async () => {
    const { ask, fromPage, asked } = await stocked();
    const to = { profileId: fromPage, provider: 'vendor', settings: { active: true } };
    expect(await ask['profile.preview'](to)).toMatchObject({ failure: null, coverage: [{ field: 'painPoints' }] });
    expect(await ask['profile.deliver'](to)).toMatchObject({ state: 'delivered', provider: 'vendor' });
    expect(await ask['profile.deliver'](to)).toMatchObject({ state: 'delivered' });
    expect(asked.filter((one) => one.startsWith('create'))).toHaveLength(1);
    const { marks } = await ask['delivery.marks']({ before: null, limit: 10 });
    expect(marks.map(({ provider, remoteId }) => [provider, remoteId])).toEqual([
      ['vendor', 'r-1'],
      ['this-device', fromPage],
    ]);
    expect(new Set(marks.map(({ draftId }) => draftId)).size).toBe(1);
  });

  test('tell every surface what became of them', async () => {
    const { ask, broadcasts, added } = await stocked();
    await ask['profile.change']({ op: 'archive', profileIds: [added], archived: true });
    expect(broadcasts.at(-1)).toMatchObject({ event: 'profiles.changed', rows: [{ id: added }], gone: [] });
    await ask['profile.change']({ op: 'delete', profileIds: [added] });
    expect(broadcasts.at(-1)).toEqual({ event: 'profiles.changed', rows: [], gone: [added] });
  });
});

describe("a provider's list", () => {
  test('is asked for on demand, and remembered for its account alone', async () => {
    const { ask, provider } = await stocked();
    const profile = { id: 'r', icp: { name: 'Over there' }, status: 'active', createdAt: null, raw: {} };
    let lists = 0;
    provider.list = async () => {
      lists += 1;
      return [profile];
    };
    const remembered = { provider: 'vendor', fresh: false };
    expect(await ask['remote.list'](remembered)).toEqual({ profiles: [], listedAt: null });
    const { profiles } = await ask['remote.list']({ provider: 'vendor', fresh: true });
    expect(profiles).toMatchObject([{ provider: 'vendor', id: 'r', icp: { name: 'Over there' }, isActive: null }]);
    expect((await ask['remote.list'](remembered)).profiles).toEqual(profiles);
    expect(lists).toBe(1);
    await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-9999999999' }, settings: {} });
    provider.account = async () => 'another';
    expect(await ask['remote.list'](remembered)).toEqual({ profiles: [], listedAt: null });
  });
});

describe('an import', () => {
  test('of deliveries is history: nothing is sent because of it, and what is here stays', async () => {
    const { ask, services, asked } = await stocked();
    const [here] = await services.storage.deliveries.list();
    const elsewhere = (id: string, state: string) => ({
      ...{ ...here, id, key: id, provider: 'vendor', accountId: 'account of key-0', state },
      ...{ nextAttemptAt: '2020-01-01T00:00:00.000Z', lane: 'send' },
    });
    const deliveries = [elsewhere('a', 'queued'), elsewhere('b', 'accepted'), { ...here, profileName: 'Older' }];
    await ask['library.import']({ profiles: [], drafts: [], deliveries });
    expect((await services.storage.deliveries.list()).map(({ id }) => id).sort()).toEqual(['b', here?.id ?? ''].sort());
    expect(await services.storage.deliveries.get('b')).toMatchObject({ state: 'accepted', nextAttemptAt: null });
    expect(await services.storage.deliveries.get(here?.id ?? '')).toEqual(here);
    await services.deliveries.resume();
    expect(asked.filter((one) => one.startsWith('create'))).toEqual([]);
  });

  test('writes all of it or nothing, and says what cannot be read', async () => {
    const { ask, services } = await stocked();
    const [good] = await services.storage.profiles.list();
    const before = await services.storage.profiles.list();
    const profiles = [
      { ...good, id: 'new' },
      { ...good, id: 'bad', icp: { ...good?.icp, countries: ['Atlantis'] } },
    ];
    await expect((async () => ask['library.import']({ profiles, drafts: [], deliveries: [] }))()).rejects.toMatchObject(
      { failure: { kind: 'invalid-input', where: 'profiles.1' } },
    );
    expect(await services.storage.profiles.list()).toEqual(before);
  });
});
