import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoldField } from '../utils/icp/fold.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';
import { CoverageNotes } from './CoverageNotes.tsx';
import { FailureMessage } from './FailureMessage.tsx';
import { useFloat } from './float.ts';
import { providerLabel } from './provider-label.ts';
import type { Preview } from './workbench-state.ts';

/** All that a provider makes of a profile, beside the line that sums it up. */
export function CoverageDetails({
  id,
  anchor,
  preview: { coverage, failure },
  provider,
  onFold,
  onCompare,
  onOptions,
  onClose,
}: {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  preview: Preview;
  provider: ProviderDeclaration;
  /** Null where nothing can be changed any more. */
  onFold: ((fields: FoldField[], on: boolean) => void) | null;
  onCompare: () => void;
  onOptions: () => void;
  onClose: () => void;
}) {
  const card = useRef<HTMLDivElement>(null);
  useFloat(anchor, card, [coverage, failure]);
  useLayoutEffect(() => {
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
  const title = t('coverageDetails', providerLabel(provider));
  return (
    <div ref={card} id={id} class="card float wide" role="dialog" aria-label={title}>
      <p class="card-title">{title}</p>
      {failure && <FailureMessage failure={failure} provider={provider} onOptions={onOptions} />}
      {coverage.length === 0 && !failure && <p class="card-none">{t('holdsAll')}</p>}
      <CoverageNotes notes={coverage} onFold={onFold} />
      <div class="card-actions">
        <button
          type="button"
          class="button quiet"
          data-action="compare"
          onClick={() => {
            // What opens gives the focus back to where it was: not to a button that has gone.
            anchor.current?.focus();
            onClose();
            onCompare();
          }}
        >
          {t('compareProviders')}
        </button>
      </div>
    </div>
  );
}
