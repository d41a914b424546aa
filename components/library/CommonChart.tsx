import { useEffect, useState } from 'preact/hooks';
import { t, tCount, uiLanguage } from '../../utils/words.ts';
import { fieldKey, shownValue } from '../fields.ts';
import { commonCounts, type FieldCounts } from './common-counts.ts';
import type { LibraryEntry } from './library-entries.ts';

/** Counting thousands waits until nobody types any more. */
const CALM_MS = 180;

/** What profiles have in common: bars where looking is quicker than reading. Each is a table to whoever does not look. */
export function CommonChart({
  entries,
  heading: Heading = 'h3',
  onSearch,
}: {
  entries: readonly LibraryEntry[];
  heading?: 'h2' | 'h3';
  onSearch: (text: string) => void;
}) {
  const [counted, setCounted] = useState<{ of: number; fields: FieldCounts[] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setCounted({ of: entries.length, fields: commonCounts(entries) }), CALM_MS);
    return () => clearTimeout(timer);
  }, [entries]);
  if (!counted) return <ChartSkeleton />;
  return (
    <section class="chart" data-chart={counted.of}>
      <Heading>{tCount('commonTitle', counted.of)}</Heading>
      <div class="chart-fields">
        {counted.fields.map(({ field, values, more }) => (
          <ChartField key={field} field={field} values={values} more={more} of={counted.of} onSearch={onSearch} />
        ))}
      </div>
      {counted.fields.length === 0 && <p class="hint">{t('commonNothing')}</p>}
    </section>
  );
}

const ChartSkeleton = () => (
  <div class="chart" aria-hidden="true">
    <p>
      <span class="skeleton chart-title" />
    </p>
    <div class="chart-fields">
      {[0, 1, 2, 3].map((at) => (
        <span key={at} class="skeleton chart-field" />
      ))}
    </div>
  </div>
);

function ChartField({
  field,
  values,
  more,
  of,
  onSearch,
}: FieldCounts & { of: number; onSearch: (text: string) => void }) {
  const most = Math.max(...values.map(({ count }) => count));
  const numbers = new Intl.NumberFormat(uiLanguage());
  return (
    <table class="bars">
      <caption>{t(fieldKey(field))}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{t(fieldKey(field))}</th>
          <th scope="col">{t('tabProfiles')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ value, count }) => {
          const text = shownValue(field, value);
          return (
            <tr key={value}>
              <th scope="row" class="bars-name">
                <button
                  type="button"
                  class="bars-find"
                  dir="auto"
                  title={t('searchFor', text)}
                  onClick={() => onSearch(text)}
                >
                  {text}
                </button>
              </th>
              <td class="bars-cell">
                {/* Drawn to the longest, so that differences show; the figure says how many. */}
                <span class="bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
                <span class="bar-count" title={t('countOf', count, of)}>
                  {numbers.format(count)}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
      {more > 0 && (
        <tfoot>
          <tr>
            <td class="bars-more" colSpan={2}>
              {tCount('moreValues', more)}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
