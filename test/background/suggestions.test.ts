import { expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { background, finding, showPage } from './fixtures.ts';

const PAGE = 'https://nordkai.example/team';

function opened() {
  const all = background({});
  showPage(all.tabs, 1, PAGE, [finding('jobTitles', 'Head of Payroll'), finding('jobTitles', 'Recruiter')]);
  return { ...all, ask: handlersFor(all.services) };
}

test('what was typed and what was sent is offered later, and goes into an export', async () => {
  const { ask } = opened();
  const { draft } = await ask['page.read']({ tabId: 1 });
  const draftId = draft?.id ?? '';
  await ask['draft.change']({ draftId, ops: [{ op: 'add', field: 'industries', values: ['Maritime'] }] });
  await ask['delivery.create']({ draftId, provider: 'this-device', settings: {} });
  const known = async () => (await ask['suggestions.read']({})).history;
  await expect.poll(async () => (await known()).industries).toEqual(['Maritime']);
  await expect.poll(async () => (await known()).jobTitles?.toSorted()).toEqual(['Head of Payroll', 'Recruiter']);
  const { json } = await ask['data.export']({ evidence: false });
  expect(JSON.parse(json).suggestions.history.industries).toEqual(['Maritime']);
  expect((await ask['suggestions.forget']({ field: null, value: null })).history).toEqual({});
  await ask['data.wipe']({});
  expect(await ask['suggestions.read']({})).toEqual({ history: {}, never: [] });
});

test('a page does not bring back what is never to be suggested, not even one that was read before', async () => {
  const { ask, broadcasts } = opened();
  await ask['page.read']({ tabId: 1 });
  const refused = { field: 'jobTitles', value: 'recruiter', on: true } as const;
  const { never } = await ask['suggestions.never'](refused);
  expect(never).toMatchObject([{ field: 'jobTitles', value: 'recruiter' }]);
  expect(broadcasts.at(-1)).toMatchObject({ event: 'suggestions.changed', suggestions: { never } });
  const started = await ask['draft.start']({ tabId: 1 });
  expect(started.draft.icp.jobTitles).toEqual(['Head of Payroll']);
  // What is typed by hand is taken all the same.
  const ops = [{ op: 'add', field: 'jobTitles', values: ['Recruiter'] } as const];
  const typed = await ask['draft.change']({
    draftId: started.draft.id,
    ops: ops.map((op) => ({ ...op, values: [...op.values] })),
  });
  expect(typed.icp.jobTitles).toContain('Recruiter');
  // And it comes back once it is allowed again.
  await ask['suggestions.never']({ ...refused, on: false });
  expect((await ask['draft.start']({ tabId: 1 })).draft.icp.jobTitles).toContain('Recruiter');
});

test('every provider’s request can be looked at, connected or not, and says what it lacks', async () => {
  const { ask } = opened();
  const { draft } = await ask['page.read']({ tabId: 1 });
  const draftId = draft?.id ?? '';
  const add = { op: 'add', field: 'painPoints', values: ['Slow payroll'] } as const;
  await ask['draft.change']({ draftId, ops: [{ ...add, values: [...add.values] }] });
  const compared = await ask['delivery.compare']({ draftId, settings: { vendor: { active: true } } });
  expect(compared.map(({ provider, failure }) => [provider, failure?.kind])).toEqual([
    ['this-device', undefined],
    ['vendor', 'not-set-up'],
  ]);
  const vendor = compared.find(({ provider }) => provider === 'vendor');
  expect(JSON.parse(vendor?.request?.body ?? '{}')).toMatchObject({ active: true });
  expect(vendor?.parts.map(({ path }) => path)).toEqual(['name']);
});
