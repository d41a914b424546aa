import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import type { Evidence } from '../utils/icp/draft.ts';
import { t, tCount } from '../utils/words.ts';
import { EvidenceAnchor } from './EvidenceAnchor.tsx';
import { Icon } from './Icon.tsx';

const SHOWN = 3;

/** Values that a page hints at: dotted, a click or Enter takes one; its card says why it is offered. */
export function SuggestedTokens({
  values,
  readOnly,
  display,
  evidenceOf,
  onAccept,
  onNever,
  onShowOnPage,
}: {
  values: readonly string[];
  /** They stay in sight, so that nothing moves, but cannot be taken. */
  readOnly: boolean;
  display: (value: string) => string;
  evidenceOf: (value: string) => Evidence[];
  onAccept: (value: string) => void;
  onNever: (value: string) => void;
  onShowOnPage: ((value: string, evidence: Evidence) => void) | undefined;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, SHOWN);
  return (
    <>
      {shown.map((value) => (
        <EvidenceAnchor
          key={value}
          class="suggested-cell"
          label={display(value)}
          evidence={evidenceOf(value)}
          actions={{
            onShowOnPage: onShowOnPage && ((evidence) => onShowOnPage(value, evidence)),
            ...(readOnly ? {} : { onAccept: () => onAccept(value), onNever: () => onNever(value) }),
          }}
        >
          <button
            type="button"
            class="token-suggested"
            data-suggested={value}
            disabled={readOnly}
            aria-label={t('acceptSuggestion', display(value))}
            onClick={() => onAccept(value)}
          >
            <Icon node={Plus} size={12} />
            <span class="token-text" dir="auto">
              {display(value)}
            </span>
            {evidenceOf(value).length > 1 && (
              // Drawn, not written: the button's name stays its text.
              <span class="token-support" data-support={evidenceOf(value).length} />
            )}
          </button>
        </EvidenceAnchor>
      ))}
      {values.length > shown.length && (
        <button
          type="button"
          class="more"
          aria-label={tCount('moreSuggestions', values.length - shown.length)}
          onClick={() => setAll(true)}
        >
          +{values.length - shown.length}
        </button>
      )}
    </>
  );
}
