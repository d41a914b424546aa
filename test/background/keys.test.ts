import { describe, expect, test } from 'vitest';
import { handlersFor } from '../../entrypoints/background/handlers.ts';
import { openDatabase } from '../../utils/storage/database.ts';
import { background, finding, showPage } from './fixtures.ts';

const KEY = 'key-0123456789abcdef';
const PHRASE = 'correct horse battery';
const WITH = { mode: 'passphrase', passphrase: PHRASE, idleMinutes: 15, current: null } as const;

type Options = Parameters<typeof background>[0];

/** A background whose vendor is connected. */
async function connected(options: Options = {}) {
  const all = background({ stepMs: 1, ...options });
  all.granted.add('https://vendor.example/*');
  const ask = handlersFor(all.services);
  await ask['account.save']({ provider: 'vendor', credentials: { apiKey: KEY }, settings: {} });
  const account = async () => (await all.services.accounts.views()).find(({ provider }) => provider === 'vendor');
  const use = async () => (await all.services.accounts.connect(all.provider)).credentials.apiKey;
  /** As closing the browser does. */
  const closeBrowser = () => all.session.clear();
  /** Everything that is stored on the disk, as text. */
  const stored = async () => {
    const database = await openDatabase(all.database);
    const found: unknown[] = [all.local.values];
    for (const store of database.objectStoreNames) found.push(await database.getAll(store));
    database.close();
    return JSON.stringify(found, (_name, value) =>
      ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('latin1') : value,
    );
  };
  return { ...all, ask, account, use, closeBrowser, stored };
}

/** A background that has a draft to send. */
async function sending(options: Options = {}) {
  const all = await connected(options);
  showPage(all.tabs, 1, 'https://nordkai.example/team', [finding('jobTitles', 'Head of Payroll')]);
  const { draft } = await all.ask['page.read']({ tabId: 1 });
  const send = () => all.ask['delivery.create']({ draftId: draft?.id ?? '', provider: 'vendor', settings: {} });
  return { ...all, send };
}

