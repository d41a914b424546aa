/** What a page is to the open draft, for the line above the form. */
import { failureOf } from '../../utils/failure.ts';
import { type Draft, newValues } from '../../utils/icp/draft.ts';
import type { PageState } from '../../utils/messages.ts';
import { sourceOf, type TabPage } from './capture.ts';
import { hasPage } from './drafts.ts';

export function pageState(tabId: number, page: TabPage, draft: Draft | null): PageState {
  const source = sourceOf(page);
  return {
    kind: 'read',
    tabId,
    url: page.capture.url,
    title: page.capture.title,
    values: newValues(null, source.findings).length,
    newValues: newValues(draft, source.findings).length,
    inDraft: draft !== null && hasPage(draft, source.url),
    notes: page.capture.notes,
  };
}

export function unreadableState(tabId: number | null, thrown: unknown): PageState {
  const failure = failureOf(thrown);
  return { kind: 'unreadable', tabId, url: 'url' in failure ? failure.url : '', failure };
}
