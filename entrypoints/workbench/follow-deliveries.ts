/** The deliveries of a draft that is opened anew: its newest is known, those to other providers are asked for. */
import type { Send } from '../../utils/messages/send.ts';
import type { DeliveryView } from '../../utils/messages.ts';

/** Far enough back: a person sends one draft to all its providers at about the same time. */
const LOOKED_THROUGH = 20;

/** Those of the same draft to other providers, the oldest first. Empty when they cannot be had. */
export async function deliveriesBeside(send: Send, newest: DeliveryView): Promise<DeliveryView[]> {
  try {
    const { deliveries } = await send('delivery.page', { filter: 'all', before: null, limit: LOOKED_THROUGH });
    return deliveries.filter((one) => one.draftId === newest.draftId && one.provider !== newest.provider).reverse();
  } catch {
    return [];
  }
}
