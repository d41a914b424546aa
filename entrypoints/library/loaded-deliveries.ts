/** The deliveries that the library has loaded: page by page, kept up to date by what the background tells. */
import type { DeliveryFilter, DeliveryPaging } from '../../components/library/library-actions.ts';
import type { Send } from '../../utils/messages/send.ts';
import type { DeliveryView } from '../../utils/messages.ts';
import { latestOnly } from '../workbench/latest.ts';
import { byTimeout, type Later, paced } from './paced.ts';

const PAGE = 100;
/** While thousands are sent, what is shown follows a few times a second, and what is counted once. */
const SHOW_MS = 150;
const COUNT_MS = 1000;

export interface LoadedDeliveries {
  /** Null until the first page is there. */
  deliveries: DeliveryView[] | null;
  paging: DeliveryPaging;
}

export type DeliveryLoader = ReturnType<typeof loadDeliveries>;

/** Starts with the first page. `start` is loaded too, however old it is. */
export function loadDeliveries(
  send: Send,
  start: string | null,
  changed: (loaded: LoadedDeliveries) => void,
  /** Hears why a page could not be loaded. */
  failed: (error: unknown) => void,
  later: Later = byTimeout,
) {
  let deliveries: Map<string, DeliveryView> | null = null;
  let filter: DeliveryFilter = 'all';
  let next: string | null = null;
  let total = 0;
  let attention = 0;
  let loading = false;
  /** Answers to what was asked before a change of filter come too late. */
  let round = 0;

  const shows = ({ attentionSince }: DeliveryView) => filter === 'all' || attentionSince !== null;
  const tell = () =>
    changed({
      deliveries: deliveries && [...deliveries.values()],
      paging: { filter, total, attention, more: next !== null },
    });
  const tellSoon = paced(SHOW_MS, tell, later);

  const page = async (before: string | null): Promise<void> => {
    if (loading) return;
    loading = true;
    const asked = round;
    try {
      const answer = await send('delivery.page', { filter, before, limit: PAGE });
      if (asked !== round) return;
      deliveries = new Map([...(before === null ? [] : (deliveries ?? [])), ...answer.deliveries.map(byId)]);
      ({ next, total, attention } = answer);
    } catch (error) {
      if (asked === round) failed(error);
      return;
    } finally {
      if (asked === round) loading = false;
    }
    tell();
  };
  const countAll = latestOnly(async () => {
    const answer = await send('delivery.page', { filter: 'all', before: null, limit: 1 }).catch(() => null);
    // What is counted next time is as good.
    if (!answer) return;
    ({ total, attention } = answer);
    tellSoon();
  });
  const count = paced(COUNT_MS, countAll, later);
  const restart = async (): Promise<void> => {
    round += 1;
    loading = false;
    await page(null);
  };
  const put = (delivery: DeliveryView): void => {
    if (!deliveries) return;
    if (shows(delivery)) deliveries.set(delivery.id, delivery);
    else deliveries.delete(delivery.id);
    tellSoon();
  };

  restart().then(() => {
    if (start !== null && deliveries && !deliveries.has(start)) send('delivery.get', { deliveryId: start }).then(put);
  });
  return {
    restart,
    put: (delivery: DeliveryView): void => {
      put(delivery);
      count();
    },
    drop: (id: string): void => {
      deliveries?.delete(id);
      tellSoon();
      count();
    },
    more: (): void => {
      if (next !== null) page(next);
    },
    filter: (wanted: DeliveryFilter): void => {
      if (wanted === filter) return;
      filter = wanted;
      restart();
    },
  };
}

const byId = (delivery: DeliveryView): [string, DeliveryView] => [delivery.id, delivery];
