import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WARM_AI_ACCOUNT } from '../sandbox/accounts.ts';
import { fetchThrough } from './fetch.ts';
import { type Internet, openInternet } from './internet.ts';

let internet: Internet;
beforeAll(async () => {
  internet = await openInternet({ start: new Date('2026-05-01T10:00:00Z') });
});
afterAll(() => internet.close());
beforeEach(() => internet.sandbox.reset());

describe('the closed internet', () => {
  it('serves a vendor at its real host over TLS', async () => {
    const reply = await fetchThrough(internet)('https://api.warmai.uk/user-list?status=active', {
      headers: { 'x-access-key': WARM_AI_ACCOUNT.accessKey },
    });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('date')).toBe('Fri, 01 May 2026 10:00:00 GMT');
    expect((await reply.json()).users).toHaveLength(2);
  });
});
