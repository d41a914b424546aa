/** What the background tells every open surface, and how a surface hears it. */
import type { Broadcast } from '../messages.ts';
import { type Identity, isBackground, type Sender } from './sender.ts';

/** Tells every open surface. With none open, nothing happens. */
export function broadcastThrough(runtime: { sendMessage(message: unknown): Promise<unknown> }) {
  return (broadcast: Broadcast): void => {
    // "Receiving end does not exist" is the ordinary case of no surface being open.
    runtime.sendMessage({ to: 'surfaces', broadcast }).catch(() => undefined);
  };
}

const EVENTS: ReadonlySet<string> = new Set<Broadcast['event']>([
  'draft.changed',
  'page.changed',
  'tabs.changed',
  'drafts.changed',
  'delivery.changed',
  'delivery.forgotten',
  'account.changed',
  'settings.changed',
  'keys.changed',
  'suggestions.changed',
  'profiles.changed',
  'data.wiped',
]);

/** A `runtime.onMessage` listener that passes on what the background, and nobody else, tells. */
export function hear(listener: (broadcast: Broadcast) => void, runtime: Identity) {
  return (message: unknown, sender: Sender): void => {
    if (isBackground(sender, runtime) && isBroadcast(message)) listener(message.broadcast);
  };
}

function isBroadcast(message: unknown): message is { to: 'surfaces'; broadcast: Broadcast } {
  if (typeof message !== 'object' || message === null || !('to' in message) || message.to !== 'surfaces') return false;
  const broadcast = 'broadcast' in message ? message.broadcast : null;
  if (typeof broadcast !== 'object' || broadcast === null || !('event' in broadcast)) return false;
  return typeof broadcast.event === 'string' && EVENTS.has(broadcast.event);
}
