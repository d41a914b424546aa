/** Every request as it stood on the wire, and what became of it. */
import type { Answer, VendorRequest } from './exchange.ts';
import type { FaultKind } from './faults.ts';

/** `pending` while a request is held; `dropped` when the connection was closed without an answer. */
export type Outcome = number | 'pending' | 'dropped' | 'cut';

export interface RecordedRequest {
  n: number;
  /** By the sandbox's clock, ISO 8601. */
  at: string;
  /** `page` for a stored page. */
  vendor: 'warm-ai' | 'kashew' | 'page';
  /** `create`, `list`, `users`, `account`, `prospects` or `other`. */
  operation: string;
  method: string;
  host: string;
  path: string;
  /** Without the question mark. */
  query: string;
  headers: Readonly<Record<string, string>>;
  bodyText: string;
  body: unknown;
  faults: FaultKind[];
  outcome: Outcome;
  /** The answer, also when it never left. */
  answer: Answer | null;
  /** The key of the account that the request spoke for. */
  account: string | null;
  /** The id of the profile that this request made, whenever it did. */
  committed: string | null;
  /** Whether an earlier result was given again. */
  replayed: boolean;
}

export class Recorder {
  readonly requests: RecordedRequest[] = [];
  #listeners = new Set<(request: RecordedRequest) => void>();
  #waiting = new Set<() => void>();

  open(request: VendorRequest, vendor: RecordedRequest['vendor'], operation: string, at: Date): RecordedRequest {
    const { method, host, path, query, headers, bodyText, body } = request;
    const recorded: RecordedRequest = {
      n: this.requests.length + 1,
      at: at.toISOString(),
      vendor,
      operation,
      method,
      host,
      path,
      query: query.toString(),
      headers,
      bodyText,
      body,
      faults: [],
      outcome: 'pending',
      answer: null,
      account: null,
      committed: null,
      replayed: false,
    };
    this.requests.push(recorded);
    this.changed();
    return recorded;
  }

  /** Says that a request has its outcome. */
  close(recorded: RecordedRequest): void {
    for (const listener of this.#listeners) listener(recorded);
    this.changed();
  }

  /** Calls back for each request that has its outcome; gives the way to stop. */
  onRequest(listener: (request: RecordedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks again at what `until` waits for. */
  changed(): void {
    for (const look of [...this.#waiting]) look();
  }

  /** Settles with the first truthy thing that `look` finds, now or after some later request or commit. */
  until<Found>(look: () => Found | undefined | null | false): Promise<Found> {
    return new Promise((resolve, reject) => {
      const attempt = () => {
        try {
          const found = look();
          if (!found) return;
          this.#waiting.delete(attempt);
          resolve(found);
        } catch (error) {
          this.#waiting.delete(attempt);
          reject(error);
        }
      };
      this.#waiting.add(attempt);
      attempt();
    });
  }

  clear(): void {
    this.requests.length = 0;
  }
}
