/** What passes between a client and a vendor, free of sockets. */

export interface VendorRequest {
  method: string;
  host: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  bodyText: string;
  /** The parsed body; undefined when it is no JSON. */
  body: unknown;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What leaves on the socket: an answer, an answer cut off after `bytes` of its body, or nothing at all. */
export type Reply =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'cut'; answer: Answer; bytes: number }
  | { kind: 'drop' };

/** What a vendor made of a request. `committed` is the id of the profile that this very request made. */
export interface Handled {
  answer: Answer;
  account: string | null;
  committed: string | null;
  replayed: boolean;
}

/** The circumstances of one request: the time, and what it has been told to do instead of succeeding. */
export interface Moment {
  /** True time, which rate limits count in. */
  now: Date;
  /** The time that the vendor states. */
  at: Date;
  accept: { seconds: number | null } | null;
  fail: { status: number; stored: boolean; commits: boolean } | null;
}

export const asJson = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** A body as JSON, or undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** ISO 8601 to the second, as both vendors print it. */
export const isoSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