describe('with a passphrase', () => {
  test('keys go on being used until the browser closes, and then wait for it', async () => {
    const { ask, use, closeBrowser, account } = await connected();
    expect(await ask['keys.protect'](WITH)).toEqual({ protection: 'passphrase', locked: false, idleMinutes: 15 });
    expect(await use()).toBe(KEY);
    closeBrowser();
    expect(await ask['keys.read']({})).toEqual({ protection: 'passphrase', locked: true, idleMinutes: 15 });
    expect(await account()).toMatchObject({ state: 'locked', endings: { apiKey: 'cdef' } });
    await expect(use()).rejects.toMatchObject({ failure: { kind: 'keys-locked', provider: 'vendor' } });
    await ask['keys.unlock']({ passphrase: PHRASE });
    expect(await use()).toBe(KEY);
    expect(await account()).toMatchObject({ state: 'connected' });
  });

  test('nothing on the disk opens them', async () => {
    const { ask, stored, database } = await connected();
    await ask['keys.protect'](WITH);
    const text = await stored();
    for (const secret of [KEY, PHRASE, '0123456789']) expect(text).not.toContain(secret);
    const opened = await openDatabase(database);
    expect(await opened.getAllKeys('keys')).toEqual(['protection']);
    opened.close();
  });

  test('the passphrase may be typed in composed or decomposed letters', async () => {
    const { ask, closeBrowser } = await connected();
    await ask['keys.protect']({ ...WITH, passphrase: 'Schlüsselbrücke' });
    closeBrowser();
    await ask['keys.unlock']({ passphrase: 'Schlüsselbrücke'.normalize('NFD') });
    expect(await ask['keys.read']({})).toMatchObject({ locked: false });
  });

  test('another one is refused, and changes nothing', async () => {
    const { ask, use, closeBrowser } = await connected();
    await ask['keys.protect'](WITH);
    closeBrowser();
    const wrong = { failure: { kind: 'passphrase-wrong' } };
    await expect(ask['keys.unlock']({ passphrase: 'incorrect horse' })).rejects.toMatchObject(wrong);
    await expect(ask['keys.protect']({ mode: 'device', current: 'incorrect horse' })).rejects.toMatchObject(wrong);
    await expect(ask['keys.protect']({ mode: 'session', current: null })).rejects.toMatchObject(wrong);
    await expect(ask['keys.idle']({ minutes: null })).rejects.toMatchObject({ failure: { kind: 'keys-locked' } });
    expect(await ask['keys.read']({})).toMatchObject({ protection: 'passphrase', locked: true, idleMinutes: 15 });
    await ask['keys.unlock']({ passphrase: PHRASE });
    expect(await use()).toBe(KEY);
  });

  test('it can be changed and removed, and the keys stay', async () => {
    const { ask, use, closeBrowser } = await connected();
    await ask['keys.protect'](WITH);
    await ask['keys.protect']({ ...WITH, passphrase: 'another phrase', current: PHRASE });
    closeBrowser();
    await expect(ask['keys.unlock']({ passphrase: PHRASE })).rejects.toMatchObject({
      failure: { kind: 'passphrase-wrong' },
    });
    await ask['keys.unlock']({ passphrase: 'another phrase' });
    expect(await ask['keys.protect']({ mode: 'device', current: 'another phrase' })).toEqual({
      ...{ protection: 'device', locked: false, idleMinutes: null },
    });
    closeBrowser();
    expect(await use()).toBe(KEY);
  });

  test('a lost one costs the keys, and no profile', async () => {
    const { ask, send, closeBrowser, account, granted, services, removedPermissions } = await sending();
    await ask['delivery.create']({ draftId: (await send()).draftId, provider: 'this-device', settings: {} });
    await ask['keys.protect'](WITH);
    closeBrowser();
    expect(await ask['keys.forget']({})).toMatchObject({ protection: 'device', locked: false });
    expect(await account()).toMatchObject({ state: 'not-set-up', endings: {} });
    expect(granted.size).toBe(0);
    expect(removedPermissions).toContainEqual({ origins: ['https://vendor.example/*'] });
    expect(await services.storage.profiles.list()).toHaveLength(1);
    expect(await services.storage.drafts.list()).toHaveLength(1);
    await expect(ask['keys.forget']({})).rejects.toMatchObject({ failure: { kind: 'invalid-input' } });
  });

  test('nothing new is stored while it is locked', async () => {
    const { ask, closeBrowser } = await connected();
    await ask['keys.protect'](WITH);
    closeBrowser();
    const save = ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-other-other' }, settings: {} });
    await expect(save).rejects.toMatchObject({ failure: { kind: 'keys-locked', provider: 'vendor' } });
    await ask['keys.unlock']({ passphrase: PHRASE });
    expect((await ask['workbench.read']({})).accounts).toContainEqual(
      expect.objectContaining({ provider: 'vendor', endings: { apiKey: 'cdef' } }),
    );
  });

  test('no export, view or broadcast holds a key, the passphrase or the unlocked key', async () => {
    const { ask, broadcasts, session } = await connected();
    await ask['keys.protect'](WITH);
    const { key } = session.values['unlocked-key'] as { key: string };
    const said = JSON.stringify([
      await ask['data.export']({ evidence: true }),
      await ask['workbench.read']({}),
      broadcasts,
    ]);
    for (const secret of [KEY, PHRASE, key]) expect(said).not.toContain(secret);
    expect(key).toHaveLength(44);
  });
});

