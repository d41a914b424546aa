import { beforeEach, describe, expect, test } from 'vitest';
import { createSession } from '../../entrypoints/workbench/session.ts';
import { Failed } from '../../utils/failure.ts';
import { type Draft, startDraft } from '../../utils/icp/draft.ts';
import { applyOps } from '../../utils/icp/draft-ops.ts';
import { emptyIcp } from '../../utils/icp/types.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { Duplicate, MessageType, PageState } from '../../utils/messages.ts';
import { PROVIDERS } from '../../utils/providers/index.ts';
import { connected, withoutProduct } from '../gallery/accounts.ts';
import { fromOnePage, NOW } from '../gallery/drafts.ts';
import { deliveryOf, fakeBackground, readPage, type Situation } from '../gallery/fake-background.ts';

interface Asked {
  type: MessageType;
  request: unknown;
}

/** Lets every answer that is on its way arrive. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

let asked: Asked[];
let timers: { milliseconds: number; run: () => void }[];
beforeEach(() => {
  asked = [];
  timers = [];
});

function open(situation: Situation, through: (send: Send) => Send = (send) => send) {
  const background = fakeBackground(situation, (broadcast) => session.hear(broadcast));
  const send: Send = (type, request) => {
    asked.push({ type, request });
    return through(background)(type, request);
  };
  const session = createSession({
    send,
    tabId: 1,
    providers: PROVIDERS,
    now: () => NOW,
    uuid: () => 'draft-new',
    later: (milliseconds, run) => {
      const timer = { milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  });
  return session;
}
const of = (type: MessageType) => asked.filter((entry) => entry.type === type).map(({ request }) => request);
const titles = (draft: Draft | null) => draft?.icp.jobTitles;

describe('changes', () => {
  test('leave at once, and are seen before their answer', async () => {
    const session = open({ draft: fromOnePage });
    await settle();
    session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['CFO'] }] });
    expect(of('draft.change')).toHaveLength(1);
    expect(titles(session.state().draft)).toContain('CFO');
    await settle();
    expect(titles(session.state().draft)).toContain('CFO');
  });

  test('that fail are kept and sent again with the next one', async () => {
    let broken = true;
    const session = open({ draft: fromOnePage }, (send) => async (type, request) => {
      if (type === 'draft.change' && broken) throw new Failed({ kind: 'storage', detail: 'disk full' });
      return send(type, request);
    });
    await settle();
    session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['CFO'] }] });
    await settle();
    expect(session.state().failure).toMatchObject({ kind: 'storage' });
    expect(titles(session.state().draft)).toContain('CFO');
    broken = false;
    session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['COO'] }] });
    await settle();
    expect(session.state().failure).toBeNull();
    expect(titles(session.state().draft)).toEqual(expect.arrayContaining(['CFO', 'COO']));
    expect(of('draft.change').at(-1)).toMatchObject({ ops: [{ values: ['CFO'] }, { values: ['COO'] }] });
  });

  test('typed text does not pile up messages, and none of it is lost', async () => {
    const session = open({ draft: fromOnePage });
    await settle();
    for (const text of ['A', 'Ac', 'Acm', 'Acme']) session.text('name', text);
    expect(of('draft.change')).toHaveLength(1);
    expect(session.state().draft?.icp.name).toBe('Acme');
    await settle();
    await settle();
    expect(of('draft.change')).toHaveLength(2);
    expect(of('draft.change').at(-1)).toMatchObject({ ops: [{ text: 'Acme' }] });
    expect(session.state().draft?.icp.name).toBe('Acme');
  });

  test('a closing popup sends what waits in the same tick', async () => {
    const session = open({ draft: fromOnePage });
    await settle();
    session.text('name', 'A');
    session.text('name', 'Acme');
    session.settleTexts();
    expect(of('draft.change').at(-1)).toMatchObject({ ops: [{ text: 'Acme' }] });
  });

  test('an older broadcast never shows over a newer state', async () => {
    const session = open({ draft: fromOnePage });
    await settle();
    const newer = applyOps(fromOnePage, [{ op: 'add', field: 'jobTitles', values: ['CFO'] }], NOW);
    session.hear({ event: 'draft.changed', draft: newer });
    session.hear({ event: 'draft.changed', draft: fromOnePage });
    expect(titles(session.state().draft)).toContain('CFO');
  });

  test('undo puts a value back where it was, for ten seconds', async () => {
    const session = open({ draft: fromOnePage });
    await settle();
    const before = titles(session.state().draft);
    const gone = {
      ops: [{ op: 'remove' as const, field: 'jobTitles' as const, values: ['Head of Growth'] }],
      undo: {
        label: '',
        ops: [{ op: 'add' as const, field: 'jobTitles' as const, values: ['Head of Growth'], at: 0 }],
      },
    };
    session.change(gone);
    expect(titles(session.state().draft)).not.toContain('Head of Growth');
    session.undo();
    await settle();
    expect(titles(session.state().draft)).toEqual(before);
    session.change(gone);
    timers.find(({ milliseconds }) => milliseconds === 10_000)?.run();
    expect(session.state().undo).toBeNull();
  });
});

describe('pages', () => {
  const readPage = (tabId: number, values = 3): PageState => ({
    ...{ kind: 'read', tabId, url: `https://acme.example/${tabId}`, title: '', values, newValues: 0 },
    ...{ found: emptyIcp(), inDraft: true, notes: [] },
  });

  test('of another tab replaces the one before, and what is said of that one counts no longer', async () => {
    const session = open({ draft: fromOnePage, page: readPage(1) });
    await settle();
    session.hear({ event: 'page.changed', page: readPage(2, 9) });
    expect(session.state().page).toMatchObject({ tabId: 1, values: 3 });
    session.read(2);
    expect(session.state().page).toBeNull();
    expect(of('page.read')).toEqual([{ tabId: 1 }, { tabId: 2 }]);
  });

  test('that could not be read fills in once another surface has read it', async () => {
    const failure = { kind: 'page-not-readable', reason: 'no-access', url: '' } as const;
    const session = open({ draft: fromOnePage, page: { kind: 'unreadable', tabId: 1, url: '', failure } });
    await settle();
    session.hear({ event: 'page.changed', page: readPage(1) });
    expect(session.state().page).toMatchObject({ kind: 'read', values: 3 });
    expect(of('page.read')).toHaveLength(1);
  });

  test('an answer for a tab that was left is passed over', async () => {
    const answers: (() => void)[] = [];
    const session = open({ draft: fromOnePage }, (send) => async (type, request) => {
      const answer = await send(type, request);
      if (type !== 'page.read') return answer;
      await new Promise<void>((resolve) => answers.push(resolve));
      return { ...(answer as object), page: readPage((request as { tabId: number }).tabId) } as never;
    });
    await settle();
    session.read(2);
    await settle();
    answers[1]?.();
    await settle();
    answers[0]?.();
    await settle();
    expect(session.state().page).toMatchObject({ tabId: 2 });
  });

  test('what is typed while one is read slowly is never overwritten', async () => {
    let arrive = (): void => undefined;
    const session = open({ draft: fromOnePage }, (send) => async (type, request) => {
      if (type === 'workbench.read') return { ...((await send(type, request)) as object), draft: null } as never;
      if (type === 'page.read')
        await new Promise<void>((resolve) => {
          arrive = resolve;
        });
      return send(type, request);
    });
    await settle();
    timers.find(({ milliseconds }) => milliseconds === 5000)?.run();
    session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['Chief Ice Officer'] }] });
    session.text('name', 'Ice buyers');
    arrive();
    await settle();
    expect(titles(session.state().draft)).toContain('Chief Ice Officer');
    expect(session.state().draft?.icp.name).toBe('Ice buyers');
  });

  test('one that cannot be read leaves an empty form that is stored with its first value', async () => {
    const failure = { kind: 'page-not-readable', reason: 'browser-page', url: '' } as const;
    const session = open({ page: { kind: 'unreadable', tabId: 1, url: '', failure } });
    await settle();
    expect(session.state()).toMatchObject({ phase: 'editing', page: { kind: 'unreadable' } });
    expect(of('draft.start')).toHaveLength(0);
    session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['CFO'] }] });
    expect(titles(session.state().draft)).toEqual(['CFO']);
    // In the same tick, so that closing the popup right away loses nothing.
    expect(of('draft.change')).toMatchObject([{ draftId: session.state().draft?.id, starts: true }]);
    await settle();
    expect(of('draft.start')).toHaveLength(0);
    expect(titles(session.state().draft)).toEqual(['CFO']);
  });

  test('one that takes too long does the same', async () => {
    const session = open({ silent: ['page.read'] });
    await settle();
    expect(session.state().phase).toBe('reading');
    timers.find(({ milliseconds }) => milliseconds === 5000)?.run();
    expect(session.state()).toMatchObject({
      phase: 'editing',
      page: { failure: { kind: 'page-timeout', seconds: 5 } },
    });
  });
});

describe('delivery', () => {
  test('goes after every change, with what was picked', async () => {
    const session = open({ draft: fromOnePage, defaultProvider: 'kashew' });
    await settle();
    session.text('name', 'Last');
    session.text('name', 'Last word');
    session.pick('is_active', true);
    session.deliver();
    expect(session.state().phase).toBe('sending');
    await settle();
    await settle();
    const types = asked.map(({ type }) => type).filter((type) => type === 'draft.change' || type === 'delivery.create');
    expect(types.at(-1)).toBe('delivery.create');
    expect(of('delivery.create')).toEqual([{ draftId: 'draft-1', provider: 'kashew', settings: { is_active: true } }]);
    expect(session.state()).toMatchObject({ phase: 'delivered', draft: { icp: { name: 'Last word' } } });
  });

  test('one that is unsure stays so until it is tried again', async () => {
    const session = open({ draft: fromOnePage, outcome: { state: 'unsure' } });
    await settle();
    await session.deliver();
    expect(session.state().phase).toBe('unsure');
    session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['CFO'] }] });
    await settle();
    expect(session.state().phase).toBe('unsure');
  });

  const alike: Duplicate = { where: 'provider', id: 'p1', name: 'Twin', overlap: 0.9, fields: [], delivery: null };

  test('asks first when the provider has it already, and sends when told to', async () => {
    const session = open({ draft: fromOnePage, checks: { kashew: { duplicates: [alike] } } });
    await settle();
    await session.deliver();
    expect(of('delivery.create')).toHaveLength(0);
    expect(session.state()).toMatchObject({ phase: 'editing', question: { found: [{ provider: 'kashew' }] } });
    session.cancelSending();
    expect(session.state().question).toBeNull();
    await session.deliver();
    await session.sendAnyway();
    expect(of('delivery.create')).toHaveLength(1);
    expect(session.state().phase).toBe('delivered');
  });

  test('asks about one of its like on this device, too', async () => {
    const like = { ...alike, where: 'library' as const };
    const session = open({ draft: fromOnePage, checks: { kashew: { duplicates: [like] } } });
    await settle();
    await session.deliver();
    expect(session.state().question).toMatchObject({ found: [{ provider: 'kashew', duplicates: [like] }] });
  });

  test.each(['fails', 'never answers'])(
    'a list whose reading %s is said, and keeps nothing from leaving',
    async (how) => {
      const failure = { kind: 'network', provider: 'kashew', detail: '', reached: 'no' } as const;
      const session = open({
        draft: fromOnePage,
        outcome: { state: 'held' },
        ...(how === 'fails' ? { checks: { kashew: { failure } } } : { silent: ['delivery.check'] }),
      });
      await settle();
      const done = session.deliver();
      await settle();
      timers.find(({ milliseconds }) => milliseconds === 8_000)?.run();
      await done;
      expect(session.state()).toMatchObject({ phase: 'sending', unlisted: ['kashew'] });
    },
  );

  test('goes to several providers, each with an outcome of its own', async () => {
    const failure = { kind: 'key-refused', provider: 'kashew', status: 401, message: '' } as const;
    const session = open({
      draft: fromOnePage,
      accounts: connected,
      outcomes: { kashew: { state: 'refused', failure }, 'warm-ai': { state: 'accepted' } },
    });
    await settle();
    expect(session.state().ready).toEqual(['this-device', 'warm-ai']);
    session.toggleAlso('warm-ai');
    await session.deliver();
    expect(of('delivery.send')).toMatchObject([{ to: [{ provider: 'kashew' }, { provider: 'warm-ai' }] }]);
    expect(session.state()).toMatchObject({
      phase: 'failed',
      outcomes: [
        { provider: 'warm-ai', delivery: { state: 'accepted' } },
        { provider: 'kashew', delivery: { state: 'refused' } },
      ],
    });
  });

  test('shows how full the plan is, once the person said which it is', async () => {
    const plan = { kind: 'profiles', plan: 'Standard', used: 3, limit: 10 } as const;
    const told = connected.map((account) => ({ ...account, settings: { ...account.settings, plan: 'Standard' } }));
    for (const accounts of [connected, told]) {
      asked = [];
      const session = open({
        draft: fromOnePage,
        accounts,
        defaultProvider: 'warm-ai',
        checks: { 'warm-ai': { plan } },
      });
      await settle();
      session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['CFO'] }] });
      await settle();
      expect(of('delivery.check')).toHaveLength(accounts === told ? 1 : 0);
      expect(session.state().plan).toEqual(accounts === told ? plan : null);
    }
  });

  test('picks the only product there is', async () => {
    const one = withoutProduct.map((account) =>
      account.provider === 'warm-ai'
        ? { ...account, settings: { ...account.settings, products: [{ id: 'prod_1', label: 'One' }] } }
        : account,
    );
    const session = open({ draft: fromOnePage, accounts: one, defaultProvider: 'warm-ai' });
    await settle();
    expect(session.state().picked).toEqual({ product: 'prod_1' });
  });

  test.each([
    ['was stored', 'held', 'sending'],
    ['was not', null, 'editing'],
  ] as const)('whose answer is lost asks what is true: it %s', async (_, state, phase) => {
    const session = open({ draft: fromOnePage }, (send) => async (type, request) => {
      if (type === 'delivery.create') throw new Failed({ kind: 'internal', detail: 'message port closed' });
      if (type !== 'delivery.page') return send(type, request);
      const deliveries = state ? [deliveryOf(fromOnePage, 'kashew', state)] : [];
      return { deliveries, next: null, total: deliveries.length, attention: 0 } as never;
    });
    await settle();
    await session.deliver();
    expect(session.state().phase).toBe(phase);
    const [outcome] = session.state().outcomes;
    expect(outcome?.failure?.kind).toBe(state ? undefined : 'internal');
  });

  test('that its account holds back shows why, instead of waiting for ever', async () => {
    const paused = { kind: 'key-refused', provider: 'kashew', status: 401, message: '' } as const;
    const session = open({ draft: fromOnePage, delivery: { ...deliveryOf(fromOnePage, 'kashew', 'queued'), paused } });
    await settle();
    expect(session.state().phase).toBe('failed');
  });

  test('on its way is asked after when nothing is heard of it', async () => {
    const session = open({ draft: fromOnePage, outcome: { state: 'sending' } });
    await settle();
    await session.deliver();
    timers.find(({ milliseconds }) => milliseconds === 12_000)?.run();
    await settle();
    expect(of('delivery.get')).toHaveLength(1);
  });
});

test('a value that is never to be suggested goes, and both are taken back together', async () => {
  const session = open({ draft: fromOnePage });
  await settle();
  const refused = { field: 'jobTitles', value: 'Head of Growth' } as const;
  session.change({
    ops: [{ op: 'remove', field: 'jobTitles', values: ['Head of Growth'] }],
    never: [{ ...refused, on: true }],
    undo: {
      label: 'gone',
      ops: [{ op: 'add', field: 'jobTitles', values: ['Head of Growth'], at: 0 }],
      never: [{ ...refused, on: false }],
    },
  });
  await settle();
  expect(titles(session.state().draft)).not.toContain('Head of Growth');
  expect(session.state().suggestions.never).toMatchObject([refused]);
  session.undo();
  await settle();
  expect(titles(session.state().draft)?.[0]).toBe('Head of Growth');
  expect(session.state().suggestions.never).toEqual([]);
});

test('looking at another provider changes nothing about the profile', async () => {
  const session = open({ draft: fromOnePage, accounts: [...connected] });
  await settle();
  const before = session.state().draft;
  for (const { id } of [...PROVIDERS, ...PROVIDERS.toReversed()]) {
    session.chooseProvider(id);
    await settle();
    expect(session.state().draft).toEqual(before);
  }
  expect(of('draft.change')).toEqual([]);
});

describe('another profile, turned to in another surface', () => {
  test('takes nothing that was being typed into the one before, and loses nothing of it', async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const session = open({ draft: fromOnePage }, (send) => async (type, request) => {
      if (type === 'draft.change') await held;
      return send(type, request);
    });
    await settle();
    const first = session.state().draft?.id;
    session.text('name', 'N');
    // This one waits for the answer to the first letter.
    session.text('name', 'Named');
    const other = startDraft({ id: 'other', now: NOW });
    session.hear({ event: 'draft.changed', draft: other });
    expect(session.state().draft).toMatchObject({ id: 'other', icp: { name: '' } });
    expect(of('draft.change')).toEqual([
      { draftId: first, ops: [{ op: 'set', field: 'name', text: 'N' }] },
      { draftId: first, ops: [{ op: 'set', field: 'name', text: 'Named' }] },
    ]);
    answer();
    await settle();
  });

  test('stays shown when an answer for the one before comes late', async () => {
    let release: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const session = open({ draft: fromOnePage }, () => async (type) => {
      if (type !== 'draft.change') return silent();
      await late;
      return fromOnePage as never;
    });
    session.hear({ event: 'draft.changed', draft: fromOnePage });
    session.change({ ops: [{ op: 'add', field: 'jobTitles', values: ['CFO'] }] });
    session.hear({ event: 'draft.changed', draft: startDraft({ id: 'other', now: NOW }) });
    release();
    await settle();
    expect(session.state().draft?.id).toBe('other');
  });
});

describe('undo', () => {
  const gone = {
    ops: [{ op: 'remove' as const, field: 'jobTitles' as const, values: ['Head of Growth'] }],
    undo: { label: '', ops: [{ op: 'add' as const, field: 'jobTitles' as const, values: ['Head of Growth'], at: 0 }] },
  };
  const step = { kind: 'remove' as const, field: 'jobTitles' as const, value: 'Head of Growth', count: 1 };

  test('takes the step itself back while it is the last one', async () => {
    const session = open({ draft: fromOnePage });
    await settle();
    session.change(gone);
    await settle();
    const now = session.state().draft ?? fromOnePage;
    session.hear({ event: 'draft.changed', draft: { ...now, steps: { undo: step, redo: null } } });
    session.undo();
    await settle();
    expect(of('draft.undo')).toEqual([{ draftId: now.id }]);
  });

  test('takes only its own change back once another surface made a step', async () => {
    const session = open({ draft: fromOnePage });
    await settle();
    session.change(gone);
    await settle();
    const now = session.state().draft ?? fromOnePage;
    const other = { kind: 'write' as const, field: 'name' as const };
    session.hear({ event: 'draft.changed', draft: { ...now, steps: { undo: other, redo: null } } });
    session.undo();
    await settle();
    expect(of('draft.undo')).toEqual([]);
    expect(titles(session.state().draft)).toContain('Head of Growth');
  });
});

const silent = () => new Promise<never>(() => undefined);

describe('a draft that is not shown', () => {
  const drafts = [
    { id: fromOnePage.id, name: 'Shown', updatedAt: '', values: 3, pages: 1, current: true },
    { id: 'other', name: 'Other', updatedAt: '', values: 4, pages: 2, current: false },
  ];
  const names = (session: ReturnType<typeof open>) => session.state().drafts?.map(({ name }) => name);

  test('is renamed from the list, and the name before is offered', async () => {
    const session = open({ draft: fromOnePage, drafts });
    session.loadDrafts();
    await settle();
    session.renameDraft('other', 'Mill owners', 'Renamed');
    await settle();
    expect(names(session)).toEqual(['Shown', 'Mill owners']);
    expect(session.state()).toMatchObject({ draft: { id: fromOnePage.id }, undo: { label: 'Renamed' } });
    session.undo();
    await settle();
    expect(of('draft.undo')).toEqual([{ draftId: 'other' }]);
  });

  test('is deleted from the list and brought back, while the one in work stays', async () => {
    const session = open({ draft: fromOnePage, drafts });
    session.loadDrafts();
    await settle();
    session.deleteDraft('Deleted', 'other');
    await settle();
    expect(names(session)).toEqual(['Shown']);
    expect(session.state()).toMatchObject({ draft: { id: fromOnePage.id }, undo: { label: 'Deleted' } });
    session.undo();
    await settle();
    expect(of('draft.restore')).toEqual([{ draftId: 'other', show: false }]);
    expect(names(session)).toEqual(['Shown', 'Other']);
  });
});

test('a panel that may not read its page shows it as soon as the button grants it to the popup, and both stay in step', async () => {
  const panel = open({
    draft: fromOnePage,
    page: {
      kind: 'unreadable',
      tabId: 1,
      url: '',
      failure: { kind: 'page-not-readable', reason: 'no-access', url: '' },
    },
  });
  await settle();
  expect(panel.state().page).toMatchObject({ kind: 'unreadable' });
  // What the background tells all surfaces when the popup reads, adds and changes.
  panel.hear({ event: 'page.changed', page: readPage(fromOnePage) });
  expect(panel.state().page).toMatchObject({ kind: 'read', tabId: 1 });
  const changed = applyOps(fromOnePage, [{ op: 'add', field: 'jobTitles', values: ['CFO'] }], NOW);
  panel.hear({ event: 'draft.changed', draft: changed });
  expect(titles(panel.state().draft)).toContain('CFO');
  panel.hear({ event: 'page.changed', page: { ...readPage(fromOnePage), tabId: 2, url: 'https://other.example/' } });
  expect(panel.state().page).toMatchObject({ tabId: 1 });
});
