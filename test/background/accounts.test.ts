import { describe, expect, test } from 'vitest';
import { followPermissions } from '../../entrypoints/background/permission-changes.ts';
import { Failed } from '../../utils/failure.ts';
import { background } from './fixtures.ts';

const KEY = 'key-0123456789abcdef';
const HOST = 'https://vendor.example/*';

function permitted() {
  const all = background();
  all.granted.add(HOST);
  return all;
}

describe('saving', () => {
  test('checks the key at once where that is permitted', async () => {
    const { services, asked, broadcasts } = permitted();
    const view = await services.accounts.save('vendor', { apiKey: ` ${KEY} ` }, { limit: 7 });
    expect(asked).toEqual([`check ${KEY}`]);
    expect(view).toEqual({
      provider: 'vendor',
      state: 'connected',
      endings: { apiKey: 'cdef' },
      settings: { user: '', limit: 7, active: false },
      check: { accountId: 'a', who: 'Mara Holt', facts: [] },
      failure: null,
      checkedAt: expect.any(String),
      permitted: true,
    });
    expect(broadcasts.at(-1)).toEqual({ event: 'account.changed', account: view });
  });

  test('waits for the permission, over the end of the background, and checks then', async () => {
    const before = background();
    expect(await before.services.accounts.save('vendor', { apiKey: KEY }, {})).toMatchObject({
      ...{ state: 'unchecked', permitted: false, check: null },
    });
    expect(before.asked).toEqual([]);
    const after = background({ database: before.database });
    followPermissions(after.browser, after.services);
    after.granted.add(HOST);
    await after.events.added.fire({ origins: [HOST] });
    await expect.poll(() => after.broadcasts.some(isConnected)).toBe(true);
    expect(after.asked).toEqual([`check ${KEY}`]);
  });

  test('keeps what is left out or left empty', async () => {
    const { services, asked } = permitted();
    await services.accounts.save('vendor', { apiKey: KEY }, { limit: 7 });
    await services.accounts.save('vendor', {}, {});
    const view = await services.accounts.save('vendor', { apiKey: ' ' }, { user: 'u-2' });
    expect(asked).toEqual([`check ${KEY}`, `check ${KEY}`, `check ${KEY}`]);
    expect(view).toMatchObject({ endings: { apiKey: 'cdef' }, settings: { user: 'u-2', limit: 7 } });
  });

  test.each([
    [{ apiKey: 'wrong' }, {}, { where: 'apiKey', expected: 'not_a_key' }],
    [{ password: 'x' }, {}, { where: 'password' }],
    [{}, { limit: 10 }, { where: 'limit' }],
    [{}, { limit: '5' }, { where: 'limit' }],
    [{}, { active: 'yes' }, { where: 'active' }],
    [{}, { unknown: 1 }, { where: 'unknown' }],
  ])('refuses %j %j, and stores nothing', async (credentials, settings, failure) => {
    const { services } = permitted();
    const save = services.accounts.save('vendor', credentials, settings);
    await expect(save).rejects.toMatchObject({ failure: { kind: 'invalid-input', ...failure } });
    expect(await services.storage.accounts.list()).toEqual([]);
  });

  test('a key that the vendor refuses says so', async () => {
    const { services, answers } = permitted();
    const refusal = { kind: 'key-refused', provider: 'vendor', status: 401, message: 'Invalid key' } as const;
    answers.check = () => {
      throw new Failed(refusal);
    };
    expect(await services.accounts.save('vendor', { apiKey: KEY }, {})).toMatchObject({
      ...{ state: 'failed', failure: refusal, check: null },
    });
  });

  test('a check that fails later keeps what was known; a new key does not', async () => {
    const { services, answers } = permitted();
    await services.accounts.save('vendor', { apiKey: KEY }, {});
    answers.check = () => {
      throw new Failed({ kind: 'timeout', provider: 'vendor', seconds: 20 });
    };
    expect(await services.accounts.save('vendor', {}, {})).toMatchObject({
      ...{ state: 'failed', check: { who: 'Mara Holt' } },
    });
    expect(await services.accounts.save('vendor', { apiKey: 'key-another-0123' }, {})).toMatchObject({
      ...{ state: 'failed', check: null, endings: { apiKey: '0123' } },
    });
  });
});

describe('keys', () => {
  test('are stored sealed, and leave the background by no door', async () => {
    const { services, broadcasts, local, session } = permitted();
    const view = await services.accounts.save('vendor', { apiKey: KEY }, {});
    const stored = await services.storage.accounts.get('vendor');
    const bytes = new TextDecoder('latin1').decode(stored?.sealed?.bytes);
    const exported = await services.storedData.export(true);
    const seen = [view, broadcasts, local.values, session.values, await services.accounts.views(), exported, bytes];
    expect(JSON.stringify(seen)).not.toContain('0123456789');
  });

  test('show no end when they are short', async () => {
    const { services } = permitted();
    const view = await services.accounts.save('vendor', { apiKey: 'key-1234' }, {});
    expect(view.endings).toEqual({ apiKey: '' });
  });

  test('that can no longer be opened are an account to set up again', async () => {
    const { services } = permitted();
    await services.accounts.save('vendor', { apiKey: KEY }, {});
    await services.storage.accounts.update('vendor', (account) => ({
      ...account,
      sealed: account.sealed && { ...account.sealed, iv: new Uint8Array(12) },
    }));
    await expect(services.accounts.save('vendor', {}, {})).rejects.toMatchObject({ failure: { kind: 'storage' } });
    expect(await services.accounts.save('vendor', { apiKey: KEY }, {})).toMatchObject({ state: 'connected' });
  });
});

describe('removing', () => {
  test('forgets everything of the account, and gives the host back', async () => {
    const { services, removedPermissions, granted } = permitted();
    await services.accounts.save('vendor', { apiKey: KEY }, { limit: 7 });
    expect(await services.accounts.remove('vendor')).toMatchObject({
      ...{ state: 'not-set-up', endings: {}, permitted: false, settings: { limit: 5 } },
    });
    expect(await services.storage.accounts.list()).toEqual([]);
    expect(removedPermissions).toEqual([{ origins: [HOST] }]);
    expect(granted.size).toBe(0);
  });

  test('gives the consents back with the last account', async () => {
    const { services, removedPermissions } = background({ consent: true });
    await services.accounts.save('vendor', { apiKey: KEY }, {});
    await services.accounts.remove('vendor');
    expect(removedPermissions).toContainEqual({ data_collection: ['websiteContent', 'authenticationInfo'] });
  });
});

test('this device needs no setting up', async () => {
  const [view] = await background().services.accounts.views();
  expect(view).toMatchObject({ provider: 'this-device', state: 'connected', permitted: true });
});

test('a provider that nobody registered is not found', async () => {
  const check = background().services.accounts.check('nobody');
  await expect(check).rejects.toMatchObject({ failure: { kind: 'not-found-here' } });
});

const isConnected = (it: { event: string; account?: { state: string } }) =>
  it.event === 'account.changed' &&
  it.account?.state === 'connected' &&
  'check' in it.account &&
  it.account.check !== null;
