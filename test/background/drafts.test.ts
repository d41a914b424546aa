import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { background, finding, showPage } from './fixtures.ts';

const TEAM = 'https://nordkai.example/team';
const JOBS = 'https://nordkai.example/jobs';

function opened() {
  const all = background();
  showPage(all.tabs, 1, TEAM, [finding('jobTitles', 'Head of Payroll'), finding('countries', 'DE')]);
  showPage(all.tabs, 2, JOBS, [finding('jobTitles', 'Head of Payroll'), finding('jobTitles', 'Fleet Manager')]);
  showPage(all.tabs, 3, 'https://blog.example/', []);
  const ask = handlersFor(all.services);
  return { ...all, ask };
}

describe('a page that is read', () => {
  test('fills a new draft when none is open', async () => {
    const { ask, broadcasts } = opened();
    const { page, draft } = await ask['page.read']({ tabId: 1 });
    expect(draft?.icp.jobTitles).toEqual(['Head of Payroll']);
    expect(page).toMatchObject({ kind: 'read', tabId: 1, url: TEAM, values: 2, newValues: 0, inDraft: true });
    expect(broadcasts).toMatchObject([
      { event: 'draft.changed', draft },
      { event: 'drafts.changed' },
      { event: 'page.changed' },
    ]);
    expect((await ask['workbench.read']({})).draft).toEqual(draft);
  });

  test('is only offered to a draft that is open', async () => {
    const { ask } = opened();
    const { draft: before } = await ask['page.read']({ tabId: 1 });
    const { page, draft } = await ask['page.read']({ tabId: 2 });
    expect(draft).toEqual(before);
    expect(page).toMatchObject({ values: 2, newValues: 1, inDraft: false });
  });

  test('is mixed in on request', async () => {
    const { ask } = opened();
    await ask['page.read']({ tabId: 1 });
    await ask['page.read']({ tabId: 2 });
    const { page, draft } = await ask['page.add']({ tabId: 2 });
    expect(draft.icp.jobTitles).toEqual(['Head of Payroll', 'Fleet Manager']);
    expect(page).toMatchObject({ newValues: 0, inDraft: true });
  });

  test('is mixed in even when the background was ended since it was read', async () => {
    const first = opened();
    await first.ask['page.read']({ tabId: 1 });
    await first.ask['page.read']({ tabId: 2 });
    const second = background({ database: first.database });
    await second.session.set(first.session.values);
    const { draft } = await handlersFor(second.services)['page.add']({ tabId: 2 });
    expect(draft.icp.jobTitles).toEqual(['Head of Payroll', 'Fleet Manager']);
  });

  test('again replaces what it gave before', async () => {
    const { ask, tabs } = opened();
    const { draft: before } = await ask['page.read']({ tabId: 1 });
    showPage(tabs, 1, `${TEAM}#people`, [finding('jobTitles', 'Payroll Lead')]);
    const { page, draft } = await ask['page.read']({ tabId: 1 });
    expect(draft?.id).toBe(before?.id);
    expect(draft?.icp.jobTitles).toEqual(['Payroll Lead']);
    expect(draft?.sources).toHaveLength(1);
    expect(page).toMatchObject({ inDraft: true });
  });

  test('starts over a draft that holds nothing', async () => {
    const { ask, services } = opened();
    await ask['page.read']({ tabId: 3 });
    const { draft } = await ask['page.read']({ tabId: 1 });
    expect(draft?.sources.map(({ url }) => url)).toEqual([TEAM]);
    expect(await services.storage.drafts.list()).toHaveLength(1);
  });

  test('does not touch a draft that somebody wrote into, page or not', async () => {
    const { ask } = opened();
    const { draft } = await ask['draft.start']({ tabId: null });
    await ask['draft.change']({ draftId: draft.id, ops: [{ op: 'add', field: 'industries', values: ['Logistics'] }] });
    const read = await ask['page.read']({ tabId: 1 });
    expect(read.draft?.icp).toMatchObject({ industries: ['Logistics'], jobTitles: [] });
    expect(read.page).toMatchObject({ newValues: 2 });
  });

  test('of a draft that was delivered shows that draft; another starts anew', async () => {
    const { ask } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    await ask['delivery.create']({ draftId: draft?.id ?? '', provider: 'this-device', settings: {} });
    expect((await ask['page.read']({ tabId: 1 })).draft).toMatchObject({ id: draft?.id, closedAt: expect.any(String) });
    const next = (await ask['page.read']({ tabId: 2 })).draft;
    expect(next?.id).not.toBe(draft?.id);
    expect(next?.icp.jobTitles).toEqual(['Head of Payroll', 'Fleet Manager']);
  });

  test('that cannot be read leaves the draft, and says why', async () => {
    const { ask, tabs } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    tabs.set(4, {
      url: 'https://addons.mozilla.org/x',
      page: () => Promise.reject(new Error('Missing host permission')),
    });
    expect(await ask['page.read']({ tabId: 4 })).toEqual({
      draft,
      page: {
        ...{ kind: 'unreadable', tabId: 4, url: 'https://addons.mozilla.org/x' },
        failure: { kind: 'page-not-readable', reason: 'web-store', url: 'https://addons.mozilla.org/x' },
      },
    });
  });
});

