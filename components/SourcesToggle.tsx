import { ChevronDown } from 'lucide';
import { tCount } from '../utils/words.ts';
import { Icon } from './Icon.tsx';

/** "3 pages": unfolds the pages of the draft. */
export function SourcesToggle({
  pages,
  open,
  controls,
  onToggle,
}: {
  pages: number;
  open: boolean;
  controls: string;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      class="sources-toggle"
      data-action="sources"
      data-pages={pages}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      {tCount('pageCount', pages)}
      <Icon node={ChevronDown} size={14} />
    </button>
  );
}
