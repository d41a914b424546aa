import { CEILINGS } from '../../utils/capture/page/ceilings.ts';
import type { PageReader } from '../capture/page-reader.ts';

/** What went wrong on one page, by kind. Empty lists when nothing did. */
export interface Problems {
  thrown: string[];
  exceeded: string[];
  seen: string[];
  /** Why the page could not be read: the browser by itself does not get it open or answer for it either. */
  unshown: string[];
}

/** Captures one page in the reader's browser, which has to watch, and says what should not have been. */
export async function tryPage(reader: PageReader, html: string, url: string): Promise<Problems> {
  const problems: Problems = { thrown: [], exceeded: [], seen: [], unshown: [] };
  try {
    const { capture, seen } = await reader.read(Buffer.from(html), url);
    for (const note of capture.notes) if (note.kind === 'reader-failed') problems.thrown.push(JSON.stringify(note));
    const byField = new Map<string, number>();
    for (const { field, value, quote, confidence } of capture.findings) {
      byField.set(field, (byField.get(field) ?? 0) + 1);
      if (quote.length > 200 || value.length > 300) problems.exceeded.push(`${field}: ${value.slice(0, 60)}`);
      if (!(confidence >= 0 && confidence <= 1)) problems.exceeded.push(`${field}: confidence ${confidence}`);
    }
    for (const [field, count] of byField) if (count > CEILINGS.findings) problems.exceeded.push(`${count} ${field}`);
    if (capture.notes.length > 60) problems.exceeded.push(`${capture.notes.length} notes`);
    if (seen) problems.seen.push(`${seen} changes or messages`);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    // What the browser cannot do by itself says nothing of the capture.
    const shown = !/time(?:d )?out/i.test(what) || (await reader.shows(Buffer.from(html), url));
    problems[shown ? 'thrown' : 'unshown'].push(what);
  }
  return problems;
}
