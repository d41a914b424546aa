import { ChevronDown, Library, Settings } from 'lucide';
import { t } from '../utils/words.ts';
import type { DraftMenuProps } from './DraftMenu.tsx';
import { Icon } from './Icon.tsx';
import { lazily } from './lazily.tsx';
import { Mark } from './Mark.tsx';
import { Menu } from './Menu.tsx';
import { TextField } from './TextField.tsx';

const DraftMenu = lazily(async () => (await import('./DraftMenu.tsx')).DraftMenu);

/** The draft's name, its menu, and the ways to the other pages. */
export function WorkbenchHeader(menu: DraftMenuProps) {
  const { draft, actions } = menu;
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
      <Menu label={t('profileMenu')} icon={<Icon node={ChevronDown} />} onOpen={actions.loadDrafts}>
        {(list) => <DraftMenu {...list} {...menu} />}
      </Menu>
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
