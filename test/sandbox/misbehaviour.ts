/** What each fault does: some answer for the vendor, others spoil its reply. */
import { type Answer, asJson, isRecord, parseJson, type Reply } from './exchange.ts';
import type { Fault } from './faults.ts';

const GATEWAY_PAGE =
  '<!doctype html><html lang="en"><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

const page = (answer: Answer, status: number): Answer => ({
  ...answer,
  status,
  headers: { ...answer.headers, 'content-type': 'text/html; charset=utf-8' },
  body: GATEWAY_PAGE,
});

interface Edge {
  rateLimited(seconds: number): Answer;
  at: Date;
}

/** The reply of a fault that answers before the vendor sees the request; null when it is not of that sort. */
export function edgeReply(fault: Fault, { rateLimited, at }: Edge): Reply | null {
  switch (fault.kind) {
    case 'drop-before-commit':
    case 'late-commit':
      return { kind: 'drop' };
    case 'rate-limit': {
      const seconds = fault.seconds ?? 42;
      const answer = rateLimited(seconds);
      if (fault.retryAfter === 'seconds') answer.headers['retry-after'] = String(seconds);
      if (fault.retryAfter === 'http-date') {
        answer.headers['retry-after'] = new Date(at.getTime() + seconds * 1000).toUTCString();
      }
      return { kind: 'answer', answer };
    }
    case 'redirect': {
      const headers = { location: fault.to ?? 'https://elsewhere.example/collect' };
      return { kind: 'answer', answer: { status: fault.status ?? 307, headers, body: '' } };
    }
    case 'html':
      if (fault.commits !== false) return null;
      return { kind: 'answer', answer: page(asJson(0, null), fault.status ?? 200) };
    case 'answer':
      return { kind: 'answer', answer: { status: fault.status, headers: fault.headers ?? {}, body: fault.body } };
    default:
      return null;
  }
}

/** What a fault leaves of the vendor's reply. */
export function spoilt(reply: Reply, fault: Fault): Reply {
  if (reply.kind !== 'answer') return reply;
  const { answer } = reply;
  const half = Math.floor(answer.body.length / 2);
  switch (fault.kind) {
    case 'drop-after-commit':
      return { kind: 'drop' };
    case 'html':
      return { kind: 'answer', answer: page(answer, fault.status ?? 200) };
    case 'truncate':
      if (fault.how === 'socket') return { kind: 'cut', answer, bytes: half };
      return { kind: 'answer', answer: { ...answer, body: answer.body.slice(0, half) } };
    case 'content-type':
      return { kind: 'answer', answer: { ...answer, headers: { ...answer.headers, 'content-type': fault.type } } };
    case 'oversize':
      return edited(reply, (body) => assign(body, ['padding'], 'x'.repeat(fault.bytes)));
    case 'reply':
      return edited(reply, (body) => {
        for (const path of fault.without ?? []) assign(body, path.split('.'), undefined);
        for (const [path, value] of Object.entries(fault.set ?? {})) assign(body, path.split('.'), value);
      });
    default:
      return reply;
  }
}

function edited(reply: Extract<Reply, { kind: 'answer' }>, edit: (body: unknown) => void): Reply {
  const body = parseJson(reply.answer.body);
  edit(body);
  return { kind: 'answer', answer: { ...reply.answer, body: JSON.stringify(body) } };
}

/** Sets what stands at a path, or takes it away when `value` is undefined. A path that leads nowhere changes nothing. */
function assign(target: unknown, [step, ...rest]: string[], value: unknown): void {
  if (step === undefined || (!isRecord(target) && !Array.isArray(target))) return;
  const holder = target as Record<string, unknown>;
  if (rest.length > 0) assign(holder[step], rest, value);
  else if (value === undefined) delete holder[step];
  else holder[step] = value;
}
