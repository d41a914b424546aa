/** What the person right-clicked, as findings: read and understood inside the page, so that the background need not know how. */
import type Browser from 'webextension-polyfill';
import { LANGUAGE_SCRIPTS } from '../../utils/capture/language-scripts.ts';
import { LONGEST_PICK, ORDER, type PickOrder } from '../../utils/capture/pick-order.ts';
import type { PickedAs } from '../../utils/capture/selection.ts';
import { plainFindings } from '../../utils/icp/plain-findings.ts';
import type { Finding } from '../../utils/icp/types.ts';
import { parseFindings } from '../../utils/storage/page-capture.ts';

type Scripting = Pick<Browser.Scripting.Static, 'executeScript'>;
export type Click = Pick<Browser.Menus.OnClickData, 'selectionText' | 'linkUrl' | 'linkText' | 'frameId'>;

/** A few words say little of their language: all are brought. */
const SCRIPTS = ['/pick.js', ...LANGUAGE_SCRIPTS.map((language) => `/${language}.js`), '/capture.js'];

/** Runs in the page's isolated world: refers to nothing outside itself. */
const leaveOrder = (name: string, order: unknown): void => {
  (globalThis as unknown as Record<string, unknown>)[name] = order;
};

/** Undefined where nothing can be injected. What a page's script returns is a stranger's word, and checked. */
async function ask(
  scripting: Scripting,
  tabId: number,
  frameId: number,
  order: PickOrder,
): Promise<Finding[] | undefined> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await scripting.executeScript({ target, func: leaveOrder as () => void, args: [ORDER, order] });
    const [outcome] = await scripting.executeScript({ target, files: SCRIPTS });
    return Array.isArray(outcome?.result)
      ? parseFindings(outcome.result).filter(
          ({ source, field }) => source === 'selection' && (order.as === 'auto' || field === order.as),
        )
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Each value that a click meant. Asked of the frame that was clicked in; where that takes no script (a PDF, a foreign
 * frame), any frame of the tab can make sense of the event's own text, and where none does, its plain words are taken.
 */
export async function picked(scripting: Scripting, click: Click, tabId: number, as: PickedAs): Promise<Finding[]> {
  const text = (click.selectionText ?? click.linkText ?? '').trim().slice(0, LONGEST_PICK);
  const frameId = click.frameId ?? 0;
  const from: PickOrder['from'] = click.selectionText
    ? { kind: 'selection' }
    : { kind: 'link', url: click.linkUrl ?? '' };
  return (
    (await ask(scripting, tabId, frameId, { as, from, text })) ??
    (frameId === 0 ? undefined : await ask(scripting, tabId, 0, { as, from: { kind: 'nowhere' }, text })) ??
    plainFindings(text, as)
  );
}
