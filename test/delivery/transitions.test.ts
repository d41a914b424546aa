import { describe, expect, it } from 'vitest';
import { lastLost, outcomeOf } from '../../utils/delivery/outcome.ts';
import { afterEvent, type DeliveryEvent } from '../../utils/delivery/transitions.ts';
import type { Delivery, DeliveryState } from '../../utils/delivery/types.ts';
import type { Failure } from '../../utils/failure.ts';
import { emptyIcp } from '../../utils/icp/types.ts';

const STATES: DeliveryState[] = ['queued', 'sending', 'delivered', 'accepted', 'refused', 'failed', 'unsure'];
const AT = new Date('2026-11-21T12:00:00Z');
const failure: Failure = { kind: 'timeout', provider: 'p', seconds: 20 };

const delivery = (state: DeliveryState, more: Partial<Delivery> = {}): Delivery => ({
  version: 1,
  id: 'd1',
  draftId: 'draft',
  provider: 'p',
  accountId: 'a',
  profileName: 'N',
  icp: emptyIcp(),
  request: { method: 'POST', url: 'https://p.example', body: '{}' },
  state,
  attempts:
    state === 'sending' ? [{ startedAt: '2026-11-21T11:59:00.000Z', endedAt: null, status: null, failure: null }] : [],
  createdAt: '2026-11-21T11:00:00.000Z',
  updatedAt: '2026-11-21T11:00:00.000Z',
  remote: null,
  known: null,
  ...more,
});

/** Event → the state after it, for each state in which it may happen. */
const TABLE: [DeliveryEvent, Partial<Record<DeliveryState, DeliveryState>>][] = [
  [{ kind: 'begun' }, { queued: 'sending', refused: 'sending', failed: 'sending', unsure: 'sending' }],
  [{ kind: 'listed', known: ['x'] }, { sending: 'sending' }],
  [{ kind: 'created', id: 'r', status: 'new' }, { sending: 'delivered' }],
  [{ kind: 'accepted' }, { sending: 'accepted' }],
  [{ kind: 'refused', failure }, { sending: 'refused' }],
  [{ kind: 'failed', failure }, { sending: 'failed' }],
  [{ kind: 'unsure', failure }, { sending: 'unsure' }],
  [{ kind: 'abandoned' }, { sending: 'unsure' }],
  [
    { kind: 'progressed', id: 'r', status: 'active' },
    { accepted: 'delivered', delivered: 'delivered' },
  ],
];

describe.each(TABLE)('$kind', (event, next) => {
  it.each(STATES)('when %s', (state) => {
    const expected = next[state];
    if (!expected) return void expect(() => afterEvent(delivery(state), event, AT)).toThrow(/internal/);
    expect(afterEvent(delivery(state), event, AT)).toMatchObject({ state: expected, updatedAt: AT.toISOString() });
  });
});

it('keeps every attempt, and ends only the running one', () => {
  const first = afterEvent(afterEvent(delivery('queued'), { kind: 'begun' }, AT), { kind: 'unsure', failure }, AT);
  const later = new Date(AT.getTime() + 1000);
  const again = afterEvent(
    afterEvent(first, { kind: 'begun' }, later),
    { kind: 'created', id: 'r', status: 's' },
    later,
  );
  expect(again.attempts).toEqual([
    { startedAt: AT.toISOString(), endedAt: AT.toISOString(), status: null, failure },
    { startedAt: later.toISOString(), endedAt: later.toISOString(), status: null, failure: null },
  ]);
  expect(lastLost(again)).toEqual(AT);
});

it('counts from the last answer that was lost', () => {
  const later = new Date(AT.getTime() + 5000);
  const lose = (before: Delivery, at: Date) =>
    afterEvent(afterEvent(before, { kind: 'begun' }, at), { kind: 'unsure', failure }, at);
  expect(lastLost(lose(lose(delivery('queued'), AT), later))).toEqual(later);
  expect(lastLost(delivery('sending'))).toBeNull();
});

it('notes the HTTP status of a refusal', () => {
  const refusal: Failure = { kind: 'key-refused', provider: 'p', status: 401, message: 'No' };
  const refused = afterEvent(delivery('sending'), { kind: 'refused', failure: refusal }, AT);
  expect(refused.attempts).toMatchObject([{ status: 401, failure: refusal }]);
});

const provider = 'p';
const refusal = (kind: 'key-refused' | 'server-error' | 'redirected' | 'conflict', status: number): Failure => ({
  ...{ kind, provider, status, message: '' },
});
const odd = (status: number): Failure => ({
  ...{ kind: 'unexpected-reply', provider, status, where: 'id', expected: 'string', found: 'nothing' },
});

it.each<[Failure, string]>([
  [{ kind: 'network', provider, detail: '', reached: 'maybe' }, 'unsure'],
  [{ kind: 'network', provider, detail: '', reached: 'no' }, 'failed'],
  [{ kind: 'timeout', provider, seconds: 20 }, 'unsure'],
  [odd(201), 'unsure'],
  [odd(404), 'failed'],
  [refusal('redirected', 0), 'unsure'],
  [refusal('server-error', 500), 'failed'],
  [refusal('server-error', 503), 'failed'],
  [refusal('server-error', 502), 'unsure'],
  [refusal('server-error', 504), 'unsure'],
  [{ kind: 'rate-limited', provider, status: 429, message: '', retryAfterSeconds: null }, 'failed'],
  [{ kind: 'storage', detail: '' }, 'failed'],
  [{ kind: 'internal', detail: '' }, 'unsure'],
  [refusal('key-refused', 401), 'refused'],
  [refusal('conflict', 409), 'refused'],
  [{ kind: 'not-set-up', provider, missing: [] }, 'refused'],
  [{ kind: 'permission-missing', provider, origins: [] }, 'refused'],
  [{ kind: 'account-changed', provider }, 'refused'],
  [{ kind: 'plan-full', provider, plan: 'Free', limit: 1, used: 1 }, 'refused'],
  [{ kind: 'several-matches', provider, ids: [] }, 'refused'],
  [{ kind: 'too-soon', provider, seconds: 3 }, 'refused'],
])('%j means %s', (cause, outcome) => {
  expect(outcomeOf(cause)).toBe(outcome);
});
