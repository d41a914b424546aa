/** An HTTP proxy that knows only the closed internet: CONNECT leads to its TLS server, whatever was asked for. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface ProxyOptions {
  tlsPort: number;
  isOpen(host: string): boolean;
  refuse(method: string, host: string): void;
  /** Answers what does not come through CONNECT. */
  onRequest: RequestListener;
}

export function makeProxy({ tlsPort, isOpen, refuse, onRequest }: ProxyOptions): Server {
  const server = createServer(onRequest);
  server.on('connect', (request, client: Socket, head) => {
    client.on('error', () => client.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !isOpen(host)) {
      refuse('CONNECT', request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      client.pipe(upstream).pipe(client);
    });
    upstream.on('error', () => client.destroy());
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  return server;
}
