/** A provider's context whose fetch answers what a test says. */
import type { Credentials, ProviderContext, Settings } from '../../utils/providers/types.ts';

export interface Scripted {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export const NOW = new Date('2026-11-21T12:00:00Z');

export function scriptedContext(
  account: { credentials: Credentials; settings: Settings },
  ...replies: Scripted[]
): ProviderContext & { sent: { url: string; init: RequestInit }[] } {
  const sent: { url: string; init: RequestInit }[] = [];
  return {
    ...account,
    sent,
    async fetch(input, init = {}) {
      sent.push({ url: String(input), init });
      const reply = replies[sent.length - 1] ?? { status: 599, body: { message: 'nothing scripted' } };
      const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
      return new Response(text, {
        status: reply.status,
        headers: { 'content-type': 'application/json', ...reply.headers },
      });
    },
    uuid: () => 'u',
    now: () => NOW,
    library: { save: async () => {}, list: async () => [] },
  };
}
