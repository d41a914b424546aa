import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createProfile, listProfiles } from '../sandbox/ask.ts';
import { fetchThrough } from './fetch.ts';
import { type Internet, openInternet } from './internet.ts';

const JOB = 'https://jobs.board.example/role/1';
let internet: Internet;
beforeAll(async () => {
  internet = await openInternet({ start: new Date('2026-05-01T10:00:00Z') });
  internet.addPage(JOB, { html: '<title>Größe</title>' });
  internet.addPage('https://app.board.example/', { html: '<script></script>', scripts: true });
  internet.addPage('https://files.board.example/list?page=2', {
    html: 'a,b',
    headers: { 'content-type': 'text/csv', 'x-own': 'yes' },
  });
  internet.addPage('http://plain.example/page', { html: '<title>plain</title>' });
});
afterAll(() => internet.close());
beforeEach(() => internet.reset());

/** What the proxy says to CONNECT, and the socket behind it. */
async function tunnel(target: string): Promise<{ answer: string; socket: Socket }> {
  const socket = connect(internet.proxyPort, '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return { answer: chunk.toString().split('\r\n')[0] ?? '', socket };
}

/** A plain request in absolute form, as a browser sends it to its proxy. */
async function viaProxy(url: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const asked = request({ host: '127.0.0.1', port: internet.proxyPort, path: url, headers }).end();
  const [reply] = await once(asked, 'response');
  let text = '';
  for await (const chunk of reply) text += chunk;
  return { status: reply.statusCode, text };
}

describe('stored pages', () => {
  it.each([
    [JOB, 200, 'text/html; charset=utf-8', "script-src 'none'"],
    [`${JOB}?utm_source=mail#apply`, 200, 'text/html; charset=utf-8', "script-src 'none'"],
    ['https://app.board.example/', 200, 'text/html; charset=utf-8', null],
    ['https://files.board.example/list?page=2', 200, 'text/csv', "script-src 'none'"],
    ['https://files.board.example/list?page=3', 404, 'text/html; charset=utf-8', null],
    ['https://jobs.board.example/favicon.ico', 404, 'text/html; charset=utf-8', null],
  ])('%s → %i', async (url, status, type, policy) => {
    const reply = await fetchThrough(internet)(url);
    expect([reply.status, reply.headers.get('content-type'), reply.headers.get('content-security-policy')]).toEqual([
      status,
      type,
      policy,
    ]);
    expect(internet.requests).toMatchObject([{ vendor: 'page', outcome: status, host: new URL(url).host }]);
  });

  it('come byte for byte', async () => {
    expect(await (await fetchThrough(internet)(JOB)).text()).toBe('<title>Größe</title>');
  });

  it('come over plain http through the proxy, and only at their own scheme', async () => {
    expect(await viaProxy('http://plain.example/page')).toEqual({ status: 200, text: '<title>plain</title>' });
    expect((await viaProxy(JOB.replace('https', 'http'))).status).toBe(404);
  });
});

describe('the proxy', () => {
  it.each(['api.warmai.uk:443', 'kashew.ai:443', 'jobs.board.example:443'])('opens %s', async (target) => {
    const { answer, socket } = await tunnel(target);
    socket.destroy();
    expect(answer).toBe('HTTP/1.1 200 Connection Established');
    expect(internet.refused).toEqual([]);
  });

  it.each([
    'example.com:443',
    'kashew.ai.evil.example:443',
    'api.warmai.uk:80',
    'board.example:443',
    '127.0.0.1:443',
    'firefox.settings.services.mozilla.com:443',
  ])('refuses %s', async (target) => {
    const { answer, socket } = await tunnel(target);
    socket.destroy();
    expect(answer).toBe('HTTP/1.1 403 Forbidden');
    expect(internet.refused).toEqual([{ method: 'CONNECT', host: target, at: '2026-05-01T10:00:00.000Z' }]);
  });

  it('refuses plain http to other hosts, whatever the Host header says', async () => {
    expect((await viaProxy('http://elsewhere.example/', { host: 'plain.example' })).status).toBe(421);
    expect(internet.refused).toMatchObject([{ method: 'GET', host: 'elsewhere.example' }]);
  });

  it('carries TLS, with a certificate for the host', async () => {
    const { socket } = await tunnel('kashew.ai:443');
    const secure = connectTls({ socket, servername: 'kashew.ai', ca: internet.certificate });
    await once(secure, 'secureConnect');
    expect([secure.authorized, secure.getPeerCertificate().subject.CN]).toEqual([true, 'kashew.ai']);
    secure.destroy();
  });

  it('passes a dropped answer on', async () => {
    internet.sandbox.fault({}, { kind: 'drop-after-commit' });
    const { socket } = await tunnel('kashew.ai:443');
    const secure = connectTls({ socket, servername: 'kashew.ai', ca: internet.certificate });
    secure.on('error', () => {});
    secure.write('GET /api/v1/icp-profiles HTTP/1.1\r\nHost: kashew.ai\r\n\r\n');
    await once(socket, 'close');
    expect(internet.requests).toMatchObject([{ outcome: 'dropped' }]);
  });
});

describe('connections', () => {
  it('stay open for pages', async () => {
    expect((await fetchThrough(internet, { keepAlive: true })(JOB)).headers.get('connection')).toBe('keep-alive');
  });

  it.each([
    [false, 'close'],
    [true, 'keep-alive'],
  ])('to vendors, with keepAlive %s: %s', async (keepAlive, header) => {
    internet.sandbox.keepAlive = keepAlive;
    const fetch = fetchThrough(internet, { keepAlive: true });
    const reply = await fetch('https://kashew.ai/api/v1/icp-profiles');
    expect([reply.status, reply.headers.get('connection')]).toEqual([401, header]);
  });

  it('listen on loopback alone', async () => {
    const outside = connect(internet.tlsPort, '127.0.0.2');
    const [error] = await once(outside, 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('take a free port when the wanted one is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const second = await openInternet({ proxyPort: port });
    expect(second.proxyPort).not.toBe(port);
    await second.close();
    taken.close();
  });
});

describe('what is told to browsers', () => {
  it('names the ports', () => {
    expect(internet.chromiumArgs()).toContain(`--proxy-server=http://127.0.0.1:${internet.proxyPort}`);
    expect(internet.chromiumArgs()).toContain('--proxy-bypass-list=<-loopback>');
    expect(internet.chromiumResolverArgs()).toContain(`--host-resolver-rules=MAP * 127.0.0.1:${internet.tlsPort}`);
    expect(internet.firefoxPrefs()).toMatchObject({
      'network.proxy.type': 1,
      'network.proxy.ssl_port': internet.proxyPort,
      'network.proxy.http_port': internet.proxyPort,
    });
  });
});

it('starts afresh on reset', async () => {
  await createProfile(internet);
  await fetchThrough(internet)('https://elsewhere.example/');
  internet.reset();
  expect([internet.requests, internet.refused]).toEqual([[], []]);
  expect((await listProfiles(internet)).json).toEqual({ profiles: [] });
});
