import type { RefObject } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { Evidence } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { clearPlace, inWork } from './clear-place.ts';
import { EvidenceEntry } from './EvidenceEntry.tsx';
import { useFloat } from './float.ts';
import { PageTotal } from './page-total.ts';

export interface MoveTarget<Field extends string = string> {
  field: Field;
  label: string;
}

/** What can be done with a value; what is left out is not offered. */
export interface CardActions<Field extends string = string> {
  /** Takes a value that is only suggested. */
  onAccept?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
  moveTargets?: readonly MoveTarget<Field>[];
  onMove?: ((to: Field) => void) | undefined;
  onNever?: (() => void) | undefined;
  onShowOnPage?: ((evidence: Evidence) => void) | undefined;
}

const SHOWN = 3;

/** Why a value is here, and what can be done with it. */
export function EvidenceCard<Field extends string>({
  id,
  anchor,
  label,
  evidence,
  actions: { onAccept, onRemove, moveTargets = [], onMove, onNever, onShowOnPage },
}: {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  evidence: Evidence[];
  actions: CardActions<Field>;
}) {
  const card = useRef<HTMLDivElement>(null);
  useFloat(anchor, card, [evidence.length], (at, size, window) =>
    clearPlace(at, size, window, anchor.current && card.current ? inWork(anchor.current, card.current) : []),
  );
  const total = useContext(PageTotal);
  return (
    <div
      ref={card}
      id={id}
      class="card float"
      role="dialog"
      aria-label={t('evidenceOf', label)}
      tabIndex={onAccept || onRemove || onMove || onNever ? undefined : 0}
    >
      <p class="card-title" dir="auto">
        {label}
      </p>
      {evidence.length === 0 && <p class="card-none">{t('typedByYou')}</p>}
      {total > 1 && evidence.length > 0 && <p class="card-support">{tCount('onPagesOf', evidence.length, total)}</p>}
      {evidence.slice(0, SHOWN).map((one) => (
        <EvidenceEntry key={one.page.url} evidence={one} onShowOnPage={onShowOnPage} />
      ))}
      {evidence.length > SHOWN && (
        <details class="card-more">
          <summary>{tCount('morePages', evidence.length - SHOWN)}</summary>
          {evidence.slice(SHOWN).map((one) => (
            <EvidenceEntry key={one.page.url} evidence={one} onShowOnPage={onShowOnPage} />
          ))}
        </details>
      )}
      {(onAccept || onRemove || onMove || onNever) && (
        <div class="card-actions">
          {onAccept && (
            <button type="button" class="button quiet" data-action="accept" onClick={onAccept}>
              {t('addPage')}
            </button>
          )}
          {onRemove && (
            <button type="button" class="button quiet" data-action="remove" onClick={onRemove}>
              {t('remove')}
            </button>
          )}
          {onMove && moveTargets.length > 0 && (
            <select
              class="quiet-select"
              aria-label={t('moveTo')}
              value=""
              onChange={(event) => onMove(event.currentTarget.value as Field)}
            >
              <option value="">{t('moveTo')}</option>
              {moveTargets.map((target) => (
                <option key={target.field} value={target.field}>
                  {target.label}
                </option>
              ))}
            </select>
          )}
          {onNever && (
            <button type="button" class="button quiet" data-action="never" onClick={onNever}>
              {t('neverSuggest')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
