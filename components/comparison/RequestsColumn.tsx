import './comparison.css';
import { useId } from 'preact/hooks';
import { t } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { isEmpty } from '../workbench-state.ts';
import { ComparisonTabs } from './ComparisonTabs.tsx';
import { useCompared } from './compared.ts';
import type { RequestComparisonProps } from './RequestComparison.tsx';

/** A person who types wants no new request with every letter. */
const WAIT_MS = 250;

/** What each provider will receive, always in sight beside the form where there is room for it. */
export function RequestsColumn(props: Omit<RequestComparisonProps, 'onClose'>) {
  const id = useId();
  return (
    <section class="comparison requests" aria-labelledby={id} data-requests="">
      <header class="comparison-head">
        <h2 id={id}>{t('comparisonTitle')}</h2>
      </header>
      {isEmpty(props.draft.icp) ? <p class="comparison-lead">{t('comparisonEmpty')}</p> : <Requests {...props} />}
    </section>
  );
}

function Requests({ draft, providers, compare, ...rest }: Omit<RequestComparisonProps, 'onClose'>) {
  const { columns, failure } = useCompared(draft, providers, compare, WAIT_MS);
  return (
    <>
      {failure && (
        <div class="notice" role="alert">
          <FailureMessage failure={failure} />
        </div>
      )}
      {!columns && !failure && <span class="skeleton comparison-skeleton" aria-hidden="true" />}
      {columns && <ComparisonTabs draft={draft} columns={columns} {...rest} />}
    </>
  );
}
