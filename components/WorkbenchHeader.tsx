import { ChevronDown, Library, Settings } from 'lucide';
import type { Draft, DraftSummary } from '../utils/icp/draft.ts';
import { t } from '../utils/words.ts';
import { draftItems, newItems, ownItems } from './draft-menu.ts';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import type { SurfaceView } from './surface.ts';
import { TextField } from './TextField.tsx';
import type { WorkbenchActions } from './workbench-state.ts';

/** The other places where the same profile can be worked on, and what belongs to the place itself. */
function elsewhere({ follows }: SurfaceView, { openPanel, openInTab, follow }: WorkbenchActions): MenuItem[] {
  const items: (MenuItem | null)[] = [
    openPanel && { id: 'open-panel', label: t('openInPanel'), run: openPanel },
    openInTab && { id: 'open-tab', label: t('openInTab'), run: openInTab },
    follows === null ? null : { id: 'follow', label: t('followTabs'), checked: follows, run: () => follow(!follows) },
  ];
  return items.flatMap((item) => item ?? []).map((item, at) => ({ ...item, separated: at === 0 }));
}

/** The draft's name, its menu, and the ways to the other pages. */
export function WorkbenchHeader({
  draft,
  drafts,
  surface,
  canRead,
  actions,
  onCopy,
  onHelp,
  onManage,
}: {
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
}) {
  const drafting = { ...actions, manageDrafts: onManage };
  return (
    <header class="bar">
      <Mark />
      {draft ? (
        <TextField
          className="text name"
          label={t('profileName')}
          value={draft.icp.name}
          placeholder={t('untitledProfile')}
          readOnly={draft.closedAt !== null}
          onType={(text) => actions.text('name', text)}
        />
      ) : (
        <span class="skeleton name-skeleton" />
      )}
      <Menu
        label={t('profileMenu')}
        icon={<Icon node={ChevronDown} />}
        onOpen={actions.loadDrafts}
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
      <span class="spring" />
      <button
        type="button"
        class="icon-button"
        aria-label={t('openLibrary')}
        title={t('openLibrary')}
        onClick={() => actions.openLibrary()}
      >
        <Icon node={Library} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('openOptions')}
        title={t('openOptions')}
        onClick={() => actions.openOptions()}
      >
        <Icon node={Settings} />
      </button>
    </header>
  );
}
