import { Download, FileUp, type IconNode } from 'lucide';
import { t, tCount, uiLanguage } from '../../utils/words.ts';
import { Icon } from '../Icon.tsx';
import { LIBRARY_SORTS, type LibrarySort } from './library-entries.ts';

/** Above the profiles: how many there are, in which order, and what brings a file or takes one. */
export function ListBar({
  found,
  total,
  typed,
  loading,
  sort,
  onSort,
  onPane,
}: {
  found: number;
  total: number;
  /** What is searched for. */
  typed: string;
  /** More are on their way. */
  loading: boolean;
  sort: LibrarySort;
  onSort: (sort: LibrarySort) => void;
  onPane: (pane: 'import' | 'export') => void;
}) {
  const numbers = new Intl.NumberFormat(uiLanguage());
  const open = (pane: 'import' | 'export', label: string, icon: IconNode) => (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      data-action={`open-${pane}`}
      onClick={() => onPane(pane)}
    >
      <Icon node={icon} />
    </button>
  );
  return (
    <div class="list-bar">
      <span class="list-count" role="status" data-found={found} data-query={typed}>
        {found === total ? tCount('profileCount', found) : t('foundOf', numbers.format(found), numbers.format(total))}
        {loading && <span class="dot">{t('loadingRows')}</span>}
      </span>
      <span class="spring" />
      <select
        class="quiet-select"
        aria-label={t('sortBy')}
        value={sort}
        data-sort={sort}
        onChange={(event) => onSort(event.currentTarget.value as LibrarySort)}
      >
        {LIBRARY_SORTS.map((one) => (
          <option key={one} value={one}>
            {t(`sort_${one}`)}
          </option>
        ))}
      </select>
      {open('import', t('importTitle'), FileUp)}
      {open('export', t('exportProfiles'), Download)}
    </div>
  );
}
