import { X } from 'lucide';
import type { Evidence } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import type { CardActions } from './EvidenceCard.tsx';
import { confidenceOf, confidenceWord } from './evidence.ts';
import { useEvidenceCard } from './evidence-card-state.ts';
import { Icon } from './Icon.tsx';
import { EvidenceCard } from './later-card.ts';

/** One value: its text, how many pages have it, and a card that says where it was seen. */
export function Token<Field extends string>({
  value,
  label,
  evidence,
  flash,
  hidden,
  readOnly,
  actions,
  onRemove,
  onKeyDown,
}: {
  value: string;
  label: string;
  evidence: Evidence[];
  flash: boolean;
  hidden: boolean;
  readOnly: boolean;
  actions: CardActions<Field>;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const { id, root, open, show, handlers } = useEvidenceCard<HTMLLIElement>();
  const support = evidence.length;
  const confidence = confidenceOf(evidence);
  return (
    <li
      ref={root}
      class={flash ? 'token flash' : 'token'}
      hidden={hidden}
      data-token=""
      data-value={value}
      data-confidence={confidence ?? undefined}
      {...handlers}
    >
      <button
        type="button"
        class="token-face"
        tabIndex={-1}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onKeyDown={onKeyDown}
        onClick={show}
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
        {confidence && confidence !== 'sure' && <span class="sr">, {confidenceWord(confidence)}</span>}
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
      {open && <EvidenceCard id={id} anchor={root} label={label} evidence={evidence} actions={actions} />}
    </li>
  );
}
