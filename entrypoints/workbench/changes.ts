/**
 * What a person changed that the background has not answered yet: sent at once, seen at once, and kept when sending
 * fails. Texts wait while their forerunner is on its way, so that fast typing does not pile up messages.
 */
import type { Draft, DraftOp } from '../../utils/icp/draft.ts';
import { applyOpsAs } from '../../utils/icp/draft-op.ts';
import { readExact } from '../../utils/icp/reading.ts';
import type { Send } from '../../utils/messages/send.ts';

export type WrittenText = 'name' | 'description';

interface ChangesOutside {
  send: Send;
  now: () => Date;
  /** The draft that the person sees, and whether the background has it yet. */
  draft: () => { id: string; stored: boolean };
  /** Hears each answer, each failure, and each change that should be seen. */
  answered: (draft: Draft) => void;
  failed: (error: unknown) => void;
  changed: () => void;
}

export function createChanges(outside: ChangesOutside) {
  let ahead: { ops: DraftOp[]; sent: boolean }[] = [];
  const waiting = new Map<WrittenText, string>();
  const travelling = new Set<WrittenText>();
  const underway = new Set<Promise<unknown>>();

  /** Sends every change that has not left yet, in order, within this tick: the surface may close at any time. */
  const flush = (): Promise<void> => {
    const batch = ahead.filter(({ sent }) => !sent);
    if (batch.length === 0) return Promise.resolve();
    for (const change of batch) change.sent = true;
    const ops = batch.flatMap((change) => change.ops);
    const { id, stored } = outside.draft();
    const done = outside.send('draft.change', { draftId: id, ops, ...(!stored && { starts: true }) }).then(
      (draft) => {
        ahead = ahead.filter((change) => !batch.includes(change));
        outside.answered(draft);
      },
      (error: unknown) => {
        // Kept, and sent again with the next change.
        for (const change of batch) change.sent = false;
        outside.failed(error);
        throw error;
      },
    );
    underway.add(done);
    done.finally(() => underway.delete(done)).catch(() => undefined);
    return done;
  };

  const push = (ops: DraftOp[]): Promise<void> => {
    ahead.push({ ops, sent: false });
    outside.changed();
    return flush().catch(() => undefined);
  };
  const takeText = (field: WrittenText): DraftOp[] => {
    const text = waiting.get(field);
    waiting.delete(field);
    return text === undefined ? [] : [{ op: 'set', field, text }];
  };
  const sendText = (field: WrittenText): void => {
    const ops = takeText(field);
    if (ops.length === 0) return;
    travelling.add(field);
    push(ops).finally(() => {
      travelling.delete(field);
      sendText(field);
    });
  };

  return {
    /** A draft as the person sees it: with everything that is still ahead of it. */
    over: (draft: Draft): Draft => {
      const texts = [...waiting].map(([field, text]): DraftOp => ({ op: 'set', field, text }));
      const ops = [...ahead.flatMap((change) => change.ops), ...texts];
      return ops.length > 0 ? applyOpsAs(readExact, draft, ops, outside.now()) : draft;
    },
    change: (ops: DraftOp[]): void => {
      push(ops);
    },
    text: (field: WrittenText, text: string): void => {
      waiting.set(field, text);
      if (travelling.has(field)) outside.changed();
      else sendText(field);
    },
    /** Sends text that waits, whatever is underway: before leaving, and before anything that rests on it. */
    settleTexts: (): void => {
      const ops = [...waiting.keys()].flatMap(takeText);
      if (ops.length > 0) push(ops);
    },
    /** Resolves once everything was answered; rejects with the first failure. */
    settled: async (): Promise<void> => {
      await flush();
      await Promise.all(underway);
    },
    /** Another draft stands here now: what was meant for the one before does not belong into it. */
    forget: (): void => {
      ahead = [];
      waiting.clear();
    },
  };
}
