import { describe, expect, test, vi } from 'vitest';
import { Failed } from '../../utils/failure.ts';
import { emptyIcp } from '../../utils/icp/types.ts';
import { broadcastThrough, hear } from '../../utils/messages/broadcast.ts';
import { REQUESTS } from '../../utils/messages/schema.ts';
import { sendThrough } from '../../utils/messages/send.ts';
import type { Sender } from '../../utils/messages/sender.ts';
import { type Handlers, serve } from '../../utils/messages/serve.ts';
import type { MessageType } from '../../utils/messages.ts';

const ROOT = 'chrome-extension://icepick/';
const runtime = { id: 'icepick', getURL: (path: string) => ROOT + path };
const popup: Sender = { id: 'icepick', url: `${ROOT}popup.html`, origin: 'chrome-extension://icepick' };
const background: Sender = { id: 'icepick', url: `${ROOT}background.js` };

/** One good request a message type. */
const GOOD: { [T in MessageType]: unknown } = {
  'workbench.read': {},
  'page.read': { tabId: 7 },
  'page.add': { tabId: 7, leftOut: [{ field: 'jobTitles', value: 'CTO' }] },
  'page.show': { url: 'https://acme.example/', locator: { path: 'html > :nth-child(2)', text: 'CFO' } },
  'page.unshow': { leaving: true },
  'draft.start': { tabId: null },
  'draft.change': { draftId: 'd', ops: [{ op: 'add', field: 'jobTitles', values: ['CTO'], at: 0 }] },
  'tabs.add': { windowId: 1 },
  'tabs.wake': {},
  'tabs.stop': {},
  'tabs.run': {},
  'tabs.dismiss': {},
  'draft.undo': { draftId: 'd' },
  'draft.redo': { draftId: 'd' },
  'draft.list': {},
  'draft.switch': { draftId: 'd' },
  'draft.duplicate': { draftId: 'd' },
  'draft.delete': { draftId: 'd' },
  'draft.restore': { draftId: 'd' },
  'delivery.preview': { draftId: 'd', provider: 'kashew', settings: { plan: 'pro' } },
  'delivery.compare': { draftId: 'd', settings: { kashew: { is_active: true } } },
  'delivery.create': { draftId: 'd', provider: 'kashew', settings: { limit: 5, active: true } },
  'delivery.check': { draftId: 'd', provider: 'kashew', settings: {} },
  'delivery.send': { draftId: 'd', to: [{ provider: 'kashew', settings: {} }] },
  'delivery.undo': { deliveryId: 'x' },
  'delivery.retry': { deliveryId: 'x' },
  'delivery.resolve': { deliveryId: 'x', remoteId: null },
  'delivery.forget': { deliveryId: 'x' },
  'delivery.edit': { deliveryId: 'x' },
  'delivery.get': { deliveryId: 'x' },
  'delivery.page': { filter: 'all', before: null, limit: 50 },
  'delivery.list': {},
  'profile.list': {},
  'profile.page': { after: null, limit: 100 },
  'profile.get': { profileIds: ['p'] },
  'profile.evidence': { profileIds: ['p'] },
  'profile.change': { op: 'archive', profileIds: ['p'], archived: true },
  'library.undo': { undo: [{ store: 'profiles', key: 'p', record: null }] },
  'settings.import': { defaultProvider: null, never: [], history: {}, providers: [] },
  'settings.revert': { defaultProvider: null, never: [], history: {}, providers: [] },
  'library.import': { profiles: [], drafts: [], deliveries: [] },
  'profile.preview': { profileId: 'p', provider: 'kashew', settings: {} },
  'profile.deliver': { profileId: 'p', provider: 'kashew', settings: {} },
  'delivery.marks': { before: null, limit: 100 },
  'remote.list': { provider: 'kashew', fresh: false },
  'profile.edit': { profileId: 'p' },
  'example.start': { capture: { version: 1 } },
  'suggestions.read': {},
  'suggestions.never': { field: 'jobTitles', value: 'CTO', on: true },
  'suggestions.forget': { field: null, value: null },
  'settings.change': { defaultProvider: 'kashew' },
  'account.save': {
    provider: 'kashew',
    credentials: { apiKey: 'k' },
    settings: { products: [{ id: 'a', label: 'A' }] },
  },
  'account.check': { provider: 'kashew' },
  'account.remove': { provider: 'kashew' },
  'keys.read': {},
  'keys.unlock': { passphrase: 'correct horse' },
  'keys.lock': {},
  'keys.protect': { mode: 'passphrase', passphrase: 'correct horse', idleMinutes: 15, current: null },
  'keys.idle': { minutes: null },
  'keys.forget': {},
  'data.export': { evidence: false },
  'data.wipe': {},
  'unreadable.list': {},
  'unreadable.export': {},
  'unreadable.delete': {},
};
const TYPES = Object.keys(GOOD) as MessageType[];

