import type { Evidence } from '../utils/icp/draft.ts';
import { SENIORITIES, type Seniority } from '../utils/icp/seniority.ts';
import { EvidenceAnchor } from './EvidenceAnchor.tsx';
import { seniorityLabel } from './fields.ts';

/** The levels, each on or off. */
export function SeniorityToggles({
  labelId,
  values,
  evidenceOf,
  showsOnPage,
  readOnly,
  onToggle,
}: {
  labelId: string;
  values: readonly Seniority[];
  evidenceOf: (value: Seniority) => Evidence[];
  showsOnPage: (value: Seniority) => ((evidence: Evidence) => void) | undefined;
  readOnly: boolean;
  onToggle: (value: Seniority, on: boolean) => void;
}) {
  return (
    <fieldset class="toggles" aria-labelledby={labelId}>
      {SENIORITIES.map((seniority) => {
        const on = values.includes(seniority);
        return (
          <EvidenceAnchor
            key={seniority}
            class="toggle-cell"
            label={seniorityLabel(seniority)}
            actions={{ onShowOnPage: showsOnPage(seniority) }}
            evidence={on ? evidenceOf(seniority) : null}
          >
            <button
              type="button"
              class="toggle"
              aria-pressed={on}
              disabled={readOnly}
              data-token={on ? '' : undefined}
              data-value={seniority}
              onClick={() => onToggle(seniority, !on)}
            >
              {seniorityLabel(seniority)}
            </button>
          </EvidenceAnchor>
        );
      })}
    </fieldset>
  );
}
