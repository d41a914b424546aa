import { X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { EvidenceCard, type MoveTarget } from './EvidenceCard.tsx';
import { Icon } from './Icon.tsx';

/** How long a pointer rests before the card shows, and how long it may be away before it goes. */
const REST_MS = 220;
const AWAY_MS = 180;

/** One value: its text, how many pages have it, and a card that says where it was seen. */
export function Token<Field extends string>({
  value,
  label,
  evidence,
  moveTargets,
  flash,
  hidden,
  readOnly,
  onRemove,
  onMove,
  onKeyDown,
}: {
  value: string;
  label: string;
  evidence: Evidence[];
  moveTargets: readonly MoveTarget<Field>[];
  flash: boolean;
  hidden: boolean;
  readOnly: boolean;
  onRemove: () => void;
  onMove: (to: Field) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const item = useRef<HTMLLIElement>(null);
  const timer = useRef(0);
  const cardId = useId();
  const support = evidence.length;

  const later = (milliseconds: number, next: boolean) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(next), milliseconds);
  };
  const now = (next: boolean) => {
    clearTimeout(timer.current);
    setOpen(next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const holdsFocus = () => item.current?.contains(document.activeElement) ?? false;

  return (
    <li
      ref={item}
      class={flash ? 'token flash' : 'token'}
      hidden={hidden}
      data-token=""
      data-value={value}
      onPointerEnter={(event) => event.pointerType === 'mouse' && later(REST_MS, true)}
      onPointerLeave={() => !holdsFocus() && later(AWAY_MS, false)}
      onFocusIn={() => (open ? now(true) : later(REST_MS, true))}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && item.current?.contains(event.relatedTarget))) now(false);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.preventDefault();
          event.stopPropagation();
          button.current?.focus();
          now(false);
        }
      }}
    >
      <button
        ref={button}
        type="button"
        class="token-face"
        tabIndex={-1}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? cardId : undefined}
        onKeyDown={onKeyDown}
        onClick={() => now(true)}
      >
        <span class="token-text" dir="auto">
          {label}
        </span>
        {support > 1 && (
          <span class="token-support" aria-hidden="true">
            {support}
          </span>
        )}
        {support > 0 && <span class="sr">, {tCount('onPages', support)}</span>}
      </button>
      {!readOnly && (
        <button
          type="button"
          class="token-remove"
          tabIndex={-1}
          aria-label={t('removeValue', label)}
          onClick={onRemove}
        >
          <Icon node={X} size={12} />
        </button>
      )}
      {open && (
        <EvidenceCard
          id={cardId}
          anchor={button}
          label={label}
          evidence={evidence}
          moveTargets={moveTargets}
          onRemove={readOnly ? null : onRemove}
          onMove={readOnly ? null : onMove}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => !holdsFocus() && later(AWAY_MS, false)}
        />
      )}
    </li>
  );
}
