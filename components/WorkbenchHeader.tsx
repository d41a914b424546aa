import { ChevronDown, Library, Settings } from 'lucide';
import type { Draft } from '../utils/icp/draft.ts';
import { t } from '../utils/words.ts';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { Menu } from './Menu.tsx';
import { TextField } from './TextField.tsx';
import type { WorkbenchActions } from './workbench-state.ts';

/** The draft's name, its menu, and the ways to the other pages. */
export function WorkbenchHeader({
  draft,
  canRead,
  actions,
  onCopy,
}: {
  draft: Draft | null;
  /** Whether the open page can be made into a profile. */
  canRead: boolean;
  actions: WorkbenchActions;
  onCopy: (form: 'text' | 'json') => void;
}) {
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
        items={[
          { id: 'new-from-page', label: t('newFromPage'), run: actions.startFromPage, disabled: !canRead },
          { id: 'new-empty', label: t('newEmpty'), run: actions.startEmpty },
          { id: 'copy-text', label: t('copyText'), run: () => onCopy('text'), disabled: !draft, separated: true },
          { id: 'copy-json', label: t('copyJson'), run: () => onCopy('json'), disabled: !draft },
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
