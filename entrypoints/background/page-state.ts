/** What a page is to the open draft, for the line above the form. */
import { failureOf } from '../../utils/failure.ts';
import { type Draft, hasPage, pageNews } from '../../utils/icp/draft.ts';
import { icpFromFindings } from '../../utils/icp/from-findings.ts';
import type { PageState } from '../../utils/messages.ts';
import { sourceOf, type TabPage } from './capture.ts';

export function pageState(tabId: number, page: TabPage, draft: Draft | null): PageState {
  const source = sourceOf(page);
  const found = icpFromFindings(source.findings);
  return {
    kind: 'read',
    tabId,
    url: page.capture.url,
    title: page.capture.title,
    found,
    values: pageNews(null, found, source.url).enters.length,
    newValues: pageNews(draft, found, source.url).enters.length,
    inDraft: draft !== null && hasPage(draft, source.url),
    notes: page.capture.notes,
  };
}

export function unreadableState(tabId: number | null, thrown: unknown): PageState {
  const failure = failureOf(thrown);
  return { kind: 'unreadable', tabId, url: 'url' in failure ? failure.url : '', failure };
}
