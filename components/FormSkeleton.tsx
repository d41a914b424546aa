import { t } from '../utils/words.ts';
import { FIELD_GROUPS, fieldKey } from './fields.ts';

/** The form's own geometry before its values are known. */
export function FormSkeleton() {
  return (
    <div class="form" aria-busy="true">
      {FIELD_GROUPS.filter(({ folds }) => !folds).map((group) => (
        <section class="group" key={group.id}>
          <h2>{t(group.title)}</h2>
          {group.fields.map((field, at) => (
            <div class="field" key={field}>
              <span class="field-label">{t(fieldKey(field))}</span>
              <div class="skeleton-row" aria-hidden="true">
                <span class={`skeleton w${(at % 3) + 1}`} />
                <span class={`skeleton w${((at + 1) % 3) + 1}`} />
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
