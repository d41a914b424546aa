import './comparison.css';
import { X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import type { Draft } from '../../utils/icp/draft.ts';
import type { ComparedRequest } from '../../utils/messages.ts';
import type { ProviderDeclaration, ProviderId } from '../../utils/providers/types.ts';
import { t } from '../../utils/words.ts';
import { FailureMessage, providerLabel } from '../FailureMessage.tsx';
import { type FormChange, folding } from '../form-changes.ts';
import { Icon } from '../Icon.tsx';
import { ProviderColumn } from './ProviderColumn.tsx';
import { ProviderTabs } from './ProviderTabs.tsx';
import { MarkLegend } from './RequestBody.tsx';
import { useWide } from './wide.ts';

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
  const dialog = useRef<HTMLDialogElement>(null);
  const [compared, setCompared] = useState<ComparedRequest[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [chosen, choose] = useState(provider);
  const wide = useWide();
  const id = useId();
  const editable = draft.closedAt === null;

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  // Whatever changes in the profile, here or on another surface, changes the requests.
  useEffect(() => {
    let over = false;
    compare().then(
      (fresh) => {
        if (over) return;
        setCompared(fresh);
        setFailure(null);
      },
      (error: unknown) => {
        if (!over) setFailure(failureOf(error));
      },
    );
    return () => {
      over = true;
    };
  }, [compare, draft.revision, draft.icp]);

  const columns = providers.flatMap((one) => {
    const found = compared?.find((view) => view.provider === one.id);
    return found ? [{ provider: one, compared: found }] : [];
  });
  const column = (at: (typeof columns)[number]) => (
    <ProviderColumn
      key={at.provider.id}
      compared={at.compared}
      provider={at.provider}
      onFold={editable ? (fields, on) => onChange(folding(fields, on)) : null}
      onOptions={() => onOptions(at.provider.id)}
    />
  );
  const shown = columns.find((at) => at.provider.id === chosen) ?? columns[0];
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
        onClose();
      }}
    >
      <header class="comparison-head">
        <h2 id={`${id}-title`}>{t('comparisonTitle')}</h2>
        <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <Icon node={X} />
        </button>
      </header>
      <p class="comparison-lead">{t('comparisonLead')}</p>
      {failure && (
        <div class="notice" role="alert">
          <FailureMessage failure={failure} />
        </div>
      )}
      {!compared && !failure && <span class="skeleton comparison-skeleton" aria-hidden="true" />}
      {compared && <MarkLegend compared={wide ? compared : shown ? [shown.compared] : []} />}
      {compared &&
        (wide ? (
          <div class="comparison-columns">
            {columns.map((at) => (
              <section key={at.provider.id} class="comparison-column" aria-label={providerLabel(at.provider)}>
                <h3 class="comparison-name">{providerLabel(at.provider)}</h3>
                {column(at)}
              </section>
            ))}
          </div>
        ) : (
          shown && (
            <ProviderTabs
              providers={columns.map((at) => at.provider)}
              chosen={shown.provider.id}
              onChoose={choose}
              needsAttention={(one) => columns.some((at) => at.provider.id === one && at.compared.failure !== null)}
            >
              {column(shown)}
            </ProviderTabs>
          )
        ))}
    </dialog>
  );
}
