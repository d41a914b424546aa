import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Evidence } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { confidenceLevel, confidenceWord, markQuote, sourceWords } from './evidence.ts';
import { useFloat } from './float.ts';

export interface MoveTarget<Field extends string = string> {
  field: Field;
  label: string;
}

const SHOWN = 3;

/** Where a value comes from, and what can be done with it. */
export function EvidenceCard<Field extends string>({
  id,
  anchor,
  label,
  evidence,
  moveTargets,
  onRemove,
  onMove,
  onEnter,
  onLeave,
}: {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  label: string;
  evidence: Evidence[];
  moveTargets: readonly MoveTarget<Field>[];
  onRemove: (() => void) | null;
  onMove: ((to: Field) => void) | null;
  onEnter: () => void;
  onLeave: () => void;
}) {
  const card = useRef<HTMLDivElement>(null);
  useFloat(anchor, card, [evidence.length]);
  return (
    <div
      ref={card}
      id={id}
      class="card float"
      role="dialog"
      aria-label={t('evidenceOf', label)}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p class="card-title" dir="auto">
        {label}
      </p>
      {evidence.length === 0 && <p class="card-none">{t('typedByYou')}</p>}
      {evidence.slice(0, SHOWN).map(({ finding, page }) => {
        const [before, marked, after] = markQuote(finding.quote, finding.value);
        const level = confidenceLevel(finding.confidence);
        return (
          <div class="card-evidence" key={page.url}>
            {finding.quote && (
              <blockquote dir="auto">
                {before}
                {marked && <mark>{marked}</mark>}
                {after}
              </blockquote>
            )}
            <p class="card-source">
              <span class={`confidence ${level}`}>{confidenceWord(level)}</span>
              <span>{sourceWords(finding.source)}</span>
            </p>
            <p class="card-page" dir="auto" title={page.url}>
              {page.title || page.url}
            </p>
          </div>
        );
      })}
      {evidence.length > SHOWN && <p class="card-none">{tCount('onPages', evidence.length)}</p>}
      {(onRemove || onMove) && (
        <div class="card-actions">
          {onRemove && (
            <button type="button" class="button quiet" onClick={onRemove}>
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
        </div>
      )}
    </div>
  );
}
