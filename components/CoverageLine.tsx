import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CoverageNote, ProviderDeclaration } from '../utils/providers/types.ts';
import { t, tAny } from '../utils/words.ts';
import { FailureMessage, failureText, providerLabel } from './FailureMessage.tsx';
import { fieldKey } from './fields.ts';
import { useFloat } from './float.ts';
import type { Preview } from './workbench-state.ts';

const named = (notes: readonly CoverageNote[]): string[] => [
  ...new Set(notes.map(({ field }) => tAny(fieldKey(field as 'name')))),
];

/** What the provider cannot hold, in one line; a press shows all of it. */
export function CoverageLine({
  preview,
  provider,
  onOptions,
}: {
  preview: Preview | null;
  provider: ProviderDeclaration;
  onOptions: () => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!preview) return <span class="coverage" />;
  const { coverage, failure } = preview;
  const dropped = coverage.filter(({ kind }) => kind === 'dropped');
  const reshaped = coverage.filter(({ kind }) => kind === 'reshaped');
  if (coverage.length === 0 && !failure) return <span class="coverage">{t('holdsAll')}</span>;
  const text = failure
    ? failureText(failure, provider)
    : dropped.length > 0
      ? t('cannotHold', named(dropped).join(', '))
      : t('reshapedFields', named(reshaped).join(', '));
  return (
    <span class={failure ? 'coverage stops' : 'coverage'}>
      <button
        ref={button}
        type="button"
        class="coverage-line"
        data-coverage=""
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      {open && (
        <CoverageDetails
          id={id}
          anchor={button}
          title={t('coverageDetails', providerLabel(provider))}
          onClose={() => setOpen(false)}
        >
          {failure && <FailureMessage failure={failure} provider={provider} onOptions={onOptions} />}
          {[...dropped, ...reshaped].map((note) => (
            <div class="coverage-note" key={`${note.kind}-${note.field}`}>
              <p>
                <strong>{tAny(fieldKey(note.field as 'name'))}</strong> {coverageText(note)}
              </p>
              {note.values.length > 0 && <p class="coverage-values">{note.values.join(', ')}</p>}
            </div>
          ))}
        </CoverageDetails>
      )}
    </span>
  );
}

const coverageText = ({ note, becomes }: CoverageNote): string => tAny(note, ...becomes);

function CoverageDetails({
  id,
  anchor,
  title,
  onClose,
  children,
}: {
  id: string;
  anchor: { current: HTMLElement | null };
  title: string;
  onClose: () => void;
  children: preact.ComponentChildren;
}) {
  const card = useRef<HTMLDivElement>(null);
  useFloat(anchor, card, []);
  useEffect(() => {
    const outside = (event: Event) => {
      const inside = (element: HTMLElement | null) => event.target instanceof Node && element?.contains(event.target);
      if (!inside(card.current) && !inside(anchor.current)) onClose();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
      anchor.current?.focus();
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('keydown', onEscape);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('keydown', onEscape);
    };
  }, [onClose, anchor]);
  return (
    <div ref={card} id={id} class="card float wide" role="dialog" aria-label={title}>
      <p class="card-title">{title}</p>
      {children}
    </div>
  );
}
