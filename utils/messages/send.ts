/** A surface's side of the border. */
import { Failed } from '../failure.ts';
import type { Answer, MessageType, ReplyOf, RequestOf } from '../messages.ts';

export type Send = <T extends MessageType>(type: T, request: RequestOf<T>) => Promise<ReplyOf<T>>;

/** How to ask the background, given `browser.runtime`. Asking throws `Failed` with whatever went wrong over there. */
export function sendThrough(runtime: { sendMessage(message: unknown): Promise<unknown> }): Send {
  return async <T extends MessageType>(type: T, request: RequestOf<T>): Promise<ReplyOf<T>> => {
    const answer = await runtime.sendMessage({ to: 'background', type, request }).catch((cause: unknown) => {
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new Failed({ kind: 'internal', detail }, { cause });
    });
    // The background is the same extension: what it answers needs no second parse, but an update may have ended it.
    if (!isAnswer<T>(answer)) throw new Failed({ kind: 'internal', detail: `no answer to ${type}` });
    if (!answer.ok) throw new Failed(answer.failure);
    return answer.value;
  };
}

/** How a surface unlocks the keys. */
export const unlockThrough = (send: Send) => (passphrase: string) => send('keys.unlock', { passphrase });

const isAnswer = <T extends MessageType>(answer: unknown): answer is Answer<T> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
