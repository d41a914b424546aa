import { describe, expect, it } from 'vitest';
import { fetchThrough } from '../internet/fetch.ts';
import { askIcps, createProfile, listProfiles } from './ask.ts';
import { CONTROL_HOST } from './control.ts';
import { FAULT_KINDS } from './faults.ts';
import { withInternet } from './with-internet.ts';

const internet = withInternet();

/** A command over HTTP, on the proxy's own port, as another process would give it. */
async function command(method: string, path: string, body?: unknown): Promise<[number, unknown]> {
  const url = `http://127.0.0.1:${internet().proxyPort}/__sandbox${path}`;
  const reply = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return [reply.status, await reply.json()];
}

describe('the control desk', () => {
  it('lists its commands', async () => {
    const [status, answer] = await command('GET', '');
    expect([status, (answer as { commands: string[] }).commands]).toEqual([
      404,
      expect.arrayContaining(['GET /__sandbox/state', 'POST /__sandbox/faults']),
    ]);
  });

  it('is on a host of its own too, and not on a vendor’s', async () => {
    expect((await fetchThrough(internet())(`https://${CONTROL_HOST}/__sandbox/state`)).status).toBe(200);
    expect((await fetchThrough(internet())('https://kashew.ai/__sandbox/state')).status).toBe(404);
  });

  it('shows the state', async () => {
    await createProfile(internet());
    expect(await command('GET', '/state')).toMatchObject([
      200,
      {
        now: '2026-05-01T10:00:00.000Z',
        kashew: { accounts: [{ profiles: [{ name: 'Enterprise SaaS' }] }] },
        warmAi: { switches: { duplicateKeys: 'replay' } },
        faults: [],
        requests: 1,
      },
    ]);
  });

  it('shows requests, from one on', async () => {
    await createProfile(internet());
    await listProfiles(internet());
    const [, answer] = await command('GET', '/requests?after=1');
    expect(answer).toMatchObject({ requests: [{ n: 2, operation: 'list', outcome: 200 }] });
  });

  it('adds and clears faults', async () => {
    const match = { operation: 'create', times: null };
    expect(await command('POST', '/faults', { match, faults: [{ kind: 'rate-limit' }] })).toEqual([200, { id: 1 }]);
    expect((await createProfile(internet())).status).toBe(429);
    await command('DELETE', '/faults');
    expect((await createProfile(internet())).status).toBe(201);
  });

  it.each([{}, { faults: 'drop' }, { faults: [{ kind: 'explode' }] }])('refuses %o as faults', async (body) => {
    expect(await command('POST', '/faults', body)).toMatchObject([400, { kinds: FAULT_KINDS }]);
  });

  it('moves and bends time', async () => {
    await command('POST', '/clock', { advanceSeconds: 60, skewSeconds: -60 });
    const { clock } = internet().sandbox;
    expect([clock.now(), clock.stated()]).toEqual([new Date('2026-05-01T10:01:00Z'), new Date('2026-05-01T10:00:00Z')]);
  });

  it('turns switches', async () => {
    await command('POST', '/switches', {
      warmAi: { duplicateKeys: 'conflict', accepts: { seconds: null } },
      kashew: { listScope: 'icp:read' },
      limitsLifted: true,
      keepAlive: true,
    });
    const { warmAi, kashew, keepAlive } = internet().sandbox;
    expect([warmAi.switches.duplicateKeys, kashew.switches.listScope, kashew.limitsLifted, keepAlive]).toEqual([
      'conflict',
      'icp:read',
      true,
      true,
    ]);
    expect((await askIcps(internet())).status).toBe(202);
    await command('POST', '/process');
    await command('POST', '/generate', {});
    expect(warmAi.icps()).toMatchObject([{ workflow_status: 'generated' }]);
  });

  it('starts afresh', async () => {
    await createProfile(internet());
    await command('POST', '/reset');
    expect(internet().sandbox.kashew.profiles()).toEqual([]);
  });
});
