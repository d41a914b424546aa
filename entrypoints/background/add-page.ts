/** Adds a tab's page to the draft, and says on the badge what came of it. */
import { newValues } from '../../utils/icp/draft.ts';
import { sourceOf } from './capture.ts';
import { pageState } from './page-state.ts';
import type { Services } from './services.ts';

/** Answers whether it worked. Throws nothing: the badge tells. */
export async function addPage({ pages, drafts, badge, broadcast }: Services, tabId: number): Promise<boolean> {
  try {
    const page = await pages.read(tabId);
    const source = sourceOf(page);
    const before = await drafts.current();
    const count = newValues(before?.closedAt === null ? before : null, source.findings, source.url).length;
    const draft = await drafts.add(source);
    broadcast({ event: 'page.changed', page: pageState(tabId, page, draft) });
    await badge.added(tabId, count, draft.icp.name);
    return true;
  } catch {
    await badge.failed(tabId);
    return false;
  }
}