/** Handlers that answer with what they were asked. */
function echoing() {
  const asked = vi.fn();
  const handlers = Object.fromEntries(
    TYPES.map((type) => [
      type,
      (request: unknown) => {
        asked(type, request);
        return request;
      },
    ]),
  ) as unknown as Handlers;
  return { asked, listener: serve(handlers, runtime) };
}

const message = (type: string, request: unknown) => ({ to: 'background', type, request });

describe('a request', () => {
  test.each(TYPES)('%s reaches its handler', async (type) => {
    const { listener } = echoing();
    expect(await listener(message(type, GOOD[type]), popup)).toEqual({ ok: true, value: GOOD[type] });
  });

  test.each(TYPES)('%s is refused in any other shape', async (type) => {
    const { asked, listener } = echoing();
    for (const wrong of [undefined, null, 'text', [], { ...(GOOD[type] as object), extra: 1 }, { tabId: -1 }]) {
      const answer = await listener(message(type, wrong), popup);
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
    }
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    { op: 'add', field: 'name', values: ['x'] },
    { op: 'add', field: '__proto__', values: ['x'] },
    { op: 'add', field: 'jobTitles', values: ['x'], at: -1 },
    { op: 'add', field: 'jobTitles', values: ['x'.repeat(1001)] },
    { op: 'add', field: 'jobTitles', values: Array.from({ length: 1001 }, () => 'x') },
    { op: 'set', field: 'jobTitles', text: 'x' },
    { op: 'set', field: 'name', text: 'x'.repeat(20_001) },
    { op: 'revenue', ranges: [{ currency: 'euro', min: 1, max: 2 }] },
    { op: 'replace', icp: emptyIcp() },
  ])('that changes a draft is refused: %j', (op) => {
    expect(REQUESTS['draft.change'].safeParse({ draftId: 'd', ops: [op] }).success).toBe(false);
  });

  test.each(['nothing.known', 'toString', '__proto__', 'constructor', ''])('of type %j is refused', async (type) => {
    const { listener } = echoing();
    expect(await listener(message(type, {}), popup)).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } });
  });

  test('that fails is answered with the failure, and nothing else of the error', async () => {
    const handlers = {
      'workbench.read': () => Promise.reject(new Failed({ kind: 'storage', detail: 'full' })),
      'delivery.list': () => {
        throw new TypeError('nobody foresaw this');
      },
    } as unknown as Handlers;
    const listener = serve(handlers, runtime);
    expect(await listener(message('workbench.read', {}), popup)).toEqual({
      ok: false,
      failure: { kind: 'storage', detail: 'full' },
    });
    expect(await listener(message('delivery.list', {}), popup)).toEqual({
      ok: false,
      failure: { kind: 'internal', detail: 'nobody foresaw this' },
    });
  });

  test.each([null, 7, 'text', {}, { to: 'surfaces' }, { type: 'workbench.read' }])(
    'for somebody else is left alone: %j',
    (other) => {
      expect(echoing().listener(other, popup)).toBeUndefined();
    },
  );
});

