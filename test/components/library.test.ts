import { describe, expect, test } from 'vitest';
import { untilText } from '../../components/countdown.ts';
import { fieldPairs } from '../../components/library/SentAndFilled.tsx';
import { type LoadedDeliveries, loadDeliveries } from '../../entrypoints/library/loaded-deliveries.ts';
import { emptyIcp } from '../../utils/icp/types.ts';
import type { DeliveryView } from '../../utils/messages.ts';
import { NOW, typical } from '../gallery/drafts.ts';
import { deliveryOf, fakeBackground, type Situation } from '../gallery/fake-background.ts';

const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

const many = Array.from(
  { length: 250 },
  (_, at): DeliveryView => ({
    ...deliveryOf(typical, 'kashew', at % 10 === 0 ? 'refused' : 'delivered'),
    id: `d${at}`,
  }),
);

describe('loaded deliveries', () => {
  const open = (start: string | null = null) => {
    let loaded: LoadedDeliveries | undefined;
    let told = 0;
    let asked = 0;
    const due: (() => void)[] = [];
    const background = fakeBackground({ deliveries: many, draft: typical }, () => undefined);
    const send: typeof background = (type, request) => {
      asked += 1;
      return background(type, request);
    };
    const fail = (error: unknown) => {
      throw error;
    };
    const changed = (next: LoadedDeliveries) => {
      told += 1;
      loaded = next;
    };
    const loader = loadDeliveries(send, start, changed, fail, (_milliseconds, run) => {
      due.push(run);
      return () => undefined;
    });
    /** Lets all pauses end. */
    const rest = async () => {
      for (const run of due.splice(0)) run();
      await settle();
    };
    return { loader, rest, now: () => loaded, told: () => told, asked: () => asked };
  };

  test('come a page at a time', async () => {
    const { loader, now } = open();
    await settle();
    expect(now()?.deliveries).toHaveLength(100);
    expect(now()?.paging).toEqual({ filter: 'all', total: 250, attention: 25, more: true });
    loader.more();
    // Asked again while it loads, it loads once.
    loader.more();
    await settle();
    expect(now()?.deliveries).toHaveLength(200);
    loader.more();
    await settle();
    expect(now()?.deliveries).toHaveLength(250);
    expect(now()?.paging.more).toBe(false);
  });

  test('are those that need the person when asked for', async () => {
    const { loader, rest, now } = open();
    await settle();
    loader.filter('attention');
    await settle();
    expect(now()?.deliveries).toHaveLength(25);
    const [first] = now()?.deliveries ?? [];
    if (first) loader.put({ ...first, attentionSince: null });
    await rest();
    expect(now()?.deliveries).toHaveLength(24);
  });

  test('take what the background tells, each once', async () => {
    const { loader, rest, now } = open();
    await settle();
    const changed = { ...(many[3] as DeliveryView), state: 'unsure' as const };
    loader.put(changed);
    expect(now()?.deliveries).toHaveLength(100);
    expect(now()?.deliveries?.find(({ id }) => id === 'd3')?.state).toBe('unsure');
    await rest();
    loader.drop('d3');
    await rest();
    expect(now()?.deliveries?.some(({ id }) => id === 'd3')).toBe(false);
  });

  test('say why they cannot be loaded, and are there when that is mended', async () => {
    const situation: Situation = { deliveries: many, broken: { 'delivery.page': { kind: 'storage', detail: 'full' } } };
    const failures: unknown[] = [];
    let loaded: LoadedDeliveries | undefined;
    const keep = (next: LoadedDeliveries) => {
      loaded = next;
    };
    const loader = loadDeliveries(
      fakeBackground(situation, () => undefined),
      null,
      keep,
      (error) => failures.push(error),
    );
    await settle();
    expect(failures).toMatchObject([{ failure: { kind: 'storage' } }]);
    delete situation.broken;
    await loader.restart();
    expect(loaded?.deliveries).toHaveLength(100);
  });

  test('follow a thousand changes with a few pictures and questions', async () => {
    const { loader, rest, now, told, asked } = open();
    await settle();
    const before = [told(), asked()];
    for (let at = 0; at < 1000; at += 1) loader.put({ ...(many[at % 100] as DeliveryView), attemptCount: at });
    await settle();
    await rest();
    await rest();
    expect(told() - (before[0] ?? 0)).toBeLessThanOrEqual(4);
    expect(asked() - (before[1] ?? 0)).toBeLessThanOrEqual(2);
    expect(now()?.deliveries?.find(({ id }) => id === 'd99')?.attemptCount).toBe(999);
  });
});

test('sent and filled in: only fields that the vendor tells of, each with what became of it', () => {
  const sent = { ...emptyIcp(), jobTitles: ['CFO'], countries: ['DE'], painPoints: ['Slow close'] };
  const there = { jobTitles: ['CFO'], painPoints: [], valueDrivers: ['Faster close'], industries: [] };
  expect(fieldPairs(sent, there, 'en').map(({ field, mark }) => [field, mark])).toEqual([
    ['jobTitles', null],
    ['painPoints', 'notThere'],
    ['valueDrivers', 'filledIn'],
  ]);
});

test.each([
  [40, 'in 40s'],
  [300, 'in 5 min.'],
  [7200, 'in 2 hr.'],
])('what comes in %i seconds is said shortly', (seconds, text) => {
  expect(untilText(new Date(NOW.getTime() + seconds * 1000).toISOString(), NOW)).toBe(text);
});
