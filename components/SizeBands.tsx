import { useRef } from 'preact/hooks';
import { COMPANY_SIZES, type CompanySize } from '../utils/icp/company-size.ts';
import type { Evidence } from '../utils/icp/draft.ts';
import { t } from '../utils/words.ts';
import { EvidenceAnchor } from './EvidenceAnchor.tsx';
import { bandStart, bandsText, stretched } from './size-bands.ts';

/** The eight bands as one strip: a click takes one, a Shift-click all up to it, arrows walk. */
export function SizeBands({
  labelId,
  values,
  evidenceOf,
  showsOnPage,
  readOnly,
  onAdd,
  onRemove,
}: {
  labelId: string;
  values: readonly CompanySize[];
  evidenceOf: (value: CompanySize) => Evidence[];
  showsOnPage: (value: CompanySize) => ((evidence: Evidence) => void) | undefined;
  readOnly: boolean;
  onAdd: (values: CompanySize[]) => void;
  onRemove: (values: CompanySize[]) => void;
}) {
  const strip = useRef<HTMLFieldSetElement>(null);
  const anchor = useRef<CompanySize | null>(null);
  /** What the range that is being drawn put in by itself. */
  const own = useRef<CompanySize[]>([]);
  const stop = COMPANY_SIZES.find((size) => values.includes(size)) ?? COMPANY_SIZES[0];

  const toggle = (size: CompanySize, range: boolean) => {
    if (range && anchor.current) return stretch(anchor.current, size);
    if (values.includes(size)) onRemove([size]);
    else onAdd([size]);
    anchor.current = size;
    own.current = [];
  };
  const stretch = (from: CompanySize, to: CompanySize) => {
    const change = stretched(from, to, values, own.current);
    own.current = change.own;
    if (change.add.length > 0) onAdd(change.add);
    if (change.remove.length > 0) onRemove(change.remove);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: COMPANY_SIZES.length - 1 }[event.key];
    const size = to === undefined ? undefined : COMPANY_SIZES[to];
    if (to === undefined || !size) return;
    event.preventDefault();
    strip.current?.querySelectorAll<HTMLElement>('.band')[to]?.focus();
    if (event.shiftKey && !readOnly) {
      anchor.current ??= COMPANY_SIZES[at] ?? size;
      stretch(anchor.current, size);
    } else {
      // A range begins where the keyboard stands.
      anchor.current = size;
      own.current = [];
    }
  };

  return (
    <div class="bands-row">
      <fieldset ref={strip} class="bands" aria-labelledby={labelId}>
        {COMPANY_SIZES.map((size, at) => {
          const on = values.includes(size);
          const name = size.replace('-', '–');
          return (
            <EvidenceAnchor
              key={size}
              class={on ? 'band-cell on' : 'band-cell'}
              label={t('employees', name)}
              evidence={on ? evidenceOf(size) : null}
              actions={{ onShowOnPage: showsOnPage(size) }}
            >
              <button
                type="button"
                class="band"
                aria-pressed={on}
                title={on ? undefined : t('employees', name)}
                disabled={readOnly}
                tabIndex={size === stop ? 0 : -1}
                data-token={on ? '' : undefined}
                data-value={size}
                onClick={(event) => toggle(size, event.shiftKey)}
                onKeyDown={(event) => onKeyDown(event, at)}
              >
                <span aria-hidden="true">{bandStart(size)}</span>
                <span class="sr">{t('employees', name)}</span>
              </button>
            </EvidenceAnchor>
          );
        })}
      </fieldset>
      <span class="bands-text">{bandsText(values)}</span>
    </div>
  );
}
