import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../utils/icp/draft.ts';
import type { ProviderId } from '../../utils/providers/types.ts';
import { type FormChange, folding } from '../form-changes.ts';
import type { ComparedColumn } from './compared.ts';
import { ProviderColumn } from './ProviderColumn.tsx';
import { ProviderTabs } from './ProviderTabs.tsx';
import { MarkLegend } from './RequestBody.tsx';

/** One provider's request at a time, behind a tab each. `provider`: the one in front, until another is chosen. */
export function ComparisonTabs({
  draft,
  columns,
  provider,
  onChange,
  onOptions,
}: {
  draft: Draft;
  columns: readonly ComparedColumn[];
  provider: ProviderId;
  onChange: (change: FormChange) => void;
  onOptions: (provider: ProviderId) => void;
}) {
  const [chosen, choose] = useState(provider);
  useEffect(() => choose(provider), [provider]);
  const shown = columns.find((at) => at.provider.id === chosen) ?? columns[0];
  if (!shown) return null;
  return (
    <>
      <MarkLegend compared={[shown.compared]} />
      <ProviderTabs
        providers={columns.map((at) => at.provider)}
        chosen={shown.provider.id}
        onChoose={choose}
        needsAttention={(one) => columns.some((at) => at.provider.id === one && at.compared.failure !== null)}
      >
        <ProviderColumn
          key={shown.provider.id}
          {...shown}
          onFold={draft.closedAt === null ? (fields, on) => onChange(folding(fields, on)) : null}
          onOptions={() => onOptions(shown.provider.id)}
        />
      </ProviderTabs>
    </>
  );
}
