/** What the background says, asked from a page of the extension. */
import type { MessageType, ReplyOf, RequestOf } from '../../utils/messages.ts';
import type { Surface } from './driver.ts';

interface Extension {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
}

/** @throws Error when the background refuses. */
export async function ask<T extends MessageType>(
  surface: Surface,
  type: T,
  request: RequestOf<T>,
): Promise<ReplyOf<T>> {
  const answer = await surface.evaluate(
    (message) => {
      const all = globalThis as unknown as { browser?: Extension; chrome?: Extension };
      return (all.browser ?? all.chrome)?.runtime.sendMessage(message);
    },
    { to: 'background', type, request },
  );
  if (!answer?.ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
  return answer.value as ReplyOf<T>;
}
