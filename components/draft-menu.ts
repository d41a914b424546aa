/** The menu beside the name: the other drafts, new ones, and the steps of this one. */
import type { Draft, DraftSummary } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import type { MenuItem } from './Menu.tsx';
import { stepText } from './step-words.ts';
import type { WorkbenchActions } from './workbench-state.ts';

type Actions = Pick<
  WorkbenchActions,
  'switchDraft' | 'startFromPage' | 'startEmpty' | 'duplicateDraft' | 'deleteDraft' | 'undoStep' | 'redoStep'
> & {
  /** Shows the list in which any of them can be renamed and deleted. */
  manageDrafts: () => void;
};

/** One open draft is no choice. */
export const draftItems = (
  drafts: readonly DraftSummary[] | null,
  { switchDraft, manageDrafts }: Actions,
): MenuItem[] =>
  !drafts || (drafts.length < 2 && drafts[0]?.current !== false)
    ? []
    : [
        ...drafts.map(({ id, name, values, pages, current }) => ({
          id: `draft-${id}`,
          label: name || t('untitledProfile'),
          detail: `${tCount('valueCount', values)} · ${tCount('pageCount', pages)}`,
          chosen: current,
          run: () => switchDraft(id),
        })),
        { id: 'manage-drafts', label: t('manageDrafts'), run: manageDrafts },
      ];

export const newItems = (canRead: boolean, { startFromPage, startEmpty }: Actions): MenuItem[] => [
  { id: 'new-from-page', label: t('newFromPage'), run: startFromPage, disabled: !canRead, separated: true },
  { id: 'new-empty', label: t('newEmpty'), run: startEmpty },
];

/** What can be done with the draft that is shown. */
export function ownItems(draft: Draft | null, actions: Actions): MenuItem[] {
  if (!draft) return [];
  const { undo = null, redo = null } = draft.steps ?? {};
  const open = draft.closedAt === null;
  return [
    {
      id: 'undo-step',
      label: undo ? t('undoStep', stepText(undo)) : t('undo'),
      run: actions.undoStep,
      disabled: !undo || !open,
      separated: true,
    },
    {
      id: 'redo-step',
      label: redo ? t('redoStep', stepText(redo)) : t('redo'),
      run: actions.redoStep,
      disabled: !redo || !open,
    },
    { id: 'duplicate', label: t('duplicateDraft'), run: actions.duplicateDraft, separated: true },
    {
      id: 'delete-draft',
      label: t('deleteDraft'),
      run: () => actions.deleteDraft(t('deletedDraft', draft.icp.name || t('untitledProfile'))),
    },
  ];
}
