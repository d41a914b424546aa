import type { Draft, DraftSummary } from '../utils/icp/draft.ts';
import { t } from '../utils/words.ts';
import { draftItems, newItems, ownItems } from './draft-menu.ts';
import { type MenuItem, MenuList, type MenuListProps } from './MenuList.tsx';
import type { SurfaceView } from './surface.ts';
import type { WorkbenchActions } from './workbench-state.ts';

export interface DraftMenuProps {
  draft: Draft | null;
  drafts: DraftSummary[] | null;
  surface: SurfaceView;
  /** Whether the open page can be made into a profile. */
  canRead: boolean;
  actions: WorkbenchActions;
  onCopy: (form: 'text' | 'json') => void;
  onHelp: () => void;
  /** Shows every open draft. */
  onManage: () => void;
}

/** The other places where the same profile can be worked on, and what belongs to the place itself. */
function elsewhere({ follows }: SurfaceView, { openPanel, openInTab, follow }: WorkbenchActions): MenuItem[] {
  const items: (MenuItem | null)[] = [
    openPanel && { id: 'open-panel', label: t('openInPanel'), run: openPanel },
    openInTab && { id: 'open-tab', label: t('openInTab'), run: openInTab },
    follows === null ? null : { id: 'follow', label: t('followTabs'), checked: follows, run: () => follow(!follows) },
  ];
  return items.flatMap((item) => item ?? []).map((item, at) => ({ ...item, separated: at === 0 }));
}

/** The commands beside the draft's name. */
export function DraftMenu({
  draft,
  drafts,
  surface,
  canRead,
  actions,
  onCopy,
  onHelp,
  onManage,
  ...list
}: DraftMenuProps & Omit<MenuListProps, 'items'>) {
  const drafting = { ...actions, manageDrafts: onManage };
  return (
    <MenuList
      {...list}
      items={[
        ...draftItems(drafts, drafting),
        ...newItems(canRead, drafting),
        ...ownItems(draft, drafting),
        { id: 'copy-text', label: t('copyText'), run: () => onCopy('text'), disabled: !draft, separated: true },
        { id: 'copy-json', label: t('copyJson'), run: () => onCopy('json'), disabled: !draft },
        ...elsewhere(surface, actions),
        { id: 'keyboard-help', label: t('keyboardHelp'), run: onHelp, separated: true },
        { id: 'privacy', label: t('privacyTitle'), run: () => actions.openOptions('privacy') },
      ]}
    />
  );
}
