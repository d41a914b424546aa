import { t } from '../../utils/words.ts';
import { Mark } from '../Mark.tsx';
import type { LibraryTab } from './library-rows.ts';

/** What this is for, and the one step that fills it. */
export const EmptyLibrary = ({
  tab,
  onNew,
  onImport,
}: {
  tab: LibraryTab;
  onNew: () => void;
  onImport: () => void;
}) => (
  <section class="empty-state" id="rows" role="tabpanel" aria-labelledby={`tab-${tab}`}>
    <Mark size={40} />
    <h2>{t(tab === 'profiles' ? 'libraryEmpty' : 'deliveriesEmpty')}</h2>
    <p>{t(tab === 'profiles' ? 'libraryEmptyText' : 'deliveriesEmptyText')}</p>
    <button type="button" class="button primary" onClick={onNew}>
      {t('newProfile')}
    </button>
    {tab === 'profiles' && (
      <button type="button" class="button quiet" data-action="open-import" onClick={onImport}>
        {t('importInstead')}
      </button>
    )}
  </section>
);
