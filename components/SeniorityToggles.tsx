import { SENIORITIES, type Seniority } from '../utils/icp/seniority.ts';
import { t, type WordKey } from '../utils/words.ts';

export const seniorityLabel = (seniority: string): string =>
  t(`seniority_${seniority.replace(/[^A-Za-z]/g, '')}` as WordKey);

/** The levels, each on or off. */
export function SeniorityToggles({
  labelId,
  values,
  support,
  readOnly,
  onToggle,
}: {
  labelId: string;
  values: readonly Seniority[];
  support: (value: Seniority) => string;
  readOnly: boolean;
  onToggle: (value: Seniority, on: boolean) => void;
}) {
  return (
    <fieldset class="toggles" aria-labelledby={labelId}>
      {SENIORITIES.map((seniority) => {
        const on = values.includes(seniority);
        return (
          <button
            key={seniority}
            type="button"
            class="toggle"
            aria-pressed={on}
            disabled={readOnly}
            title={on ? support(seniority) : undefined}
            data-token={on ? '' : undefined}
            data-value={seniority}
            onClick={() => onToggle(seniority, !on)}
          >
            {seniorityLabel(seniority)}
          </button>
        );
      })}
    </fieldset>
  );
}
