import { expect, test } from 'vitest';
import { settingsCell } from '../../utils/storage/settings.ts';
import { memoryArea } from './memory-area.ts';

test('settings are read as they were written', async () => {
  const cell = settingsCell(memoryArea());
  expect(await cell.read()).toBeUndefined();
  await cell.write({ version: 1, defaultProvider: 'kashew' });
  expect(await cell.read()).toEqual({ version: 1, defaultProvider: 'kashew' });
});

test('settings that cannot be read are kept aside', async () => {
  const area = memoryArea({ settings: { version: 9 } });
  expect(await settingsCell(area).read()).toBeUndefined();
  expect(area.values).toEqual({ 'settings:unreadable': { version: 9 } });
});

test('a full store is a `storage` failure', async () => {
  const area = memoryArea();
  area.set = async () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  await expect(settingsCell(area).write({ version: 1, defaultProvider: 'x' })).rejects.toMatchObject({
    failure: { kind: 'storage', detail: 'Error: QUOTA_BYTES quota exceeded' },
  });
});
