import './open-drafts.css';
import { Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import type { DraftSummary } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { Icon } from './Icon.tsx';
import { useOpenDialog } from './open-dialog.ts';
import { TextField } from './TextField.tsx';
import type { WorkbenchActions } from './workbench-state.ts';

/** Every open draft: each can be renamed, shown and deleted, and a deletion taken back, without leaving the one in work. */
export function OpenDrafts({
  drafts,
  undo,
  actions,
  onClose,
}: {
  drafts: readonly DraftSummary[];
  undo: { label: string } | null;
  actions: Pick<WorkbenchActions, 'renameDraft' | 'deleteDraft' | 'switchDraft' | 'undo'>;
  onClose: () => void;
}) {
  const dialog = useOpenDialog();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      class="help open-drafts"
      aria-labelledby={id}
      data-open-drafts=""
      onClose={onClose}
      onKeyDown={(event) => {
        // Else the popup around it closes too; a name that is being written takes Escape for itself.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{t('openDrafts')}</h2>
      <ul>
        {drafts.map(({ id: draftId, name, values, pages, current }) => {
          const shown = name || t('untitledProfile');
          return (
            <li key={draftId} data-draft={draftId} aria-current={current || undefined}>
              <div class="open-draft-words">
                <TextField
                  className="text name"
                  label={`${t('profileName')}: ${shown}`}
                  value={name}
                  placeholder={t('untitledProfile')}
                  onCommit={(text) => {
                    if (text !== name) actions.renameDraft(draftId, text, t('renamedDraft', shown));
                    return true;
                  }}
                />
                <span class="menu-detail">
                  {tCount('valueCount', values)} · {tCount('pageCount', pages)}
                </span>
              </div>
              {current ? (
                <span class="open-draft-current">{t('draftShown')}</span>
              ) : (
                <button
                  type="button"
                  class="button small quiet"
                  data-action="show-draft"
                  aria-label={t('showDraft', shown)}
                  onClick={() => {
                    actions.switchDraft(draftId);
                    onClose();
                  }}
                >
                  {t('show')}
                </button>
              )}
              <button
                type="button"
                class="icon-button"
                data-action="remove-draft"
                aria-label={t('removeDraft', shown)}
                title={t('removeDraft', shown)}
                onClick={() => {
                  actions.deleteDraft(t('deletedDraft', shown), draftId);
                  // Its row goes, and with it the focus.
                  dialog.current?.focus();
                }}
              >
                <Icon node={Trash2} size={14} />
              </button>
            </li>
          );
        })}
      </ul>
      <div class="help-actions">
        <p class="open-drafts-undo" role="status">
          {undo && <span dir="auto">{undo.label}</span>}
          {undo && (
            <button type="button" class="button small quiet" data-action="undo" onClick={actions.undo}>
              {t('undo')}
            </button>
          )}
        </p>
        <button type="button" class="button" data-action="close-drafts" autofocus onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </dialog>
  );
}
