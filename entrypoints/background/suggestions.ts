/** The person's own values, offered while they type, and those that they never want offered again. */

import type { DraftOp } from '../../utils/icp/draft.ts';
import {
  forget,
  HISTORY_FIELDS,
  type Listed,
  type NeverSuggested,
  newIn,
  remember,
  type Suggestions,
  suggestionsFrom,
  withNever,
  withoutNever,
} from '../../utils/icp/suggestions.ts';
import { type Finding, type Icp, LIST_FIELDS, type ListField } from '../../utils/icp/types.ts';
import type { Broadcast } from '../../utils/messages.ts';
import type { StorageArea } from '../../utils/storage/area.ts';
import { historyCell, neverCell } from '../../utils/storage/suggestions.ts';
import { queue } from './exclusively.ts';

export type SuggestionsService = ReturnType<typeof openSuggestions>;

export function openSuggestions(outside: {
  local: StorageArea;
  broadcast: (broadcast: Broadcast) => void;
  now: () => Date;
}) {
  const { local, broadcast, now } = outside;
  const [stored, refused] = [historyCell(local), neverCell(local)];
  const inTurn = queue();

  const never = async (): Promise<NeverSuggested[]> => (await refused.read())?.values ?? [];
  const history = async () => (await stored.read())?.used ?? {};
  const read = async (): Promise<Suggestions> => suggestionsFrom(await history(), await never(), now());
  const told = async (): Promise<Suggestions> => {
    const suggestions = await read();
    broadcast({ event: 'suggestions.changed', suggestions });
    return suggestions;
  };
  const use = (used: readonly { field: ListField; values: readonly string[] }[]): Promise<void> =>
    inTurn(async () => {
      await stored.write({ version: 1, used: remember(await history(), used, now()) });
    });

  return {
    read,

    /** Remembers what a person put into a draft by hand. A convenience: a full disk costs nothing else. */
    typed: async (ops: readonly DraftOp[]): Promise<void> => {
      const used = ops.flatMap((op) => (op.op === 'add' ? [{ field: op.field, values: op.values }] : []));
      if (used.length > 0) await use(used).catch(() => undefined);
    },

    /** Remembers what was sent. */
    sent: (icp: Icp): Promise<void> =>
      use(LIST_FIELDS.map((field) => ({ field, values: icp[field] }))).catch(() => undefined),

    never: (change: { field: ListField; value: string; on: boolean }): Promise<Suggestions> =>
      inTurn(async () => {
        await refused.write({ version: 1, values: withNever(await never(), change, now()) });
        return told();
      }),

    /** Those of another device: the lists grow by what they do not have, as far as there is room. Answers with what is new. */
    merge: (other: Listed): Promise<Listed> =>
      inTurn(async () => {
        const added = newIn(other, await never(), await history());
        const values = added.never.reduce((list, one) => withNever(list, { ...one, on: true }, now()), await never());
        await refused.write({ version: 1, values });
        const used = HISTORY_FIELDS.map((field) => ({ field, values: added.history[field] ?? [] }));
        await stored.write({ version: 1, used: remember(await history(), used, now()) });
        await told();
        return added;
      }),

    /** Takes back what `merge` answered with; what was listed since stays. */
    unmerge: (added: Listed): Promise<Suggestions> =>
      inTurn(async () => {
        const values = added.never.reduce((list, one) => withNever(list, { ...one, on: false }, now()), await never());
        await refused.write({ version: 1, values });
        const used = HISTORY_FIELDS.reduce(
          (left, field) => (added.history[field] ?? []).reduce((all, value) => forget(all, field, value), left),
          await history(),
        );
        await stored.write({ version: 1, used });
        return told();
      }),

    /** Forgets one used value, those of a field, or all. */
    forget: (field: ListField | null, value: string | null): Promise<Suggestions> =>
      inTurn(async () => {
        await stored.write({ version: 1, used: forget(await history(), field, value) });
        return told();
      }),

    /** What a page says, without what is never to be suggested. */
    spare: async (findings: Finding[]): Promise<Finding[]> => withoutNever(findings, await never().catch(() => [])),
  };
}