describe('without use', () => {
  /** A background whose clock the test moves. */
  const idle = async (minutes: number | null) => {
    const all = await connected();
    await all.ask['keys.protect']({ ...WITH, idleMinutes: minutes });
    const pass = (by: number) => {
      const unlocked = all.session.values['unlocked-key'] as { usedAt: number };
      unlocked.usedAt -= by * 60_000;
    };
    const read = () => all.ask['keys.read']({});
    return { ...all, pass, read };
  };

  test('keys lock after the chosen time, without anything having to notice', async () => {
    const { pass, read, use, session } = await idle(15);
    pass(14);
    expect((await read()).locked).toBe(false);
    pass(1.1);
    await expect(use()).rejects.toMatchObject({ failure: { kind: 'keys-locked' } });
    expect(session.values).not.toHaveProperty('unlocked-key');
  });

  test('an alarm tells of it, and is set only while something can lock', async () => {
    const { pass, alarms, events, broadcasts, ask } = await idle(15);
    expect(alarms.has('lock-keys')).toBe(true);
    pass(16);
    await events.alarm.fire({ name: 'lock-keys' });
    await expect
      .poll(() => broadcasts.findLast(({ event }) => event === 'keys.changed'))
      .toMatchObject({ keys: { locked: true } });
    await expect.poll(() => alarms.has('lock-keys')).toBe(false);
    await ask['keys.unlock']({ passphrase: PHRASE });
    expect(alarms.has('lock-keys')).toBe(true);
    await ask['keys.idle']({ minutes: null });
    expect(alarms.has('lock-keys')).toBe(false);
  });

  test('a use by the person puts it off', async () => {
    const { pass, read, services } = await idle(15);
    pass(10);
    await services.keys.touch();
    pass(10);
    expect((await read()).locked).toBe(false);
  });

  test('a clock that is set back does not keep them open for ever', async () => {
    const { pass, read } = await idle(15);
    pass(-1_000_000);
    expect((await read()).locked).toBe(false);
    pass(1_000_016);
    expect((await read()).locked).toBe(true);
  });

  test('null keeps them until the browser closes', async () => {
    const { pass, read, closeBrowser } = await idle(null);
    pass(100_000);
    expect((await read()).locked).toBe(false);
    closeBrowser();
    expect((await read()).locked).toBe(true);
  });
});

describe('forgotten when the browser closes', () => {
  test('keys are used, and are gone with the session', async () => {
    const { ask, use, closeBrowser, account, stored } = await connected();
    await ask['keys.protect']({ mode: 'session', current: null });
    expect(await use()).toBe(KEY);
    expect(await stored()).not.toContain(KEY);
    closeBrowser();
    expect(await account()).toMatchObject({ state: 'not-set-up', endings: {}, check: null });
    await expect(use()).rejects.toMatchObject({ failure: { kind: 'not-set-up' } });
    await ask['account.save']({ provider: 'vendor', credentials: { apiKey: 'key-entered-again' }, settings: {} });
    expect(await use()).toBe('key-entered-again');
  });

  test('a key may be kept on the device again', async () => {
    const { ask, use, closeBrowser } = await connected();
    await ask['keys.protect']({ mode: 'session', current: null });
    await ask['keys.protect']({ mode: 'device', current: null });
    closeBrowser();
    expect(await use()).toBe(KEY);
  });
});

describe('a delivery', () => {
  test('is not made while the keys are locked, and says so', async () => {
    const { ask, send, closeBrowser, asked } = await sending();
    await ask['keys.protect'](WITH);
    closeBrowser();
    asked.length = 0;
    await expect(send()).rejects.toMatchObject({ failure: { kind: 'keys-locked', provider: 'vendor' } });
    expect(asked).toEqual([]);
  });

  test('that was held when they locked waits, and goes on by itself after unlocking', async () => {
    const { ask, send, closeBrowser, asked, services } = await sending({ holdSeconds: 60, stepMs: 1000 });
    await ask['keys.protect']({ ...WITH, idleMinutes: null });
    const { id } = await send();
    closeBrowser();
    asked.length = 0;
    await expect
      .poll(async () => {
        await services.deliveries.resume();
        return (await ask['delivery.get']({ deliveryId: id })).state;
      })
      .toBe('locked');
    expect(asked).toEqual([]);
    await ask['keys.unlock']({ passphrase: PHRASE });
    await expect.poll(async () => (await ask['delivery.get']({ deliveryId: id })).state).toBe('delivered');
    expect(asked.filter((one) => one.startsWith('create'))).toHaveLength(1);
    expect(JSON.stringify(await services.storage.deliveries.list())).not.toContain(KEY);
  });
});
