/** `fetch` for Node into the closed internet, over real TLS, that treats redirects and lost connections as a browser does. */
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { Internet } from './internet.ts';

/** An `Origin` to state, since Node has none of its own: an extension's, or a web page's. */
export interface FetchOptions {
  origin?: string;
  keepAlive?: boolean;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** What a browser shows of a redirect that it was told not to follow. */
function opaqueRedirect(url: string): Response {
  const response = new Response(null);
  return Object.defineProperties(response, {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
    url: { value: url },
  });
}

async function responseOf(incoming: IncomingMessage, url: string): Promise<Response> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk);
  } catch (cause) {
    throw new TypeError('network error', { cause });
  }
  const status = incoming.statusCode ?? 0;
  const body = [204, 205, 304].includes(status) ? null : Buffer.concat(chunks);
  return Object.defineProperty(new Response(body, { status, headers }), 'url', { value: url });
}

/** A `fetch` whose whole world is this internet. As in a browser, a GET carries no `Origin` and a POST does. */
export function fetchThrough(internet: Internet, { origin, keepAlive = false }: FetchOptions = {}): typeof fetch {
  const agent = new Agent({ keepAlive, ca: internet.certificate });
  const send = (asked: Request, body: Buffer): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const url = new URL(asked.url);
      const headers = Object.fromEntries(asked.headers);
      if (origin && asked.method !== 'GET') headers.origin = origin;
      const failed = (cause: Error) =>
        reject(asked.signal.aborted ? asked.signal.reason : new TypeError('Failed to fetch', { cause }));
      const outgoing = request({
        agent,
        host: '127.0.0.1',
        port: internet.tlsPort,
        servername: url.hostname,
        method: asked.method,
        path: `${url.pathname}${url.search}`,
        headers: { ...headers, host: url.host, ...(body.length > 0 ? { 'content-length': body.length } : {}) },
        signal: asked.signal,
      });
      outgoing.on('response', resolve).on('error', failed).end(body);
    });

  return async (input, init) => {
    const asked = new Request(input, init);
    const incoming = await send(asked, Buffer.from(await asked.clone().arrayBuffer()));
    const to = incoming.headers.location;
    if (REDIRECTS.includes(incoming.statusCode ?? 0) && to) {
      incoming.resume();
      if (asked.redirect === 'error') throw new TypeError('Failed to fetch', { cause: 'redirected' });
      if (asked.redirect === 'manual') return opaqueRedirect(asked.url);
      const keepsMethod = incoming.statusCode === 307 || incoming.statusCode === 308;
      const next = keepsMethod ? init : { ...init, method: 'GET', body: null };
      return fetchThrough(internet, { origin, keepAlive })(new URL(to, asked.url), next);
    }
    return responseOf(incoming, asked.url);
  };
}
