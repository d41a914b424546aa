/** The one way in which providers send requests. */
import { Failed } from '../failure.ts';
import type { ProviderContext, Timer } from './types.ts';

/** Below the 30 s after which Chrome ends a worker that waits for an answer. */
export const TIMEOUT_SECONDS = 20;
/** The largest reply that is read, in bytes: far above any list of profiles. */
export const LARGEST_REPLY = 8 * 1024 * 1024;

export interface HttpRequest {
  /** The provider's id, for failures. */
  provider: string;
  method: 'GET' | 'POST';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string | null;
}

export interface HttpReply {
  provider: string;
  status: number;
  headers: Headers;
  text: string;
}

const systemTimer: Timer = (milliseconds, run) => {
  const timeout = setTimeout(run, milliseconds);
  return () => clearTimeout(timeout);
};

/**
 * Sends one request without cookies, cache or referrer, and reads the whole reply, whatever its status.
 * Throws `Failed`: `timeout` after 20 s, `redirected` (a redirect is never followed: it would carry the key along), `network`
 * when the connection fails at any time, `unexpected-reply` when the reply is too large.
 */
export async function send(
  context: Pick<ProviderContext, 'fetch' | 'timer'>,
  { provider, method, url, headers, body = null }: HttpRequest,
): Promise<HttpReply> {
  const controller = new AbortController();
  let cancel = (): void => {};
  // A race, because a fetch may fail to hear the signal.
  const timeUp = new Promise<never>((_resolve, reject) => {
    cancel = (context.timer ?? systemTimer)(TIMEOUT_SECONDS * 1000, () => {
      reject(new Failed({ kind: 'timeout', provider, seconds: TIMEOUT_SECONDS }));
      controller.abort();
    });
  });
  // Not as a method of the context: a browser's fetch refuses to be one.
  const { fetch } = context;
  const exchange = async (): Promise<HttpReply> => {
    const response = await fetch(url, {
      method,
      headers,
      body,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    const { status } = response;
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      controller.abort();
      throw new Failed({ kind: 'redirected', provider, status, message: response.headers.get('location') ?? '' });
    }
    return { provider, status, headers: response.headers, text: await readText(response, provider, controller) };
  };
  try {
    return await Promise.race([exchange(), timeUp]);
  } catch (error) {
    if (error instanceof Failed) throw error;
    // The browser does not say how far a request came, so it may have arrived.
    throw new Failed({ kind: 'network', provider, detail: detailOf(error), reached: 'maybe' }, { cause: error });
  } finally {
    cancel();
  }
}

async function readText(response: Response, provider: string, controller: AbortController): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > LARGEST_REPLY) {
      controller.abort();
      throw new Failed({
        kind: 'unexpected-reply',
        provider,
        where: 'body',
        expected: `at most ${LARGEST_REPLY} bytes`,
        found: 'more',
        status: response.status,
      });
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