describe('starting anew', () => {
  test('leaves the draft before open', async () => {
    const { ask, services } = opened();
    const { draft: before } = await ask['page.read']({ tabId: 1 });
    const { draft, page } = await ask['draft.start']({ tabId: 2 });
    expect(page).toMatchObject({ kind: 'read', inDraft: true });
    expect(draft.icp.jobTitles).toEqual(['Head of Payroll', 'Fleet Manager']);
    expect(await services.storage.drafts.get(before?.id ?? '')).toMatchObject({ closedAt: null });
    expect((await ask['workbench.read']({})).draft?.id).toBe(draft.id);
  });

  test('from a stored profile brings its values', async () => {
    const { ask } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    const delivered = { draftId: draft?.id ?? '', provider: 'this-device', settings: {} };
    const { id } = await ask['delivery.create'](delivered);
    const [profile] = await ask['profile.list']({});
    expect(profile).toEqual({ id, icp: draft?.icp, savedAt: expect.any(String) });
    const edited = await ask['profile.edit']({ profileId: id });
    expect(edited).toMatchObject({ closedAt: null, icp: { jobTitles: ['Head of Payroll'] } });
    // With the pages that say so: reading one again is no news, and one that is taken out takes its values along.
    expect(edited.sources).toEqual(draft?.sources);
    expect((await ask['page.read']({ tabId: 1 })).page).toMatchObject({ inDraft: true, newValues: 0 });
    await ask['draft.change']({ draftId: edited.id, ops: [{ op: 'remove-source', url: TEAM }] });
    expect((await ask['workbench.read']({})).draft?.icp.jobTitles).toEqual([]);
    await ask['profile.change']({ op: 'delete', profileIds: [id] });
    expect(await ask['profile.list']({})).toEqual([]);
    await expect(ask['profile.edit']({ profileId: id })).rejects.toMatchObject({ failure: { kind: 'not-found-here' } });
  });
});

describe('changes', () => {
  test('of two surfaces at once are all kept, each broadcast with a higher revision', async () => {
    const { ask, broadcasts } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    const draftId = draft?.id ?? '';
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        ask['draft.change']({
          draftId,
          ops: [{ op: 'add', field: at % 2 ? 'painPoints' : 'valueDrivers', values: [`value ${at}`] }],
        }),
      ),
    );
    const after = (await ask['workbench.read']({})).draft;
    expect([after?.icp.painPoints.length, after?.icp.valueDrivers.length]).toEqual([15, 15]);
    const revisions = broadcasts.flatMap((it) => (it.event === 'draft.changed' && it.draft ? [it.draft.revision] : []));
    expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
  });

  test('that change nothing are not broadcast', async () => {
    const { ask, broadcasts } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    const before = broadcasts.length;
    await ask['draft.change']({ draftId: draft?.id ?? '', ops: [] });
    expect(broadcasts).toHaveLength(before);
  });

  test('to a closed draft are refused', async () => {
    const { ask } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    await ask['delivery.create']({ draftId: draft?.id ?? '', provider: 'this-device', settings: {} });
    const late = ask['draft.change']({ draftId: draft?.id ?? '', ops: [{ op: 'set', field: 'name', text: 'late' }] });
    await expect(late).rejects.toMatchObject({ failure: { kind: 'invalid-input', where: 'draftId' } });
  });

  test('to an empty form start its draft, under the id that the form gave it', async () => {
    const { ask } = opened();
    const add = (value: string) =>
      ask['draft.change']({ draftId: 'mine', starts: true, ops: [{ op: 'add', field: 'jobTitles', values: [value] }] });
    await Promise.all([add('CTO'), add('CFO')]);
    expect((await ask['workbench.read']({})).draft).toMatchObject({ id: 'mine', icp: { jobTitles: ['CTO', 'CFO'] } });
  });

  test('to an empty form go into the draft that another surface opened meanwhile', async () => {
    const { ask } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    const ops = [{ op: 'add' as const, field: 'jobTitles' as const, values: ['Plant Manager'] }];
    const after = await ask['draft.change']({ draftId: 'mine', starts: true, ops });
    expect(after.id).toBe(draft?.id);
    expect(after.icp.jobTitles).toContain('Plant Manager');
  });

  test('to a draft that nobody knows are refused', async () => {
    const late = opened().ask['draft.change']({ draftId: 'nobody', ops: [] });
    await expect(late).rejects.toMatchObject({ failure: { kind: 'not-found-here' } });
  });
});

