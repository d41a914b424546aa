/** `fetch` straight into the sandbox, without sockets: what a browser would see of each reply. */
import { parseJson } from '../sandbox/exchange.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

export interface SandboxFetch {
  fetch: typeof fetch;
  /** How many requests are in flight, by the key that they speak for; and the most there ever were. */
  readonly most: number;
}

const opaqueRedirect = (): Response => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

export function fetchInto(sandbox: Sandbox): SandboxFetch {
  const inFlight = new Map<string, number>();
  let most = 0;
  const exchange = async (asked: Request): Promise<Response> => {
    const url = new URL(asked.url);
    const vendor = sandbox.vendorOf(url.host);
    if (!vendor) throw new TypeError('Failed to fetch');
    const bodyText = await asked.text();
    const reply = await sandbox.exchange(vendor, {
      method: asked.method,
      host: url.host,
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(asked.headers),
      bodyText,
      body: parseJson(bodyText),
    });
    if (reply.kind === 'drop') throw new TypeError('Failed to fetch');
    const { status, headers, body } = reply.answer;
    if (status >= 300 && status < 400) return opaqueRedirect();
    if (reply.kind === 'answer') return new Response(body, { status, headers });
    const half = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body.slice(0, reply.bytes)));
        controller.error(new TypeError('network error'));
      },
    });
    return new Response(half, { status, headers });
  };
  return {
    get most() {
      return most;
    },
    fetch: async (input, init) => {
      const asked = new Request(input, init);
      const key = asked.headers.get('x-access-key') ?? asked.headers.get('authorization') ?? '';
      const count = (inFlight.get(key) ?? 0) + 1;
      inFlight.set(key, count);
      most = Math.max(most, count);
      try {
        return await exchange(asked);
      } finally {
        inFlight.set(key, count - 1);
      }
    },
  };
}
