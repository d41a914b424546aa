import { ArrowLeftRight, Check, CircleDashed, CornerDownRight, type IconNode, SlidersHorizontal, X } from 'lucide';
import type { ComparedRequest } from '../../utils/messages.ts';
import { t, tAny, type WordKey } from '../../utils/words.ts';
import { fieldKey } from '../fields.ts';
import { Icon } from '../Icon.tsx';
import { type JsonLine, jsonLines, type LineMark } from './json-lines.ts';

const MARKS: Readonly<Record<LineMark | 'folded' | 'dropped', { icon: IconNode; word: WordKey }>> = {
  carried: { icon: Check, word: 'markCarried' },
  reshaped: { icon: ArrowLeftRight, word: 'markReshaped' },
  folded: { icon: CornerDownRight, word: 'markFolded' },
  setting: { icon: SlidersHorizontal, word: 'markSetting' },
  open: { icon: CircleDashed, word: 'markOpen' },
  dropped: { icon: X, word: 'coverage_dropped' },
};

const fieldsOf = ({ fields }: JsonLine): string => fields.map((field) => tAny(fieldKey(field as 'name'))).join(', ');

/** The body, each line with an icon, a colour and a word for what it carries. */
export function RequestBody({ compared, label }: { compared: ComparedRequest; label: string }) {
  const body = compared.request?.body;
  if (!body) return null;
  const lines = jsonLines(body, compared.parts, compared.open);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach that
    <section class="request-body" aria-label={label} tabIndex={0}>
      {lines.map((line, at) => (
        <div key={at} class="request-line" data-mark={line.mark ?? undefined}>
          <span class="request-mark" title={line.first && line.mark ? t(MARKS[line.mark].word) : undefined}>
            {line.first && line.mark && <Icon node={MARKS[line.mark].icon} size={12} />}
          </span>
          <code dir="ltr" style={{ paddingInlineStart: `${line.indent * 2}ch` }}>
            {line.text}
            {line.folded && <mark class="folded-in">{line.folded}</mark>}
            {line.first && line.mark && (
              <span class="sr">
                {' '}
                {[t(MARKS[line.mark].word), fieldsOf(line), line.folded && t('markFolded')].filter(Boolean).join(', ')}
              </span>
            )}
          </code>
        </div>
      ))}
    </section>
  );
}

/** What the colours and icons stand for, as far as they occur. */
export function MarkLegend({ compared }: { compared: readonly ComparedRequest[] }) {
  const marks = new Set<keyof typeof MARKS>();
  for (const { request, parts, open, coverage } of compared) {
    if (coverage.some(({ kind }) => kind === 'dropped')) marks.add('dropped');
    for (const { mark, folded } of request?.body ? jsonLines(request.body, parts, open) : []) {
      if (mark) marks.add(mark);
      if (folded) marks.add('folded');
    }
  }
  return (
    <ul class="mark-legend" aria-label={t('legend')}>
      {(Object.keys(MARKS) as (keyof typeof MARKS)[])
        .filter((mark) => marks.has(mark))
        .map((mark) => (
          <li key={mark} data-mark={mark}>
            <Icon node={MARKS[mark].icon} size={12} />
            {t(MARKS[mark].word)}
          </li>
        ))}
    </ul>
  );
}