describe('several drafts', () => {
  /** Two open drafts; the second is shown. */
  async function two() {
    const all = opened();
    const { draft: first } = await all.ask['page.read']({ tabId: 1 });
    const { draft: second } = await all.ask['draft.start']({ tabId: 2 });
    return { ...all, first: first?.id ?? '', second: second.id };
  }
  const names = async ({ ask }: ReturnType<typeof opened>) =>
    (await ask['draft.list']({})).map(({ name, current }) => (current ? `> ${name}` : name));

  test('are listed, the one changed last first, with what they hold', async () => {
    const all = await two();
    const [second, first] = await all.ask['draft.list']({});
    expect(second).toMatchObject({ id: all.second, current: true, values: 2, pages: 1 });
    expect(first).toMatchObject({ id: all.first, current: false, values: 2, pages: 1 });
    const renamed = await all.ask['draft.change']({
      draftId: all.first,
      ops: [{ op: 'set', field: 'name', text: 'A' }],
    });
    expect(renamed.icp.name).toBe('A');
    expect(await names(all)).toEqual(['A', '> Head of Payroll, Fleet Manager']);
  });

  test('can be switched, and a change of one that is not shown takes no surface there', async () => {
    const all = await two();
    const draft = await all.ask['draft.switch']({ draftId: all.first });
    expect(draft.id).toBe(all.first);
    expect(all.broadcasts.slice(-2)).toEqual([{ event: 'draft.changed', draft }, { event: 'drafts.changed' }]);
    await all.ask['draft.change']({ draftId: all.second, ops: [{ op: 'set', field: 'name', text: 'B' }] });
    expect(all.broadcasts.at(-1)).toEqual({ event: 'drafts.changed' });
    expect((await all.ask['workbench.read']({})).draft?.id).toBe(all.first);
    await expect(all.ask['draft.switch']({ draftId: 'nobody' })).rejects.toMatchObject({
      failure: { kind: 'not-found-here' },
    });
  });

  test('one is delivered while another is shown: surfaces stay where they are', async () => {
    const all = await two();
    await all.ask['delivery.create']({ draftId: all.first, provider: 'this-device', settings: {} });
    expect((await all.ask['workbench.read']({})).draft?.id).toBe(all.second);
    expect(all.broadcasts.filter((it) => it.event === 'draft.changed').at(-1)).toMatchObject({
      draft: { id: all.second },
    });
    expect(await names(all)).toEqual(['> Head of Payroll, Fleet Manager']);
  });

  test('can be duplicated, deleted and brought back', async () => {
    const all = await two();
    const copy = await all.ask['draft.duplicate']({ draftId: all.second });
    expect(copy).toMatchObject({ icp: { name: 'Head of Payroll, Fleet Manager (2)' }, sources: [{ url: JOBS }] });
    const { draft } = await all.ask['draft.delete']({ draftId: copy.id });
    expect(draft?.id).toBe(all.second);
    await expect(all.ask['draft.change']({ draftId: copy.id, ops: [] })).rejects.toMatchObject({
      failure: { kind: 'not-found-here' },
    });
    expect(await names(all)).toEqual(['> Head of Payroll, Fleet Manager', expect.any(String)]);
    const back = await all.ask['draft.restore']({ draftId: copy.id });
    expect(back.sources).toEqual(copy.sources);
    expect((await names(all))[0]).toBe('> Head of Payroll, Fleet Manager (2)');
    await all.services.drafts.purge();
    expect(await names(all)).toHaveLength(3);
  });

  test('one that is not shown can be renamed, deleted and brought back, and what is shown stays', async () => {
    const all = await two();
    const shown = async () => (await all.ask['workbench.read']({})).draft?.id;
    await all.ask['draft.change']({ draftId: all.first, ops: [{ op: 'set', field: 'name', text: 'Payroll' }] });
    expect(await names(all)).toContain('Payroll');
    await all.ask['draft.undo']({ draftId: all.first });
    expect(await names(all)).not.toContain('Payroll');
    expect((await all.ask['draft.delete']({ draftId: all.first })).draft?.id).toBe(all.second);
    expect(await names(all)).toHaveLength(1);
    expect((await all.ask['draft.restore']({ draftId: all.first, show: false })).id).toBe(all.second);
    expect(await names(all)).toHaveLength(2);
    expect(await shown()).toBe(all.second);
  });

  test('the last one deleted leaves none, and the next page starts anew', async () => {
    const { ask, broadcasts } = opened();
    const { draft } = await ask['page.read']({ tabId: 1 });
    expect(await ask['draft.delete']({ draftId: draft?.id ?? '' })).toEqual({ draft: null });
    expect(broadcasts).toContainEqual({ event: 'draft.changed', draft: null });
    expect(await ask['draft.list']({})).toEqual([]);
    expect((await ask['page.read']({ tabId: 2 })).draft?.sources).toMatchObject([{ url: JOBS }]);
  });

  test('an empty one is not kept when another is shown', async () => {
    const all = await two();
    await all.ask['draft.start']({ tabId: null });
    await all.ask['draft.switch']({ draftId: all.first });
    expect(await names(all)).toHaveLength(2);
  });
});

