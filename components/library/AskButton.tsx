import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/words.ts';

/** A button that first says what it does, and does it when pressed again. */
export function AskButton({
  action,
  label,
  question,
  danger = false,
  onConfirm,
}: {
  /** Its `data-action`; while it only asks, with `-ask` behind. */
  action: string;
  label: string;
  /** Null: nothing to be said first. */
  question: string | null;
  danger?: boolean;
  onConfirm: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) confirm.current?.focus();
  }, [asking]);
  if (!asking || question === null) {
    return (
      <button
        type="button"
        class="button quiet"
        data-action={question === null ? action : `${action}-ask`}
        onClick={question === null ? onConfirm : () => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset class="ask" aria-label={label}>
      <span>{question}</span>
      <button
        ref={confirm}
        type="button"
        class={danger ? 'button danger' : 'button'}
        data-action={action}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {label}
      </button>
      <button type="button" class="button quiet" onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </fieldset>
  );
}
