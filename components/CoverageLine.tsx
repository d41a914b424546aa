import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CoverageNote, ProviderDeclaration } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';
import { CoverageNotes, foldable, noteField } from './CoverageNotes.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import { failureText } from './failure-text.ts';
import { useFloat } from './float.ts';
import { type FormChange, folding } from './form-changes.ts';
import { providerLabel } from './provider-label.ts';
import type { Preview } from './workbench-state.ts';

const named = (notes: readonly CoverageNote[]): string => [...new Set(notes.map(noteField))].join(', ');

/** The line itself: what is dropped counts most, then what is said in the description, then what changes shape. */
function lineText({ coverage }: Preview): string {
  const of = (kind: CoverageNote['kind']) => coverage.filter((note) => note.kind === kind);
  if (of('dropped').length > 0) return t('cannotHold', named(of('dropped')));
  if (of('folded').length > 0) return t('inDescription', named(of('folded')));
  return of('reshaped').length > 0 ? t('reshapedFields', named(of('reshaped'))) : t('holdsAll');
}

/** What the provider cannot hold, in one line, and the offer to say it in the description; a press shows all of it. */
export function CoverageLine({
  preview,
  provider,
  editable,
  onChange,
  onCompare,
  onOptions,
}: {
  preview: Preview | null;
  provider: ProviderDeclaration;
  editable: boolean;
  onChange: (change: FormChange) => void;
  /** Shows what each provider will receive. */
  onCompare: () => void;
  onOptions: () => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!preview) return <span class="coverage" />;
  const { coverage, failure } = preview;
  const offered = editable && !failure ? foldable(coverage) : [];
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
        {failure ? failureText(failure, provider) : lineText(preview)}
      </button>
      {offered.length > 0 && (
        <button
          type="button"
          class="link-button fold-in"
          data-action="fold-in"
          title={t('foldInTitle')}
          onClick={() => onChange(folding(offered, true))}
        >
          {t('foldIn')}
        </button>
      )}
      {open && (
        <CoverageDetails
          id={id}
          anchor={button}
          title={t('coverageDetails', providerLabel(provider))}
          onClose={() => setOpen(false)}
        >
          {failure && <FailureMessage failure={failure} provider={provider} onOptions={onOptions} />}
          {coverage.length === 0 && !failure && <p class="card-none">{t('holdsAll')}</p>}
          <CoverageNotes notes={coverage} onFold={editable ? (fields, on) => onChange(folding(fields, on)) : null} />
          <div class="card-actions">
            <button
              type="button"
              class="button quiet"
              data-action="compare"
              onClick={() => {
                // What opens gives the focus back to where it was: not to a button that has gone.
                button.current?.focus();
                setOpen(false);
                onCompare();
              }}
            >
              {t('compareProviders')}
            </button>
          </div>
        </CoverageDetails>
      )}
    </span>
  );
}

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
  useFloat(anchor, card, [children]);
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
