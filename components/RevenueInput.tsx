import { Plus, X } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../utils/icp/draft.ts';
import type { RevenueRange } from '../utils/icp/types.ts';
import { t, uiLanguage } from '../utils/words.ts';
import { EvidenceAnchor } from './EvidenceAnchor.tsx';
import { Icon } from './Icon.tsx';
import { formatAmount, parseAmount, parseRange } from './revenue.ts';
import { TextField } from './TextField.tsx';

/** The customary ones first, then every other that the browser knows. */
const USUAL = ['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'SEK', 'INR', 'CNY'];
const CURRENCIES = [...new Set([...USUAL, ...Intl.supportedValuesOf('currency')])];

/** One range a currency; an end that is left empty is open. */
export function RevenueInput({
  labelId,
  ranges,
  evidenceOf,
  showsOnPage,
  readOnly,
  onChange,
}: {
  labelId: string;
  ranges: readonly RevenueRange[];
  evidenceOf: (currency: string) => Evidence[];
  showsOnPage: (currency: string) => ((evidence: Evidence) => void) | undefined;
  readOnly: boolean;
  onChange: (ranges: RevenueRange[]) => void;
}) {
  const [adding, setAdding] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const problemId = useId();
  const free = CURRENCIES.filter((currency) => !ranges.some((range) => range.currency === currency));
  // A draft without revenue shows one empty row, in the currency that was last chosen for it.
  const [blank, setBlank] = useState('USD');
  const extra = adding ?? (ranges.length === 0 ? blank : null);
  const rows: RevenueRange[] = extra === null ? [...ranges] : [...ranges, { currency: extra, min: null, max: null }];

  const put = (at: number, changed: RevenueRange) => {
    const next = rows.map((range, index) => (index === at ? changed : range));
    const kept = next.filter(({ min, max }) => min !== null || max !== null);
    setAdding(kept.length < next.length && adding !== null ? (next.at(-1)?.currency ?? null) : null);
    onChange(kept);
  };
  const setEnd = (at: number, range: RevenueRange, end: 'min' | 'max', text: string): boolean => {
    const both = parseRange(text, uiLanguage());
    const amount = text.trim() ? parseAmount(text, uiLanguage()) : null;
    if (!both && text.trim() && amount === null) {
      setProblem(t('revenueUnclear', text));
      return false;
    }
    const changed = both ? { ...range, min: both[0], max: both[1] } : { ...range, [end]: amount };
    const reversed = changed.min !== null && changed.max !== null && changed.min > changed.max;
    setProblem(reversed ? t('revenueReversed') : '');
    if (reversed) return false;
    if (changed.min !== range.min || changed.max !== range.max) put(at, changed);
    return true;
  };
  const shown = (amount: number | null) => (amount === null ? '' : formatAmount(amount, uiLanguage()));

  return (
    <fieldset class="revenue" aria-labelledby={labelId}>
      {rows.map((range, at) => (
        <div
          class="revenue-row"
          key={range.currency}
          data-token={at < ranges.length ? '' : undefined}
          data-value={JSON.stringify(range)}
        >
          <EvidenceAnchor
            class="revenue-currency"
            label={`${t('field_revenue')} ${range.currency}`}
            evidence={at < ranges.length ? evidenceOf(range.currency) : null}
            actions={{ onShowOnPage: showsOnPage(range.currency) }}
          >
            <select
              class="quiet-select"
              aria-label={t('currency')}
              value={range.currency}
              disabled={readOnly}
              onChange={(event) => {
                const currency = event.currentTarget.value;
                if (ranges.length === 0) setBlank(currency);
                if (at < ranges.length) put(at, { ...range, currency });
                else if (adding !== null) setAdding(currency);
              }}
            >
              <CurrencyOptions own={range.currency} taken={ranges.map(({ currency }) => currency).join(' ')} />
            </select>
          </EvidenceAnchor>
          <TextField
            label={`${t('revenueFrom')} ${range.currency}`}
            placeholder={t('revenueMin')}
            value={shown(range.min)}
            readOnly={readOnly}
            describedBy={problem ? problemId : undefined}
            onCommit={(text) => setEnd(at, range, 'min', text)}
          />
          <span aria-hidden="true">–</span>
          <TextField
            label={`${t('revenueTo')} ${range.currency}`}
            placeholder={t('revenueMax')}
            value={shown(range.max)}
            readOnly={readOnly}
            describedBy={problem ? problemId : undefined}
            onCommit={(text) => setEnd(at, range, 'max', text)}
          />
          {at < ranges.length && !readOnly && (
            <button
              type="button"
              class="icon-button small"
              aria-label={t('removeRange')}
              title={t('removeRange')}
              onClick={() => onChange(ranges.filter((_, index) => index !== at))}
            >
              <Icon node={X} size={12} />
            </button>
          )}
          {at === ranges.length - 1 && adding === null && !readOnly && free.length > 0 && (
            <button
              type="button"
              class="icon-button small"
              aria-label={t('addCurrency')}
              title={t('addCurrency')}
              onClick={() => setAdding(free[0] ?? null)}
            >
              <Icon node={Plus} size={12} />
            </button>
          )}
        </div>
      ))}
      {problem && (
        <p id={problemId} class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** Some three hundred currencies: drawn when one is taken, and not with every change of the form. */
function CurrencyOptions({ own, taken }: { own: string; taken: string }) {
  return useMemo(() => {
    const used = taken.split(' ');
    const names = new Intl.DisplayNames(uiLanguage(), { type: 'currency', fallback: 'code' });
    const free = CURRENCIES.filter((currency) => currency === own || !used.includes(currency));
    return (
      <>
        {[own, ...free.filter((currency) => currency !== own)].map((currency) => (
          <option key={currency} value={currency} title={names.of(currency)}>
            {currency}
          </option>
        ))}
      </>
    );
  }, [own, taken]);
}
