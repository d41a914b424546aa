/** Requests as a correct client sends them, each part of which a test can make wrong. */
import { fetchThrough } from '../internet/fetch.ts';
import type { Internet } from '../internet/internet.ts';
import { KASHEW_ACCOUNT, WARM_AI_ACCOUNT } from './accounts.ts';
import { parseJson } from './exchange.ts';
import * as kashew from './kashew-contract.ts';
import * as warmAi from './warm-ai-contract.ts';

export interface Reply {
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined when it is no JSON. */
  json: unknown;
}

export interface Parts {
  /** Over the right headers; `null` leaves one out. */
  headers?: Record<string, string | null>;
  /** A string goes out as it is. */
  body?: unknown;
  method?: string;
}

/** A UUID v4 that spells a number. */
export const keyNumber = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
let keys = 0;
export const freshKey = (): string => {
  keys += 1;
  return keyNumber(keys);
};

export async function ask(
  internet: Internet,
  url: string,
  { headers = {}, body, method = 'GET' }: Parts,
): Promise<Reply> {
  const present = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  const bytes = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const reply = await fetchThrough(internet)(url, { method, headers: present, body: bytes, redirect: 'manual' });
  const text = await reply.text();
  return { status: reply.status, headers: reply.headers, text, json: parseJson(text) };
}

export const WARM_AI_ICP = { action: 'create_icp', product_id: 'prod_xyz789', name: 'Enterprise Marketing Leaders' };

/** `POST /api-icp-action` with every required header and a fresh key. */
export const askIcps = (internet: Internet, body: unknown = WARM_AI_ICP, parts: Parts = {}): Promise<Reply> =>
  ask(internet, `https://${warmAi.WARM_AI_HOST}${warmAi.PATHS.icps}`, {
    method: 'POST',
    body,
    ...parts,
    headers: {
      [warmAi.HEADERS.key]: WARM_AI_ACCOUNT.accessKey,
      [warmAi.HEADERS.user]: 'usr_abc123',
      [warmAi.HEADERS.idempotency]: freshKey(),
      'content-type': 'application/json',
      ...parts.headers,
    },
  });

export const askUsers = (internet: Internet, query = '?status=active', parts: Parts = {}): Promise<Reply> =>
  ask(internet, `https://${warmAi.WARM_AI_HOST}${warmAi.PATHS.users}${query}`, {
    ...parts,
    headers: { [warmAi.HEADERS.key]: WARM_AI_ACCOUNT.accessKey, ...parts.headers },
  });

export const askAccount = (internet: Internet, parts: Parts = {}): Promise<Reply> =>
  ask(internet, `https://${warmAi.WARM_AI_HOST}${warmAi.PATHS.account}`, {
    method: 'POST',
    ...parts,
    headers: {
      [warmAi.HEADERS.key]: WARM_AI_ACCOUNT.accessKey,
      [warmAi.HEADERS.user]: 'usr_abc123',
      ...parts.headers,
    },
  });

export const KASHEW_PROFILE = { name: 'Enterprise SaaS', target_job_titles: ['VP Sales'] };

/** A request to Kashew with a valid bearer key. */
export const askKashew = (internet: Internet, path: string, parts: Parts = {}): Promise<Reply> =>
  ask(internet, `https://${kashew.KASHEW_HOST}${path}`, {
    ...parts,
    headers: { authorization: `Bearer ${KASHEW_ACCOUNT.key}`, ...parts.headers },
  });

export const listProfiles = (internet: Internet, parts: Parts = {}): Promise<Reply> =>
  askKashew(internet, kashew.PATHS.profiles, parts);

export const createProfile = (internet: Internet, body: unknown = KASHEW_PROFILE, parts: Parts = {}): Promise<Reply> =>
  askKashew(internet, kashew.PATHS.profiles, {
    method: 'POST',
    body,
    ...parts,
    headers: { 'content-type': 'application/json', ...parts.headers },
  });
