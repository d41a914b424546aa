/** What a content script could try, if one of ours ever ran hostile code. Functions here travel into pages: they refer to nothing outside. */
import type { MessageType } from '../../utils/messages.ts';

interface Api {
  runtime: {
    id: string;
    sendMessage(message: unknown): Promise<unknown>;
    connect?(): unknown;
    onMessage: { addListener(listener: (message: unknown) => void): void };
    getBackgroundPage?(): Promise<unknown>;
  };
  storage?: {
    onChanged?: { addListener(listener: (changes: unknown, area: string) => void): void };
  } & Record<string, { get?(keys: null): Promise<unknown> } | undefined>;
}

/** Begins to listen to everything that reaches a content script. */
export function beginListening(): void {
  const world = globalThis as unknown as { browser?: Api; chrome: Api; heard: unknown[] };
  const api = world.browser ?? world.chrome;
  world.heard = [];
  api.runtime.onMessage.addListener((message) => void world.heard.push(message));
  api.storage?.onChanged?.addListener((changes, area) => void world.heard.push([area, changes]));
  for (const type of ['message', 'storage', 'error'])
    addEventListener(type, (event) => void world.heard.push(String(event)));
  const { localStorage } = globalThis as unknown as { localStorage: Storage };
  world.heard.push(Object.keys(localStorage).length);
}

/** Everything that a content script can get hold of, as text. */
export async function probe(): Promise<string> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api; heard: unknown[] };
  const api = world.browser ?? world.chrome;
  const attempt = async (run: () => unknown): Promise<unknown> => {
    try {
      return await run();
    } catch (error) {
      return String(error);
    }
  };
  const areas: Record<string, unknown> = {};
  for (const area of ['local', 'session', 'sync', 'managed'])
    areas[area] = await attempt(() => api.storage?.[area]?.get?.(null));
  const databases = await attempt(async () => (await indexedDB.databases()).map(({ name }) => name));
  const opened = await attempt(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('icepick');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const stores = [...request.result.objectStoreNames];
          request.result.close();
          indexedDB.deleteDatabase('icepick');
          resolve(stores);
        };
      }),
  );
  const background = await attempt(() => api.runtime.getBackgroundPage?.());
  return JSON.stringify({ areas, databases, opened, background: String(background), heard: world.heard });
}

/** Sends messages as a content script, five hundred at a time; answers with every answer that came. */
export async function forge(messages: unknown[], times: number): Promise<unknown[]> {
  const world = globalThis as unknown as { browser?: Api; chrome: Api };
  const api = world.browser ?? world.chrome;
  const answers: unknown[] = [];
  for (let sent = 0; sent < times; sent += 500) {
    const batch = Array.from({ length: 500 }, (_, at) => messages[(sent + at) % messages.length]);
    const came = await Promise.all(batch.map((message) => api.runtime.sendMessage(message).catch(() => undefined)));
    answers.push(...came.filter((answer) => answer !== undefined && answer !== null));
  }
  return answers;
}

/** Well-formed requests that would do harm if anybody else than a page of ours could make them. */
export const harmful = (draftId: string): { to: 'background'; type: MessageType; request: unknown }[] =>
  (
    [
      ['data.wipe', {}],
      ['data.export', { evidence: true }],
      ['workbench.read', {}],
      ['account.remove', { provider: 'kashew' }],
      ['account.save', { provider: 'kashew', credentials: { apiKey: 'kshw_forged__0123456789' }, settings: {} }],
      ['account.check', { provider: 'kashew' }],
      ['keys.protect', { mode: 'device', current: null }],
      ['keys.unlock', { passphrase: 'a guess that is wrong' }],
      ['keys.lock', {}],
      ['keys.forget', {}],
      ['keys.idle', { minutes: 1 }],
      ['settings.change', { defaultProvider: 'warm-ai' }],
      ['draft.start', { tabId: null }],
      ['draft.change', { draftId, ops: [{ op: 'add', field: 'jobTitles', values: ['Forged'] }] }],
      ['delivery.create', { draftId, provider: 'kashew', settings: {} }],
      ['delivery.list', {}],
    ] as const
  ).map(([type, request]) => ({ to: 'background', type, request }));
