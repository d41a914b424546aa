/** The background's side of the border: nothing passes that is not checked. */
import * as z from 'zod/mini';
import { Failed, failureOf } from '../failure.ts';
import type { Answer, MessageType, ReplyOf, RequestOf } from '../messages.ts';
import { envelopeSchema, REQUESTS } from './schema.ts';
import { type Identity, isOwnPage, type Sender } from './sender.ts';

export type Handlers = { [T in MessageType]: (request: RequestOf<T>) => Promise<ReplyOf<T>> | ReplyOf<T> };

/**
 * A `runtime.onMessage` listener. It ignores what is not for the background (returns undefined, so that another
 * listener may answer), ignores strangers, and else promises an `Answer`. The promise never rejects.
 */
export function serve(handlers: Handlers, runtime: Identity) {
  const answer = async <T extends MessageType>(type: T, request: unknown): Promise<Answer<T>> => {
    try {
      const parsed = REQUESTS[type].safeParse(request);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = [type, issue ? z.core.toDotPath(issue.path) : ''].filter(Boolean).join(': ');
        throw new Failed({ kind: 'invalid-input', where, expected: issue?.message ?? 'another shape' });
      }
      return { ok: true, value: await handlers[type](parsed.data) };
    } catch (error) {
      return { ok: false, failure: failureOf(error) };
    }
  };
  return (message: unknown, sender: Sender): Promise<Answer<MessageType>> | undefined => {
    if (!isOwnPage(sender, runtime)) return undefined;
    const envelope = envelopeSchema.safeParse(message);
    if (envelope.success) return answer(envelope.data.type as MessageType, envelope.data.request);
    if (!isForBackground(message)) return undefined;
    const failure = { kind: 'invalid-input', where: 'message', expected: 'a request of the protocol' } as const;
    return Promise.resolve({ ok: false, failure });
  };
}

const isForBackground = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'to' in message && message.to === 'background';
