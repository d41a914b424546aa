import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { HISTORY_FIELDS, type NeverSuggested, type Suggestions } from '../../utils/icp/suggestions.ts';
import { LIST_FIELDS, type ListField } from '../../utils/icp/types.ts';
import { t, tCount, uiLanguage } from '../../utils/words.ts';
import { fieldKey, shownValue } from '../fields.ts';
import { Icon } from '../Icon.tsx';
import { AskButton } from '../library/AskButton.tsx';

export interface SuggestionsActions {
  never: (change: { field: ListField; value: string; on: boolean }) => void;
  forget: (field: ListField | null, value: string | null) => void;
}

const UNDO_MS = 10_000;
/** How many remembered values of a field are listed before the rest is asked for. */
const LISTED = 20;

/** What is never suggested, each with the way back, and what the form remembers to offer. */
export function SuggestionsSection({
  suggestions,
  actions,
}: {
  suggestions: Suggestions;
  actions: SuggestionsActions;
}) {
  const [allowed, setAllowed] = useState<NeverSuggested | null>(null);
  useEffect(() => {
    if (!allowed) return;
    const timer = setTimeout(() => setAllowed(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [allowed]);
  const { never, history } = suggestions;
  const remembered = HISTORY_FIELDS.reduce((sum, field) => sum + (history[field]?.length ?? 0), 0);
  return (
    <>
      <section class="panel">
        <h2>{t('neverTitle')}</h2>
        <p class="panel-text">{t('neverText')}</p>
        {never.length === 0 && <p class="panel-text none">{t('neverEmpty')}</p>}
        {LIST_FIELDS.filter((field) => never.some((one) => one.field === field)).map((field) => (
          <div class="kept-values" key={field} data-never-field={field}>
            <h3>{t(fieldKey(field))}</h3>
            <ul class="never-values">
              {never
                .filter((one) => one.field === field)
                .map((one) => (
                  <li key={one.value}>
                    <span dir="auto">{shownValue(field, one.value)}</span>
                    <span class="kept-when">
                      {new Date(one.at).toLocaleDateString(uiLanguage(), { dateStyle: 'medium' })}
                    </span>
                    <button
                      type="button"
                      class="button small quiet"
                      data-allow={one.value}
                      aria-label={t('allowAgainValue', shownValue(field, one.value))}
                      onClick={() => {
                        actions.never({ field, value: one.value, on: false });
                        setAllowed(one);
                      }}
                    >
                      {t('allowAgain')}
                    </button>
                  </li>
                ))}
            </ul>
          </div>
        ))}
        <div class="panel-foot" role="status">
          {allowed && (
            <>
              <span>{t('allowedAgain', shownValue(allowed.field, allowed.value))}</span>
              <button
                type="button"
                class="button small quiet"
                data-action="undo"
                onClick={() => {
                  actions.never({ field: allowed.field, value: allowed.value, on: true });
                  setAllowed(null);
                }}
              >
                {t('undo')}
              </button>
            </>
          )}
        </div>
      </section>
      <section class="panel">
        <h2>{t('usedTitle')}</h2>
        <p class="panel-text">{t('usedText')}</p>
        {remembered === 0 && <p class="panel-text none">{t('usedEmpty')}</p>}
        {HISTORY_FIELDS.filter((field) => (history[field]?.length ?? 0) > 0).map((field) => (
          <UsedValues key={field} field={field} values={history[field] ?? []} onForget={actions.forget} />
        ))}
        {remembered > 0 && (
          <div class="panel-foot">
            <AskButton
              action="forget-used"
              label={t('forgetUsed')}
              question={tCount('forgetUsedAsk', remembered)}
              danger
              onConfirm={() => actions.forget(null, null)}
            />
          </div>
        )}
      </section>
    </>
  );
}

function UsedValues({
  field,
  values,
  onForget,
}: {
  field: ListField;
  values: readonly string[];
  onForget: SuggestionsActions['forget'];
}) {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, LISTED);
  return (
    <div class="kept-values" data-used-field={field}>
      <h3>{t(fieldKey(field))}</h3>
      <ul class="kept-tokens">
        {shown.map((value) => (
          <li key={value}>
            <span dir="auto">{shownValue(field, value)}</span>
            <button
              type="button"
              class="icon-button small"
              aria-label={t('forgetValue', shownValue(field, value))}
              title={t('forget')}
              onClick={() => onForget(field, value)}
            >
              <Icon node={X} size={12} />
            </button>
          </li>
        ))}
        {values.length > shown.length && (
          <li>
            <button type="button" class="button small quiet" onClick={() => setAll(true)}>
              {tCount('showAll', values.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
