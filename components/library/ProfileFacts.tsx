import { ICP_FIELDS, type Icp } from '../../utils/icp/types.ts';
import { t } from '../../utils/words.ts';
import { fieldKey } from '../fields.ts';
import { shownTexts } from './field-texts.ts';

/** A profile's fields, those that hold something. The name is left out: it stands above. */
export function ProfileFacts({ icp, marked }: { icp: Icp; marked?: (field: keyof Icp, value: string) => boolean }) {
  return (
    <dl class="facts">
      {ICP_FIELDS.filter((field) => field !== 'name').map((field) => {
        const texts = shownTexts(icp, field);
        const values: readonly unknown[] = Array.isArray(icp[field]) ? icp[field] : [icp[field]];
        if (texts.length === 0) return null;
        return (
          <div key={field}>
            <dt>{t(fieldKey(field))}</dt>
            <dd>
              {texts.map((text, at) => (
                <span
                  key={text}
                  dir="auto"
                  class={
                    field === 'description' ? 'plain' : marked?.(field, String(values[at])) ? 'value new' : 'value'
                  }
                >
                  {text}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
