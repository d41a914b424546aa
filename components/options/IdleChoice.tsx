import { useId } from 'preact/hooks';
import { t } from '../../utils/words.ts';

const MINUTES = [null, 5, 15, 60, 240] as const;

const label = (minutes: number | null): string => {
  if (minutes === null) return t('lockWithBrowser');
  return minutes > 60 ? t('lockAfterHours', minutes / 60) : t('lockAfterMinutes', minutes);
};

/** After how long without use the keys lock. */
export function IdleChoice({
  minutes,
  onChange,
}: {
  /** Null: only when the browser closes. */
  minutes: number | null;
  onChange: (minutes: number | null) => void;
}) {
  const id = useId();
  return (
    <span class="inline" data-idle="">
      <label for={id}>{t('lockAfter')}</label>
      <select
        id={id}
        class="select"
        value={String(minutes)}
        onChange={({ currentTarget: { value } }) => onChange(value === 'null' ? null : Number(value))}
      >
        {MINUTES.map((one) => (
          <option key={one} value={String(one)}>
            {label(one)}
          </option>
        ))}
      </select>
    </span>
  );
}
