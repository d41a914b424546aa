/**
 * The closed internet: one process on loopback that serves both vendors' sandbox at their real hosts and stored pages
 * at their own URLs, over TLS, and refuses every other host.
 */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { CONTROL_HOST, control, isControlPath } from '../sandbox/control.ts';
import type { RecordedRequest } from '../sandbox/recorder.ts';
import { Sandbox, type SandboxOptions } from '../sandbox/sandbox.ts';
import { chromiumArgs, chromiumResolverArgs, firefoxPrefs } from './browser-settings.ts';
import { makeAuthority } from './certificate.ts';
import { PageShelf, type StoredPage } from './page-shelf.ts';
import { makeProxy } from './proxy.ts';
import { readRequest, sendReply } from './vendor-listener.ts';

export interface InternetOptions extends SandboxOptions {
  /** Of an existing sandbox, instead of a new one. */
  sandbox?: Sandbox;
  /** Ports to take if they are free; else, or without one, any that is. */
  proxyPort?: number;
  tlsPort?: number;
  onRefused?: (refusal: Refusal) => void;
}

export interface Refusal {
  method: string;
  /** With the port, where one was asked for. */
  host: string;
  at: string;
}

export interface Internet {
  readonly proxyPort: number;
  readonly tlsPort: number;
  readonly sandbox: Sandbox;
  /** The authority's certificate in PEM, for clients that check (`ca` in Node). */
  readonly certificate: string;
  /** Every request that arrived, pages too. */
  readonly requests: readonly RecordedRequest[];
  /** Every attempt to leave. */
  readonly refused: readonly Refusal[];
  /** Stores a page; any time. */
  addPage(url: string, page: StoredPage): void;
  chromiumArgs(): string[];
  chromiumResolverArgs(): string[];
  firefoxPrefs(): Record<string, string | number | boolean>;
  /** A fresh sandbox, nothing requested, nothing refused; the pages stay. */
  reset(): void;
  close(): Promise<void>;
}

const NOT_FOUND = '<!doctype html><html lang="en"><title>404 Not Found</title><h1>404 Not Found</h1></html>';

async function listen(server: NetServer, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  }
  return (server.address() as AddressInfo).port;
}

async function shut(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

export async function openInternet(options: InternetOptions = {}): Promise<Internet> {
  const sandbox = options.sandbox ?? new Sandbox(options);
  const authority = await makeAuthority();
  const shelf = new PageShelf();
  const refused: Refusal[] = [];
  const refuse = (method: string, host: string) => {
    const refusal = { method, host, at: sandbox.clock.now().toISOString() };
    refused.push(refusal);
    options.onRefused?.(refusal);
    sandbox.recorder.changed();
  };
  const isOpen = (host: string) => host === CONTROL_HOST || sandbox.vendorOf(host) !== null || shelf.holds(host);

  const servePage = async (incoming: IncomingMessage, outgoing: ServerResponse, origin: string) => {
    const url = new URL(incoming.url ?? '/', origin);
    const request = await readRequest(incoming, url.host);
    const recorded = sandbox.recorder.open(request, 'page', 'other', sandbox.clock.now());
    const page = shelf.find(url.href);
    const headers = page?.headers ?? { 'content-type': 'text/html; charset=utf-8' };
    const body = page?.body ?? Buffer.from(NOT_FOUND);
    recorded.outcome = page ? 200 : 404;
    outgoing.writeHead(recorded.outcome, { ...headers, 'content-length': body.length });
    outgoing.end(incoming.method === 'HEAD' ? undefined : body);
    sandbox.recorder.close(recorded);
  };

  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse, origin: string) => {
    const { host } = new URL(origin);
    const path = new URL(incoming.url ?? '/', origin).pathname;
    if (host === CONTROL_HOST || (isControlPath(path) && host.startsWith('127.0.0.1'))) {
      sendReply(outgoing, { kind: 'answer', answer: control(sandbox, await readRequest(incoming, host)) }, true);
      return;
    }
    const vendor = origin.startsWith('https:') ? sandbox.vendorOf(host) : null;
    if (vendor && !shelf.find(new URL(incoming.url ?? '/', origin).href)) {
      sendReply(outgoing, await sandbox.exchange(vendor, await readRequest(incoming, host)), sandbox.keepAlive);
    } else if (isOpen(host)) {
      await servePage(incoming, outgoing, origin);
    } else {
      refuse(incoming.method ?? 'GET', host);
      outgoing.writeHead(421, { 'content-type': 'text/plain', connection: 'close' }).end('no such host here\n');
    }
  };
  const answering = (scheme: 'https' | 'http') => (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // A proxied plain request names its host in the URL, any other in its header.
    const absolute = /^http:\/\/[^/]+/.exec(incoming.url ?? '')?.[0];
    const [host = '', port] = (incoming.headers.host ?? 'nowhere').split(':');
    // `curl --resolve` can only reach the server's own port, and says so.
    const named = port === undefined || port === '443' || port === String(tlsPort) ? host : `${host}:${port}`;
    const origin = absolute ?? `${scheme}://${named}`;
    serve(incoming, outgoing, origin).catch(() => outgoing.socket?.destroy());
  };

  const tls = createServer(
    {
      ...(await authority.leafFor('localhost')),
      SNICallback: (host, done) => {
        authority.contextFor(host).then((context) => done(null, context), done);
      },
    },
    answering('https'),
  );
  const tlsPort = await listen(tls, options.tlsPort ?? 0);
  const proxy = makeProxy({ tlsPort, isOpen, refuse, onRequest: answering('http') });
  const proxyPort = await listen(proxy, options.proxyPort ?? 0);
  const tunnels = new Set<{ destroy(): void }>();
  proxy.on('connection', (socket) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
  });

  return {
    proxyPort,
    tlsPort,
    sandbox,
    certificate: authority.certificate,
    requests: sandbox.recorder.requests,
    refused,
    addPage: (url, page) => shelf.add(url, page),
    chromiumArgs: () => chromiumArgs({ proxyPort }),
    chromiumResolverArgs: () => chromiumResolverArgs(tlsPort),
    firefoxPrefs: () => firefoxPrefs({ proxyPort }),
    reset() {
      sandbox.reset();
      refused.length = 0;
    },
    async close() {
      sandbox.faults.clear();
      sandbox.clock.reset();
      for (const tunnel of tunnels) tunnel.destroy();
      await Promise.all([shut(proxy), shut(tls)]);
    },
  };
}
