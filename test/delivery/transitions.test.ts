import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../seeded.ts';
import type { Circumstances, DeliveryEvent, Effect } from '../../utils/delivery/events.ts';
import { outcomeOf } from '../../utils/delivery/outcome.ts';
import { backoffCeiling, backoffSeconds, watchSeconds } from '../../utils/delivery/timing.ts';
import { transition } from '../../utils/delivery/transitions.ts';
import type { Delivery, DeliveryState } from '../../utils/delivery/types.ts';
import type { Failure } from '../../utils/failure.ts';
import { emptyIcp } from '../../utils/icp/types.ts';

const STATES: DeliveryState[] = [
  ...(['held', 'queued', 'sending', 'waiting', 'locked', 'unsure', 'accepted', 'delivered', 'refused'] as const),
];
const NOW = new Date('2026-11-21T12:00:00Z');
const AT = NOW.toISOString();
const LONG_AGO = '2026-11-21T11:00:00.000Z';
const provider = 'p';

const delivery = (state: DeliveryState, more: Partial<Delivery> = {}): Delivery => ({
  ...{ version: 2, id: 'd1', key: 'd1', earlierKeys: [], draftId: 'draft', provider, accountId: 'a', profileName: 'N' },
  icp: emptyIcp(),
  request: { method: 'POST', url: 'https://p.example', body: '{}' },
  state,
  attempts: state === 'sending' ? [{ startedAt: LONG_AGO, endedAt: null, status: null, failure: null }] : [],
  ...{ attemptCount: 0, createdAt: LONG_AGO, updatedAt: LONG_AGO, notBefore: LONG_AGO, nextAttemptAt: LONG_AGO },
  lane: state === 'delivered' || state === 'accepted' ? 'watch' : 'send',
  ...{ setbacks: 0, lostAt: null, doubtful: false, looks: 0, keyErrors: 0, conflict: null, remote: null },
  ...{ candidates: [], extras: [], unlisted: null, known: null, attentionSince: null },
  ...more,
});

const keyed: Circumstances = { now: NOW, random: 0.5, provider: { id: provider, exactlyOnce: 'idempotency-key' } };
const listed: Circumstances = { ...keyed, provider: { id: provider, exactlyOnce: 'listing' } };

const refusal = (
  kind: 'key-refused' | 'server-error' | 'redirected' | 'conflict' | 'bad-request',
  status: number,
): Failure => ({
  ...{ kind, provider, status, message: '' },
});
const lost: Failure = { kind: 'timeout', provider, seconds: 20 };
const limited: Failure = { kind: 'rate-limited', provider, status: 429, message: '', retryAfterSeconds: 90 };
const found = (id: string) => ({ id, status: 'active', name: 'N', createdAt: null });
const looked = (...ids: string[]): DeliveryEvent => ({
  kind: 'looked',
  found: ids.map(found),
  certain: true,
  freshKey: 'fresh',
});

type Row = [what: string, before: Delivery, event: DeliveryEvent, after: Partial<Delivery>, effects?: Effect['do'][]];

