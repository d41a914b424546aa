import { Crosshair } from 'lucide';
import type { Evidence } from '../utils/icp/draft.ts';
import { t } from '../utils/words.ts';
import { confidenceLevel, confidenceWord, markQuote, sourceWords } from './evidence.ts';
import { Icon } from './Icon.tsx';

/** One page's word for a value: its quote with the value marked, how sure, from what, and the way to it. */
export function EvidenceEntry({
  evidence,
  onShowOnPage,
}: {
  evidence: Evidence;
  onShowOnPage: ((evidence: Evidence) => void) | undefined;
}) {
  const { finding, page } = evidence;
  const [before, marked, after] = markQuote(finding.quote, finding.value);
  const level = confidenceLevel(finding.confidence);
  return (
    <div class="card-evidence">
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
      {/* What stands in the page's hidden data has no place to be shown at. */}
      {onShowOnPage && finding.locator && (
        <button type="button" class="show-on-page" data-action="show-on-page" onClick={() => onShowOnPage(evidence)}>
          <Icon node={Crosshair} size={12} />
          {t('showOnPage')}
        </button>
      )}
    </div>
  );
}
