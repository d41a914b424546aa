/**
 * The closed internet: one process on loopback that serves both vendors' sandbox at their real hosts and stored pages
 * at their own URLs, over TLS, and refuses every other host.
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { CONTROL_HOST } from '../sandbox/control.ts';
import type { RecordedRequest } from '../sandbox/recorder.ts';
import { Sandbox, type SandboxOptions } from '../sandbox/sandbox.ts';
import { chromiumArgs, chromiumResolverArgs, firefoxPrefs } from './browser-settings.ts';
import { makeAuthority } from './certificate.ts';
import { PageShelf, type StoredPage } from './page-shelf.ts';
import { makeProxy } from './proxy.ts';
import { makeRouter } from './router.ts';

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

  const answering = makeRouter({ sandbox, shelf, isOpen, refuse });

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
