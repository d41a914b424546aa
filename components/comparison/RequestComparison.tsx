import './comparison.css';
import { X } from 'lucide';
import { useId } from 'preact/hooks';
import type { Draft } from '../../utils/icp/draft.ts';
import type { ComparedRequest } from '../../utils/messages.ts';
import type { ProviderDeclaration, ProviderId } from '../../utils/providers/types.ts';
import { t } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { type FormChange, folding } from '../form-changes.ts';
import { Icon } from '../Icon.tsx';
import { useOpenDialog } from '../open-dialog.ts';
import { providerLabel } from '../provider-label.ts';
import { useWide } from '../wide.ts';
import { ComparisonTabs } from './ComparisonTabs.tsx';
import { useCompared } from './compared.ts';
import { ProviderColumn } from './ProviderColumn.tsx';
import { MarkLegend } from './RequestBody.tsx';

export interface RequestComparisonProps {
  draft: Draft;
  providers: readonly ProviderDeclaration[];
  /** The one that is shown first where there is room for one. */
  provider: ProviderId;
  /** Asks what each would get. */
  compare: () => Promise<ComparedRequest[]>;
  onChange: (change: FormChange) => void;
  onOptions: (provider: ProviderId) => void;
  onClose: () => void;
}

/** What each provider will receive: side by side where there is room, else one behind a tab each. */
export function RequestComparison({
  draft,
  providers,
  provider,
  compare,
  onChange,
  onOptions,
  onClose,
}: RequestComparisonProps) {
  const dialog = useOpenDialog();
  const { columns, failure } = useCompared(draft, providers, compare);
  const wide = useWide(760);
  const id = useId();
  const editable = draft.closedAt === null;

  // Not by drawing it no more: only a dialog that is closed gives the focus back to what opened it.
  const close = () => dialog.current?.close();

  return (
    <dialog
      ref={dialog}
      class="comparison"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onKeyDown={(event) => {
        // Else the popup around it closes too.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header class="comparison-head">
        <h2 id={`${id}-title`}>{t('comparisonTitle')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={close}>
          <Icon node={X} />
        </button>
      </header>
      <p class="comparison-lead">{t('comparisonLead')}</p>
      {failure && (
        <div class="notice" role="alert">
          <FailureMessage failure={failure} />
        </div>
      )}
      {!columns && !failure && <span class="skeleton comparison-skeleton" aria-hidden="true" />}
      {columns && !wide && <ComparisonTabs {...{ draft, columns, provider, onChange, onOptions }} />}
      {columns && wide && (
        <>
          <MarkLegend compared={columns.map((at) => at.compared)} />
          <div class="comparison-columns">
            {columns.map((at) => (
              <section key={at.provider.id} class="comparison-column" aria-label={providerLabel(at.provider)}>
                <h3 class="comparison-name">{providerLabel(at.provider)}</h3>
                <ProviderColumn
                  {...at}
                  onFold={editable ? (fields, on) => onChange(folding(fields, on)) : null}
                  onOptions={() => onOptions(at.provider.id)}
                />
              </section>
            ))}
          </div>
        </>
      )}
    </dialog>
  );
}
