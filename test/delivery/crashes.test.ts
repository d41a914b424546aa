/** Every write of a delivery's way × ended before or after that write × everything that a provider can answer: each ends well. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import { openWorld } from './world.ts';

type Answer = [name: string, create: Fault | null, then?: { operation: string; fault: Fault }];

const ANSWERS: readonly Answer[] = [
  ['success', null],
  ['dropped before', { kind: 'drop-before-commit' }],
  ['dropped after', { kind: 'drop-after-commit' }],
  ['dropped, committed 45 s later', { kind: 'late-commit', seconds: 45 }],
  ['dropped, committed 90 s later', { kind: 'late-commit', seconds: 90 }],
  ['429', { kind: 'rate-limit' }],
  ['429 with seconds', { kind: 'rate-limit', seconds: 75, retryAfter: 'seconds' }],
  ['429 with a date', { kind: 'rate-limit', seconds: 75, retryAfter: 'http-date' }],
  ['500', { kind: 'server-error' }],
  ['500, stored', { kind: 'server-error', stored: true }],
  ['500 after all', { kind: 'server-error', commits: true }],
  ['500 after all, stored', { kind: 'server-error', commits: true, stored: true }],
  ['502', { kind: 'html', status: 502, commits: false }],
  ['503', { kind: 'answer', status: 503, body: '' }],
  ['a page', { kind: 'html' }],
  ['half a text', { kind: 'truncate', how: 'text' }],
  ['half a reply', { kind: 'truncate', how: 'socket' }],
  ['another type', { kind: 'content-type', type: 'text/plain' }],
  ['no id', { kind: 'reply', without: ['id'] }],
  ['a clock an hour off', { kind: 'clock-off', seconds: 3600 }],
  ['a list that is dropped', null, { operation: 'list', fault: { kind: 'drop-before-commit' } }],
  ['a list that fails', null, { operation: 'list', fault: { kind: 'server-error' } }],
  [
    'dropped after, then a list that fails',
    { kind: 'drop-after-commit' },
    { operation: 'list', fault: { kind: 'html', status: 502 } },
  ],
  ['dropped after, then 429', { kind: 'drop-after-commit' }, { operation: 'list', fault: { kind: 'rate-limit' } }],
  ['accepted', { kind: 'accept', seconds: 40 }],
  ['400', { kind: 'answer', status: 400, body: '{}' }],
  ['401', { kind: 'answer', status: 401, body: '{}' }],
  ['409', { kind: 'answer', status: 409, body: '{}' }],
  ['redirect', { kind: 'redirect' }],
];

/** Warm AI keeps the first result of a key; Kashew knows neither keys nor 202. */
const KINDS = [
  ['kashew', 'replay'],
  ['warm-ai', 'replay'],
  ['warm-ai', 'conflict'],
] as const;

const REFUSALS = new Set(['400', '401', '409', 'redirect']);

describe.each(KINDS)('%s (%s)', (provider, duplicateKeys) => {
  it.each(ANSWERS)(
    '%s',
    async (name, create, then) => {
      let crashes = 0;
      // Until a run is not ended any more: then every write was hit.
      for (let writes = 0, ended = true; ended; writes += 1) {
        for (const committed of [false, true]) {
          const world = openWorld(writes + 1);
          world.sandbox.warmAi.switches.duplicateKeys = duplicateKeys;
          const id = await world.queue(provider);
          if (then) {
            // The first list is the snapshot; what follows a lost answer is the second.
            if (create) world.fault(provider, 'list', { kind: 'reply', set: {} });
            world.fault(provider, then.operation, then.fault);
          }
          if (create) world.fault(provider, 'create', create);
          const stopped = world.memory.stopAfter(writes, committed).then(() => true);
          ended = await Promise.race([world.run(1200).then(() => false), stopped]);
          if (ended) crashes += 1;
          world.sandbox.faults.clear();
          world.restart();
          await world.run(3600);
          if (world.get(id).state === 'refused') {
            expect(
              REFUSALS.has(name) || (duplicateKeys === 'conflict' && name.startsWith('500')),
              `${name} ${writes} ${committed}`,
            ).toBe(true);
            await world.outbox().urge(id);
            await world.run(3600);
          }
          const at = `ended ${committed ? 'after' : 'before'} write ${writes}`;
          expect(world.get(id).state, at).toBe('delivered');
          expect(world.made(provider), at).toEqual([world.get(id).remote?.id]);
          expect(world.wire.most, at).toBe(1);
        }
      }
      expect(crashes).toBeGreaterThan(5);
    },
    60_000,
  );
});
