import { useId } from 'preact/hooks';
import { type Draft, waitingValues } from '../utils/icp/draft.ts';
import { LIST_FIELDS } from '../utils/icp/types.ts';
import { t, tCount } from '../utils/words.ts';

/** How many pages must have a value that nobody put in by hand. What falls below waits among the suggestions. */
export function SupportControl({
  draft,
  readOnly,
  onChange,
}: {
  draft: Draft;
  readOnly: boolean;
  onChange: (minimum: number) => void;
}) {
  const id = useId();
  const pages = draft.sources.length;
  const minimum = Math.min(draft.minimumSupport, pages);
  const waiting = LIST_FIELDS.reduce((sum, field) => sum + waitingValues(draft, field).length, 0);
  const said = minimum === 1 ? t('supportAny') : t('supportOf', minimum, pages);
  return (
    <div class="support">
      <label for={id}>{t('supportLabel')}</label>
      <input
        id={id}
        type="range"
        min={1}
        max={pages}
        step={1}
        value={minimum}
        disabled={readOnly}
        aria-valuetext={said}
        data-support={minimum}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{said}</output>
      <p class="support-waiting" role="status">
        {waiting > 0 ? tCount('supportWaiting', waiting) : t('supportNoneWaiting')}
      </p>
    </div>
  );
}