const KEYED: Row[] = [
  ['leaves', delivery('queued'), { kind: 'due' }, { state: 'sending', attemptCount: 1 }, ['create']],
  ['leaves when it is no longer held', delivery('held'), { kind: 'due' }, { state: 'sending' }, ['create']],
  [
    'is held',
    delivery('held', { notBefore: '2026-11-21T12:00:03.000Z' }),
    { kind: 'due' },
    { state: 'held', nextAttemptAt: '2026-11-21T12:00:03.000Z' },
    [],
  ],
  ['was abandoned', delivery('sending'), { kind: 'due' }, { state: 'unsure', lostAt: AT }, []],
  [
    'is looked for after a server error',
    delivery('waiting', { doubtful: true }),
    { kind: 'due' },
    { state: 'waiting' },
    ['list'],
  ],
  [
    'is there',
    delivery('sending'),
    { kind: 'created', remote: { id: 'r', status: 's' } },
    { state: 'delivered', nextAttemptAt: null },
  ],
  [
    'is taken',
    delivery('sending'),
    { kind: 'accepted' },
    { state: 'accepted', nextAttemptAt: '2026-11-21T12:00:15.000Z' },
  ],
  [
    'is lost: tried again soon',
    delivery('sending'),
    { kind: 'failed', failure: lost },
    { state: 'unsure', nextAttemptAt: '2026-11-21T12:00:02.000Z' },
  ],
  [
    'is told to wait',
    delivery('sending'),
    { kind: 'failed', failure: limited },
    { state: 'waiting', nextAttemptAt: '2026-11-21T12:01:30.000Z' },
    ['rest'],
  ],
  [
    'is refused',
    delivery('sending'),
    { kind: 'failed', failure: refusal('bad-request', 400) },
    { state: 'refused', nextAttemptAt: null, attentionSince: AT },
    [],
  ],
  [
    'is refused with its account',
    delivery('sending'),
    { kind: 'failed', failure: refusal('key-refused', 401) },
    { state: 'refused' },
    ['pause'],
  ],
  [
    'met its own key',
    delivery('sending'),
    { kind: 'failed', failure: refusal('conflict', 409) },
    { state: 'unsure', conflict: refusal('conflict', 409), nextAttemptAt: AT },
    [],
  ],
  [
    'met its own key, and is there',
    delivery('unsure', { conflict: lost }),
    looked('r'),
    { state: 'delivered', conflict: null },
  ],
  [
    'met its own key, and is not there',
    delivery('unsure', { conflict: lost }),
    looked(),
    { state: 'refused', conflict: null },
  ],
  [
    'met its own key after a lost answer, and is not there',
    delivery('unsure', { conflict: lost, lostAt: LONG_AGO }),
    looked(),
    { state: 'refused', key: 'd1', conflict: lost, lostAt: null },
    [],
  ],
  [
    'is looked for once more when the person tries what its own key refused',
    delivery('refused', { conflict: lost }),
    { kind: 'urged', at: AT },
    { state: 'unsure', key: 'd1', conflict: lost, keyErrors: 1 },
    [],
  ],
  [
    'is not there then either: another key',
    delivery('unsure', { conflict: lost, keyErrors: 1 }),
    looked(),
    { state: 'queued', key: 'fresh', earlierKeys: ['d1'], conflict: null, keyErrors: 0 },
  ],
  [
    'is there after all: no other key',
    delivery('unsure', { conflict: lost, keyErrors: 1 }),
    looked('r'),
    { state: 'delivered', key: 'd1', earlierKeys: [], conflict: null },
  ],
  [
    'keeps its key when the person tries again what was refused for another reason',
    delivery('refused', { keyErrors: 1 }),
    { kind: 'urged', at: AT },
    { state: 'queued', key: 'd1', earlierKeys: [] },
  ],
  [
    'met its own key while it may yet happen',
    delivery('unsure', { conflict: lost, lostAt: AT }),
    looked(),
    { state: 'unsure', nextAttemptAt: '2026-11-21T12:01:00.000Z' },
  ],
  [
    'is not there: the same key',
    delivery('unsure', { lostAt: AT }),
    looked(),
    { state: 'queued', key: 'd1', nextAttemptAt: AT },
  ],
  [
    'is not there after one error: the same key',
    delivery('waiting', { doubtful: true, keyErrors: 1 }),
    looked(),
    { state: 'queued', key: 'd1', doubtful: false },
  ],
  [
    'is not there after a repeated error: another key',
    delivery('waiting', { doubtful: true, keyErrors: 2 }),
    looked(),
    { key: 'fresh', earlierKeys: ['d1'], keyErrors: 0 },
  ],
  [
    'keeps its key while it may yet happen',
    delivery('waiting', { doubtful: true, keyErrors: 2, lostAt: AT }),
    looked(),
    { key: 'd1', earlierKeys: [] },
  ],
  [
    'needs no list',
    delivery('unsure'),
    { kind: 'blind', failure: refusal('bad-request', 400) },
    { state: 'queued', nextAttemptAt: AT },
  ],
];

const LISTED: Row[] = [
  [
    'is lost: left alone for a minute',
    delivery('sending'),
    { kind: 'failed', failure: lost },
    { state: 'unsure', nextAttemptAt: '2026-11-21T12:01:00.000Z' },
  ],
  [
    'is there: looked at once more',
    delivery('sending'),
    { kind: 'created', remote: { id: 'r', status: 's' } },
    { state: 'delivered', nextAttemptAt: '2026-11-21T12:01:00.000Z' },
  ],
  [
    'is not there yet',
    delivery('unsure', { lostAt: AT }),
    looked(),
    { state: 'unsure', looks: 0, nextAttemptAt: '2026-11-21T12:01:00.000Z' },
  ],
  [
    'is not there once',
    delivery('unsure', { lostAt: LONG_AGO }),
    looked(),
    { state: 'unsure', looks: 1, nextAttemptAt: '2026-11-21T12:01:00.000Z' },
  ],
  [
    'is not there twice: sent again',
    delivery('unsure', { lostAt: LONG_AGO, looks: 1 }),
    looked(),
    { state: 'queued', lostAt: null, nextAttemptAt: AT },
  ],
  [
    'is one of several',
    delivery('unsure'),
    looked('a', 'b'),
    { state: 'unsure', nextAttemptAt: null, attentionSince: AT },
  ],
  [
    'may be an older one',
    delivery('unsure'),
    { ...looked('a'), certain: false } as DeliveryEvent,
    { state: 'unsure', nextAttemptAt: null },
  ],
  [
    'is the chosen one',
    delivery('unsure', { candidates: [found('a'), found('b')] }),
    { kind: 'resolved', remoteId: 'b' },
    { state: 'delivered', remote: { id: 'b', status: 'active' }, candidates: [] },
  ],
  [
    'is none of them',
    delivery('unsure', { candidates: [found('a')] }),
    { kind: 'resolved', remoteId: null },
    { state: 'queued', known: ['a'], candidates: [] },
  ],
  [
    'cannot be looked for',
    delivery('unsure'),
    { kind: 'blind', failure: refusal('bad-request', 400) },
    { state: 'unsure', unlisted: refusal('bad-request', 400), known: [] },
  ],
  ['met a conflict', delivery('sending'), { kind: 'failed', failure: refusal('conflict', 409) }, { state: 'refused' }],
];

