import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** A group of fields under its heading; one that folds has a button for a heading. */
export function FieldGroupSection({
  title,
  summary,
  open,
  onToggle,
  children,
}: {
  title: string;
  /** What a folded group holds room for. */
  summary: string;
  open: boolean;
  onToggle: ((open: boolean) => void) | null;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {onToggle ? (
          <button
            type="button"
            class="fold"
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={() => onToggle(!open)}
          >
            <span>{title}</span>
            {!open && summary && <span class="fold-summary">{summary}</span>}
            <Icon node={ChevronRight} size={14} />
          </button>
        ) : (
          title
        )}
      </h2>
      <div id={`${id}-body`} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
