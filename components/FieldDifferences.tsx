import type { FieldComparison } from '../utils/icp/compare.ts';
import { revenueText } from '../utils/icp/revenue.ts';
import { t } from '../utils/words.ts';
import { fieldKey, shownValue } from './fields.ts';

/** "EUR 10000000-50000000", as comparisons write ranges. */
const RANGE = /^([A-Z]{3}) (\d*)-(\d*)$/;

/** A compared value as a person reads it. */
function valueText(field: FieldComparison['field'], value: string): string {
  if (field !== 'revenue') return shownValue(field, value);
  const [, currency, min, max] = RANGE.exec(value) ?? [];
  const bound = (text: string | undefined) => (text ? Number(text) : null);
  return currency ? revenueText({ currency, min: bound(min), max: bound(max) }) : value;
}

/** What stands in one profile and not in the other, field by field; what both hold is left out. */
export function FieldDifferences({
  fields,
  first,
  second,
}: {
  fields: readonly FieldComparison[];
  /** What the two are called. */
  first: string;
  second: string;
}) {
  const cell = (field: FieldComparison['field'], values: readonly string[], side: string) => (
    <td dir="auto" class={values.length > 0 ? side : 'same'}>
      {values.length > 0 ? values.map((value) => valueText(field, value)).join(', ') : '–'}
    </td>
  );
  return (
    <table class="differences">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('onlyIn', first)}</th>
          <th scope="col">{t('onlyIn', second)}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, onlyFirst, onlySecond }) => (
          <tr key={field}>
            <th scope="row">{t(fieldKey(field))}</th>
            {cell(field, onlyFirst, 'first')}
            {cell(field, onlySecond, 'second')}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
