import { History } from 'lucide';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../utils/words.ts';
import { useFloat } from './float.ts';
import { Icon } from './Icon.tsx';
import type { Term } from './vocabulary.ts';

/** The listbox of a combobox. Focus stays in the box; the active option is announced from there. */
export function SuggestionList({
  id,
  anchor,
  options,
  active,
  onPick,
  onActive,
}: {
  id: string;
  anchor: RefObject<HTMLInputElement | null>;
  options: readonly Term[];
  active: number;
  onPick: (term: Term) => void;
  onActive: (at: number) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useFloat(anchor, list, [options.length]);
  return (
    <div ref={list} id={`${id}-options`} class="options float" role="listbox" aria-label={t('suggestions')}>
      {options.map((term, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the focus and the keys
        <div
          key={term.value}
          id={`${id}-option-${at}`}
          class="option"
          role="option"
          aria-selected={at === active}
          onPointerMove={() => onActive(at)}
          // Before the box loses focus, which would take its text for a value.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(term)}
        >
          <span class="option-text" dir="auto">
            {term.label}
          </span>
          {term.used && <Icon node={History} size={12} />}
          {term.used && <span class="sr">{t('usedBefore')}</span>}
        </div>
      ))}
    </div>
  );
}
