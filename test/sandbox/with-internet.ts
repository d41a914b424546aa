/** One closed internet for a test file, at a frozen time, fresh for every test. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Internet, openInternet } from '../internet/internet.ts';

export const START = new Date('2026-05-01T10:00:00Z');

/** Call at the top of a test file; what it gives back is usable inside tests. */
export function withInternet(): () => Internet {
  let internet: Internet | null = null;
  const open = (): Internet => {
    if (!internet) throw new Error('the internet opens with the first test');
    return internet;
  };
  beforeAll(async () => {
    internet = await openInternet({ start: START });
  });
  beforeEach(() => open().reset());
  afterAll(() => internet?.close());
  return open;
}
