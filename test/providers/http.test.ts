import { expect, it } from 'vitest';
import { failureOf } from '../../utils/failure.ts';
import { send } from '../../utils/providers/http.ts';

const request = {
  provider: 'p',
  method: 'POST',
  url: 'https://vendor.example/x',
  headers: { a: 'b' },
  body: '{}',
} as const;

it('sends without cookies, cache, referrer or redirects', async () => {
  const calls: [unknown, RequestInit | undefined][] = [];
  const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
    calls.push([input, init]);
    return new Response('{"ok":true}', { status: 201 });
  };
  const timers: string[] = [];
  const timer = (milliseconds: number) => {
    timers.push(`set ${milliseconds}`);
    return () => void timers.push('cleared');
  };
  expect(await send({ fetch, timer }, request)).toMatchObject({ status: 201, text: '{"ok":true}' });
  expect(calls).toMatchObject([
    [
      'https://vendor.example/x',
      {
        method: 'POST',
        headers: { a: 'b' },
        body: '{}',
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      },
    ],
  ]);
  expect(timers).toEqual(['set 20000', 'cleared']);
});

it('stops a fetch that takes too long, and does not wait for one that will not stop', async () => {
  let signal: AbortSignal | undefined | null;
  const fetch = (_input: unknown, init?: RequestInit): Promise<Response> => {
    signal = init?.signal;
    return new Promise(() => {});
  };
  const atOnce = (_milliseconds: number, run: () => void) => {
    run();
    return () => {};
  };
  const sent = send({ fetch, timer: atOnce }, request).catch(failureOf);
  expect(await sent).toEqual({ kind: 'timeout', provider: 'p', seconds: 20 });
  expect(signal?.aborted).toBe(true);
});

it('counts the time until the last byte', async () => {
  let timeUp = (): void => {};
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"par')) });
  const fetch = async (): Promise<Response> => {
    queueMicrotask(() => timeUp());
    return new Response(body);
  };
  const timer = (_milliseconds: number, run: () => void) => {
    timeUp = run;
    return () => {};
  };
  expect(await send({ fetch, timer }, request).catch(failureOf)).toMatchObject({ kind: 'timeout' });
});

it.each([301, 302, 307, 308])('refuses a redirect %i where it can be seen', async (status) => {
  const fetch = async () => new Response(null, { status, headers: { location: 'https://other.example/' } });
  expect(await send({ fetch }, request).catch(failureOf)).toEqual({
    kind: 'redirected',
    provider: 'p',
    status,
    message: 'https://other.example/',
  });
});

it('keeps letters whole across parts of a reply', async () => {
  const bytes = new TextEncoder().encode('"Zürich"');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect((await send({ fetch: async () => new Response(body) }, request)).text).toBe('"Zürich"');
});

it('takes a network error for a request that may have arrived', async () => {
  const fetch = async (): Promise<Response> => {
    throw new TypeError('Failed to fetch');
  };
  const failure = await send({ fetch }, request).catch(failureOf);
  expect(failure).toEqual({ kind: 'network', provider: 'p', detail: 'Failed to fetch', reached: 'maybe' });
});
