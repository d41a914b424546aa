/** From a socket's request to the sandbox and back. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseJson, type Reply, type VendorRequest } from '../sandbox/exchange.ts';

/** More than any client of these vendors has to say. */
const BODY_CEILING = 32 * 1024 * 1024;

/** Reads a request whole. Throws when the client goes away or has too much to say. */
export async function readRequest(incoming: IncomingMessage, url: URL): Promise<VendorRequest> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > BODY_CEILING) throw new Error('body too large');
    chunks.push(chunk);
  }
  const bodyText = Buffer.concat(chunks).toString('utf8');
  return {
    method: incoming.method ?? 'GET',
    host: url.host,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value ?? ''),
      ]),
    ),
    bodyText,
    body: parseJson(bodyText),
  };
}

/** Puts a reply on the socket, or takes the socket away. */
export function sendReply(outgoing: ServerResponse, reply: Reply, keepAlive: boolean): void {
  if (reply.kind === 'drop') {
    outgoing.socket?.destroy();
    return;
  }
  const { status, headers, body } = reply.answer;
  const bytes = Buffer.from(body, 'utf8');
  outgoing.shouldKeepAlive = keepAlive;
  outgoing.writeHead(status, { ...headers, 'content-length': bytes.length });
  if (reply.kind === 'answer') {
    outgoing.end(bytes);
    return;
  }
  outgoing.write(bytes.subarray(0, reply.bytes), () => outgoing.socket?.destroy());
}
