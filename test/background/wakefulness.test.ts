import { afterEach, expect, test, vi } from 'vitest';
import { openWakefulness } from '../../entrypoints/background/wakefulness.ts';
import { fakeBrowser } from './fake-browser.ts';

afterEach(() => vi.useRealTimers());

test('while something runs the background hears from itself, well within 30 s; then no more', async () => {
  vi.useFakeTimers();
  const { browser, session } = fakeBrowser();
  const written = vi.spyOn(session, 'set');
  const listened = vi.spyOn(browser.storage.onChanged, 'addListener');
  const whileAwake = openWakefulness(browser.storage, () => new Date());
  expect(listened).toHaveBeenCalledOnce();
  const { promise, resolve } = Promise.withResolvers<string>();
  const work = whileAwake(() => promise);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(written.mock.calls.length).toBeGreaterThanOrEqual(2);
  // A value that stays the same is no change, and nobody would be told.
  expect(new Set(written.mock.calls.map(([values]) => JSON.stringify(values))).size).toBe(written.mock.calls.length);
  resolve('done');
  expect(await work).toBe('done');
  written.mockClear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).not.toHaveBeenCalled();
});

test('what fails is passed on, and a full session store is no reason to stop', async () => {
  const { browser, session } = fakeBrowser();
  session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  const whileAwake = openWakefulness(browser.storage, () => new Date());
  await expect(whileAwake(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
});
