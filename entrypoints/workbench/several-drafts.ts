/** The drafts that a person may turn to, and the steps of the one that is shown. */
import type { Draft, DraftSummary } from '../../utils/icp/draft.ts';
import type { Send } from '../../utils/messages/send.ts';

interface SeveralDraftsOutside {
  send: Send;
  /** Settles once everything typed is stored; null: nothing is stored yet. */
  settledDraft: () => Promise<string | null>;
  adopt: (draft: Draft | null) => void;
  failed: (error: unknown) => void;
  changed: () => void;
}

export function createSeveralDrafts({ send, settledDraft, adopt, failed, changed }: SeveralDraftsOutside) {
  let listed: DraftSummary[] | null = null;

  const load = (): void => {
    send('draft.list', {}).then((drafts) => {
      listed = drafts;
      changed();
    }, failed);
  };
  const turn = (type: 'draft.undo' | 'draft.redo'): Promise<void> =>
    settledDraft()
      .then((draftId) => (draftId === null ? undefined : send(type, { draftId }).then(adopt)))
      .catch(failed);
  const show = (ask: () => Promise<Draft>): Promise<void> => settledDraft().then(ask).then(adopt).catch(failed);

  return {
    /** Null until somebody asked for them. */
    list: () => listed,
    /** Somebody wants to see them. */
    load,
    /** There are others now, or they are called something else. */
    heard: (): void => {
      if (listed) load();
    },
    undo: () => turn('draft.undo'),
    redo: () => turn('draft.redo'),
    switchTo: (draftId: string) => show(() => send('draft.switch', { draftId })),
    duplicate: (draftId: string) => show(() => send('draft.duplicate', { draftId })),
    restore: (deleted: { draftId: string; show: boolean }) => show(() => send('draft.restore', deleted)),
    /** One that is not shown. */
    rename: async (draftId: string, name: string): Promise<void> => {
      await send('draft.change', { draftId, ops: [{ op: 'set', field: 'name', text: name }] });
    },
    undoIn: async (draftId: string): Promise<void> => {
      await send('draft.undo', { draftId }).catch(failed);
    },
    /** Resolves once another is shown in its place, where it was shown. */
    remove: async (draftId: string): Promise<void> => {
      await settledDraft();
      adopt((await send('draft.delete', { draftId })).draft);
    },
  };
}