describe.each([
  ['with a key that is honoured', keyed, KEYED],
  ['by its listing', listed, LISTED],
] as const)('%s', (_how, circumstances, rows) => {
  it.each(rows)('it %s', (_what, before, event, after, effects) => {
    const step = transition(before, event, circumstances);
    expect(step.delivery).toMatchObject({ ...after, updatedAt: AT });
    if (effects) expect(step.effects.map((effect) => effect.do)).toEqual(effects);
  });
});

it('refuses what cannot happen, and changes nothing', () => {
  for (const state of STATES.filter((one) => one !== 'sending')) {
    expect(() => transition(delivery(state), { kind: 'created', remote: { id: 'r', status: '' } }, keyed)).toThrow(
      /internal/,
    );
  }
  expect(() => transition(delivery('delivered'), looked(), keyed)).toThrow(/internal/);
  expect(() => transition(delivery('refused'), { kind: 'due' }, keyed)).toThrow(/internal/);
});

it('ends only the running attempt, and remembers the latest', () => {
  let one = delivery('queued');
  for (let n = 0; n < 50; n += 1) {
    one = transition(one, { kind: 'due' }, keyed).delivery;
    one = transition(one, { kind: 'failed', failure: limited }, keyed).delivery;
  }
  expect([one.attempts.length, one.attemptCount]).toEqual([30, 50]);
  expect(one.attempts.every(({ endedAt, status }) => endedAt === AT && status === 429)).toBe(true);
});

it('backs off with full jitter between nothing and a ceiling that doubles, but never below what was asked', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(fc.nat(40), share, fc.option(fc.nat(3600)), (setbacks, random, floor) => {
      const seconds = backoffSeconds(setbacks, random, floor);
      expect(seconds).toBeGreaterThanOrEqual(floor ?? 0);
      expect(seconds).toBeLessThanOrEqual(Math.max(backoffCeiling(setbacks), floor ?? 0));
      expect(backoffCeiling(setbacks + 1)).toBeGreaterThanOrEqual(backoffCeiling(setbacks));
    }),
  );
  expect([1, 2, 3].map(backoffCeiling)).toEqual([4, 8, 16]);
  expect(backoffCeiling(40)).toBe(1800);
  // All of the range is used.
  expect([0, 0.5, 0.999].map((random) => Math.round(backoffSeconds(3, random)))).toEqual([0, 8, 16]);
  expect(watchSeconds(3)).toBeGreaterThan(watchSeconds(2));
});

const odd = (status: number): Failure => ({
  ...{ kind: 'unexpected-reply', provider, status, where: 'id', expected: 'string', found: 'nothing' },
});

it.each<[Failure, string]>([
  [{ kind: 'network', provider, detail: '', reached: 'maybe' }, 'unsure'],
  [{ kind: 'network', provider, detail: '', reached: 'no' }, 'retry'],
  [lost, 'unsure'],
  [odd(201), 'unsure'],
  [odd(404), 'retry'],
  [refusal('redirected', 0), 'refused'],
  [refusal('server-error', 500), 'retry'],
  [refusal('server-error', 503), 'retry'],
  [refusal('server-error', 502), 'unsure'],
  [refusal('server-error', 504), 'unsure'],
  [limited, 'retry'],
  [{ kind: 'write-budget', provider, plan: 'Free', limit: 50, seconds: 3 }, 'retry'],
  [{ kind: 'storage', detail: '' }, 'retry'],
  [{ kind: 'internal', detail: '' }, 'unsure'],
  [{ kind: 'keys-locked', provider }, 'locked'],
  [refusal('key-refused', 401), 'refused'],
  [refusal('conflict', 409), 'refused'],
  [{ kind: 'not-set-up', provider, missing: [] }, 'refused'],
  [{ kind: 'account-changed', provider }, 'refused'],
  [{ kind: 'plan-full', provider, plan: 'Free', limit: 1, used: 1 }, 'refused'],
])('%j means %s', (cause, outcome) => {
  expect(outcomeOf(cause)).toBe(outcome);
});