describe('strangers are not answered', () => {
  const STRANGERS: [string, Sender][] = [
    [
      'a content script',
      { id: 'icepick', url: 'https://evil.example/', origin: 'https://evil.example', tab: {}, frameId: 0 },
    ],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension that names our page', { id: 'other', url: `${ROOT}popup.html` }],
    ['nobody', {}],
    ['somebody without a URL', { id: 'icepick' }],
    ['a page whose URL only contains ours', { id: 'icepick', url: `https://evil.example/?${ROOT}popup.html` }],
    ['an extension whose id begins with ours', { id: 'icepick', url: 'chrome-extension://icepick-evil/popup.html' }],
    ['a page with a forged URL and an honest origin', { ...popup, origin: 'https://evil.example' }],
    ['our page inside a frame', { ...popup, tab: {}, frameId: 3 }],
  ];
  test.each(STRANGERS)('%s', (_who, sender) => {
    const { asked, listener } = echoing();
    for (const type of TYPES) expect(listener(message(type, GOOD[type]), sender)).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });

  test('our page in a tab is none', async () => {
    const { listener } = echoing();
    const options = { ...popup, url: `${ROOT}options.html`, tab: { id: 3 }, frameId: 0 };
    expect(await listener(message('workbench.read', {}), options)).toMatchObject({ ok: true });
  });
});

describe('sending', () => {
  const through = (answer: unknown) => sendThrough({ sendMessage: async () => answer });

  test('gives the value', async () => {
    const { listener } = echoing();
    const send = sendThrough({ sendMessage: async (sent) => listener(sent, popup) });
    expect(await send('draft.start', { tabId: 7 })).toEqual({ tabId: 7 });
  });
  test('throws what failed over there', async () => {
    const send = through({ ok: false, failure: { kind: 'storage', detail: 'full' } });
    await expect(send('workbench.read', {})).rejects.toMatchObject({ name: 'Failed', failure: { kind: 'storage' } });
  });
  test.each([undefined, null, 'text', {}, { ok: 'yes' }])('says that there was no answer: %j', async (answer) => {
    await expect(through(answer)('workbench.read', {})).rejects.toMatchObject({ failure: { kind: 'internal' } });
  });
  test('says that there was nobody', async () => {
    const send = sendThrough({ sendMessage: () => Promise.reject(new Error('Receiving end does not exist.')) });
    await expect(send('workbench.read', {})).rejects.toMatchObject({
      failure: { kind: 'internal', detail: 'Receiving end does not exist.' },
    });
  });
});

describe('broadcasts', () => {
  test('reach a surface, from the background alone', () => {
    const heard = vi.fn();
    const listener = hear(heard, runtime);
    const sendMessage = vi.fn(async (_message: unknown) => undefined);
    broadcastThrough({ sendMessage })({ event: 'data.wiped' });
    const [sent] = sendMessage.mock.calls[0] ?? [];
    listener(sent, { ...popup, tab: {} });
    listener(sent, { ...background, id: 'other' });
    listener(sent, { id: 'icepick', url: 'https://evil.example/' });
    expect(heard).not.toHaveBeenCalled();
    listener(sent, background);
    expect(heard.mock.calls).toEqual([[{ event: 'data.wiped' }]]);
  });

  test('of another shape are ignored', () => {
    const heard = vi.fn();
    const listener = hear(heard, runtime);
    for (const other of [null, {}, { to: 'surfaces' }, { to: 'surfaces', broadcast: { event: 'made.up' } }])
      listener(other, background);
    expect(heard).not.toHaveBeenCalled();
  });

  test('with nobody listening are no error', async () => {
    const sendMessage = vi.fn(() => Promise.reject(new Error('Receiving end does not exist.')));
    broadcastThrough({ sendMessage })({ event: 'data.wiped' });
    await Promise.resolve();
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
