import { useId, useRef, useState } from 'preact/hooks';
import type { CoverageNote, ProviderDeclaration } from '../utils/providers/types.ts';
import { listed, t } from '../utils/words.ts';
import { foldable, noteField } from './coverage-words.ts';
import { type FormChange, folding } from './form-changes.ts';
import { FailureLine } from './later-failures.ts';
import { lazily } from './lazily.tsx';
import type { Preview } from './workbench-state.ts';

const CoverageDetails = lazily(async () => (await import('./CoverageDetails.tsx')).CoverageDetails);

const named = (notes: readonly CoverageNote[]): string => listed([...new Set(notes.map(noteField))]);

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
        {failure ? <FailureLine failure={failure} provider={provider} /> : lineText(preview)}
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
          preview={preview}
          provider={provider}
          onFold={editable ? (fields, on) => onChange(folding(fields, on)) : null}
          onCompare={onCompare}
          onOptions={onOptions}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}
