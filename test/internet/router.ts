/** Who answers a request that arrived: a vendor, a stored page, the sandbox's control desk, or nobody. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { CONTROL_HOST, control, isControlPath } from '../sandbox/control.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { PageShelf } from './page-shelf.ts';
import { readRequest, sendReply } from './wire.ts';

interface RouterOptions {
  sandbox: Sandbox;
  shelf: PageShelf;
  isOpen(host: string): boolean;
  refuse(method: string, host: string): void;
}

const NOT_FOUND = '<!doctype html><html lang="en"><title>404 Not Found</title><h1>404 Not Found</h1></html>';

/** The URL that a request means: a proxied plain request names its host there, any other in its header. */
function urlOf({ url = '/', headers, socket }: IncomingMessage, scheme: 'https' | 'http'): URL | null {
  const [host = '', port] = (headers.host ?? 'nowhere').split(':');
  // `curl --resolve` can only reach the server's own port, and says so.
  const named = port === undefined || port === '443' || port === String(socket.localPort) ? host : `${host}:${port}`;
  const text = url.startsWith('http://') ? url : `${scheme}://${named}${url}`;
  return URL.canParse(text) ? new URL(text) : null;
}

/** Gives the request listener for each scheme. */
export function makeRouter({ sandbox, shelf, isOpen, refuse }: RouterOptions) {
  const servePage = async (incoming: IncomingMessage, outgoing: ServerResponse, url: URL) => {
    const request = await readRequest(incoming, url);
    const recorded = sandbox.recorder.open(request, 'page', 'other', sandbox.clock.now());
    const page = shelf.find(url.href);
    const headers = page?.headers ?? { 'content-type': 'text/html; charset=utf-8' };
    const body = page?.body ?? Buffer.from(NOT_FOUND);
    recorded.outcome = page ? 200 : 404;
    outgoing.writeHead(recorded.outcome, { ...headers, 'content-length': body.length });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
    sandbox.recorder.close(recorded);
  };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse, url: URL) => {
    const { host, hostname, pathname, protocol } = url;
    if (host === CONTROL_HOST || (hostname === '127.0.0.1' && isControlPath(pathname))) {
      const answer = control(sandbox, await readRequest(incoming, url));
      sendReply(outgoing, { kind: 'answer', answer }, true);
      return;
    }
    const vendor = protocol === 'https:' ? sandbox.vendorOf(host) : null;
    if (vendor && !shelf.find(url.href)) {
      sendReply(outgoing, await sandbox.exchange(vendor, await readRequest(incoming, url)), sandbox.keepAlive);
    } else if (isOpen(host)) {
      await servePage(incoming, outgoing, url);
    } else {
      refuse(incoming.method ?? 'GET', host);
      outgoing.writeHead(421, { 'content-type': 'text/plain', connection: 'close' }).end('no such host here\n');
    }
  };

  return (scheme: 'https' | 'http'): RequestListener =>
    (incoming, outgoing) => {
      const url = urlOf(incoming, scheme);
      if (!url) outgoing.writeHead(400, { connection: 'close' }).end();
      else serve(incoming, outgoing, url).catch(() => outgoing.socket?.destroy());
    };
}
