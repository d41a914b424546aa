/** A background wired to fakes, and what goes through it. */
import 'fake-indexeddb/auto';
import { openOnDemand } from '../../entrypoints/background/on-demand.ts';
import { openServices } from '../../entrypoints/background/services.ts';
import type { PageCapture } from '../../utils/capture/types.ts';
import { Failed } from '../../utils/failure.ts';
import type { Finding, FindingField } from '../../utils/icp/types.ts';
import { ICP_FIELDS } from '../../utils/icp/types.ts';
import { thisDevice } from '../../utils/providers/this-device.ts';
import type { CreateOutcome, Provider } from '../../utils/providers/types.ts';
import { fakeBrowser } from './fake-browser.ts';

export const finding = (field: FindingField, value: string): Finding => ({
  ...{ field, value, confidence: 0.9, source: 'list', quote: value, locator: null },
});

export const capture = (url: string, findings: Finding[]): PageCapture => ({
  ...{ version: 1, url, title: `Title of ${url}`, kind: 'team', lang: 'en', company: {}, notes: [], elapsedMs: 1 },
  findings,
});

/** A vendor of the tests' own: a key, a user to choose, and a toggle beside the button. */
export function vendor() {
  const asked: string[] = [];
  const answers: { check: () => void; create: () => CreateOutcome | Promise<CreateOutcome> } = {
    check: () => {},
    create: () => ({ kind: 'created', id: 'r-1', status: 'active', remote: null }),
  };
  const provider: Provider = {
    id: 'vendor',
    name: 'Vendor',
    origins: ['https://vendor.example'],
    documentation: null,
    credentials: [
      {
        ...{ id: 'apiKey', label: 'l', help: 'h', secret: true, url: '', placeholder: '' },
        problem: (text) => (text.startsWith('key-') ? null : 'not_a_key'),
      },
    ],
    settings: [
      { id: 'user', label: 'l', scope: 'account', input: { kind: 'choice', choices: [], from: 'users' }, default: '' },
      { id: 'limit', label: 'l', scope: 'account', input: { kind: 'number', min: 1, max: 9, step: 1 }, default: 5 },
      { id: 'active', label: 'l', scope: 'delivery', input: { kind: 'toggle' }, default: false },
    ],
    carries: thisDevice.carries,
    limits: [],
    exactlyOnce: 'idempotency-key',
    account: async ({ apiKey }) => `account of ${apiKey?.slice(0, 5)}`,
    compile: (icp, { active }) => ({
      request: { method: 'POST', url: 'https://vendor.example/icp', body: JSON.stringify({ name: icp.name, active }) },
      coverage: ICP_FIELDS.filter((field) => field === 'painPoints').map((field) => ({
        ...{ field, kind: 'dropped', note: 'n', values: [], becomes: [] },
      })),
    }),
    async check({ credentials }) {
      asked.push(`check ${credentials.apiKey}`);
      answers.check();
      return { accountId: 'a', who: 'Mara Holt', facts: [] };
    },
    async create(_context, request, key) {
      asked.push(`create ${key} ${request.body}`);
      return answers.create();
    },
    list: async () => [],
    matches: () => false,
  };
  return { provider, asked, answers };
}

let count = 0;

const turns = new Map<string, Promise<unknown>>();
/** Locks that all backgrounds over one database share, as Web Locks are. */
function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const next = (turns.get(name) ?? Promise.resolve()).then(work, work);
  turns.set(
    name,
    next.catch(() => undefined),
  );
  return next;
}

export function background(
  options: { consent?: boolean; database?: string; holdSeconds?: number; alone?: boolean; stepMs?: number } = {},
) {
  count += 1;
  const fakes = fakeBrowser();
  const shop = vendor();
  const held: string[] = [];
  /** How often the services on demand were taken in, and whether they are not to be had. */
  const onDemand = { taken: 0, missing: false };
  const database = options.database ?? `background-${count}`;
  // A background that follows another over the same records starts later.
  let time = Date.parse(options.database === undefined ? '2026-11-21T12:00:00Z' : '2026-11-21T13:00:00Z');
  const services = openServices({
    browser: fakes.browser,
    providers: [thisDevice, shop.provider],
    onDemand: async () => {
      onDemand.taken += 1;
      if (onDemand.missing) throw new Error('no such script');
      return (outside) => openOnDemand([thisDevice, shop.provider], outside);
    },
    fetch: () => Promise.reject(new Failed({ kind: 'internal', detail: 'no network in this test' })),
    crypto,
    exclusively: (name, work) => {
      held.push(name);
      // A background that was ended has let go of what it held.
      return options.alone ? work() : inTurn(`${database} ${name}`, work);
    },
    // Every look at the clock is a second later, so that order shows.
    now: () => {
      time += options.stepMs ?? 1000;
      return new Date(time);
    },
    consent: options.consent ?? false,
    database,
    // Time passes by the clock above; a real timer would strike in the middle of a slow test.
    later: () => () => undefined,
    // The longest back-off each time.
    random: () => 1,
    // Tests of Undo hold; all others send at once.
    holdSeconds: options.holdSeconds ?? 0,
  });
  return { ...fakes, ...shop, services, held, database, onDemand };
}

/** Puts a page into a tab: a capture script injected there returns these findings. */
export function showPage(tabs: Map<number, object>, tabId: number, url: string, findings: Finding[]): void {
  tabs.set(tabId, { url, title: 'Title', page: capture(url, findings) });
}
