/** What the vendors themselves refuse, in their own words: through the providers, against the sandbox over TLS. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { kashew } from '../../utils/providers/kashew.ts';
import type { Provider, Settings } from '../../utils/providers/types.ts';
import { warmAi } from '../../utils/providers/warm-ai.ts';
import { fetchThrough } from '../internet/fetch.ts';
import { type Internet, openInternet } from '../internet/internet.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { draftIcp } from '../sandbox/warm-ai-icp.ts';
import { FULL_ICP } from './full-icp.ts';
import { WORLDS } from './vendor-worlds.ts';

let internet: Internet;
beforeAll(async () => {
  internet = await openInternet({ start: new Date('2026-11-21T12:00:00Z') });
});
afterAll(() => internet.close());
beforeEach(() => internet.sandbox.reset());

const ORIGIN = 'chrome-extension://icepick';

async function refusalOf(provider: Provider, settings: Settings = {}): Promise<Failure | null> {
  const world = WORLDS[provider.id];
  const merged = { ...world?.settings, ...settings };
  const context = {
    fetch: fetchThrough(internet, { origin: ORIGIN }),
    credentials: world?.credentials ?? {},
    settings: merged,
    uuid: randomUUID,
    now: () => internet.sandbox.clock.now(),
    library: { save: async () => {}, list: async () => [] },
  };
  const request = provider.compile(FULL_ICP, merged).request;
  return provider.create(context, request, randomUUID()).then(() => null, failureOf);
}

type Case = [
  what: string,
  provider: Provider,
  arrange: (sandbox: Sandbox) => void,
  failure: object,
  settings?: Settings,
];

it.each<Case>([
  [
    'a key for websites only',
    warmAi,
    ({ warmAi: vendor }) => void Object.assign(vendor.account(), { allowedOrigins: ['https://shop.example'] }),
    { kind: 'origin-refused', status: 403, message: 'Request origin not in allowlist' },
  ],
  [
    'an empty balance',
    warmAi,
    ({ warmAi: vendor }) => void Object.assign(vendor.account(), { balance: 0 }),
    { kind: 'no-balance', status: 402 },
  ],
  ['an unknown user', warmAi, () => {}, { kind: 'user-refused', status: 401 }, { user: 'usr_nobody' }],
  ['an unknown product', warmAi, () => {}, { kind: 'not-found' }, { product: 'prod_nobody' }],
  ...([402, 403, 409] as const).map(
    (status): Case => [
      `a full plan, as ${status}`,
      warmAi,
      ({ warmAi: vendor }) => {
        vendor.switches.limitStatus = status;
        vendor.addAccount({ plan: 'Free', icps: [draftIcp('icp_1', { product_id: 'prod_xyz789' }, '')] });
      },
      { kind: 'plan-limit', status, message: 'ICP limit reached: the Free plan allows 1 ICP' },
    ],
  ),
  [
    'a key without the scope',
    kashew,
    ({ kashew: vendor }) => void Object.assign(vendor.account(), { scopes: ['icp:read'] }),
    { kind: 'scope-missing', status: 403, message: "Scope 'icp:write' required" },
  ],
  [
    'a plan without profiles',
    kashew,
    ({ kashew: vendor }) => void Object.assign(vendor.account(), { plan: 'Free' }),
    { kind: 'plan-too-low', status: 403, message: 'ICP Profiles require Pro+ plan' },
  ],
  [
    'a used-up day',
    kashew,
    ({ kashew: vendor }) => vendor.countWrites(200),
    { kind: 'rate-limited', status: 429, retryAfterSeconds: 86_400 },
  ],
])('%s', async (_what, provider, arrange, failure, settings) => {
  arrange(internet.sandbox);
  expect(await refusalOf(provider, settings)).toMatchObject({ provider: provider.id, ...failure });
});