describe('undo', () => {
  test('takes back every kind of step, whoever made it, and redo does it again', async () => {
    const { ask } = opened();
    const { draft: start } = await ask['page.read']({ tabId: 1 });
    const draftId = start?.id ?? '';
    await ask['page.add']({ tabId: 2, leftOut: [{ field: 'jobTitles', value: 'Fleet Manager' }] });
    await ask['draft.change']({ draftId, ops: [{ op: 'support', minimum: 2 }] });
    await ask['draft.change']({ draftId, ops: [{ op: 'add', field: 'industries', values: ['Logistics'] }] });
    const last = await ask['draft.change']({ draftId, ops: [{ op: 'remove-source', url: TEAM }] });
    expect(last.icp).toMatchObject({ jobTitles: ['Head of Payroll'], countries: [], industries: ['Logistics'] });
    expect(last.steps?.undo).toEqual({ kind: 'remove-page', title: `Title of ${TEAM}` });
    const states = [last.icp];
    for (const kind of ['remove-page', 'add', 'support', 'add-page']) {
      const { draft } = await ask['workbench.read']({});
      expect(draft?.steps?.undo?.kind).toBe(kind);
      states.unshift((await ask['draft.undo']({ draftId })).icp);
    }
    expect(states[0]).toEqual(start?.icp);
    expect((await ask['draft.undo']({ draftId })).steps).toEqual({ undo: null, redo: expect.anything() });
    for (const state of states.slice(1)) expect((await ask['draft.redo']({ draftId })).icp).toEqual(state);
    expect((await ask['workbench.read']({})).draft?.steps?.redo).toBeNull();
  });

  test('survives the background', async () => {
    const first = opened();
    const { draft } = await first.ask['page.read']({ tabId: 1 });
    const draftId = draft?.id ?? '';
    await first.ask['draft.change']({ draftId, ops: [{ op: 'remove', field: 'countries', values: ['DE'] }] });
    const second = handlersFor(background({ database: first.database }).services);
    expect((await second['draft.undo']({ draftId })).icp).toEqual(draft?.icp);
  });

  test('of a page makes it one that can be added again', async () => {
    const { ask } = opened();
    await ask['page.read']({ tabId: 1 });
    await ask['page.read']({ tabId: 2 });
    const { draft } = await ask['page.add']({ tabId: 2 });
    expect((await ask['draft.undo']({ draftId: draft.id })).sources).toHaveLength(1);
    expect((await ask['page.read']({ tabId: 2 })).page).toMatchObject({ inDraft: false, newValues: 1 });
  });

  test('typing is one step', async () => {
    const all = background({ stepMs: 10 });
    const ask = handlersFor(all.services);
    const { id: draftId } = (await ask['draft.start']({ tabId: null })).draft;
    for (const text of ['P', 'Pa', 'Pay'])
      await ask['draft.change']({ draftId, ops: [{ op: 'set', field: 'name', text }] });
    const before = await ask['draft.undo']({ draftId });
    expect(before).toMatchObject({ icp: { name: '' }, written: [], steps: { undo: null } });
    expect((await ask['draft.redo']({ draftId })).icp.name).toBe('Pay');
  });
});

test('values left out of a page are not put in, and come back by no other page', async () => {
  const { ask, tabs } = opened();
  await ask['page.read']({ tabId: 1 });
  const leftOut = [{ field: 'jobTitles' as const, value: 'Fleet Manager' }];
  expect((await ask['page.add']({ tabId: 2, leftOut })).draft.icp.jobTitles).toEqual(['Head of Payroll']);
  showPage(tabs, 4, `${JOBS}/2`, [finding('jobTitles', 'Fleet Manager')]);
  expect((await ask['page.add']({ tabId: 4 })).draft.icp.jobTitles).toEqual(['Head of Payroll']);
});
