import { CEILINGS } from '../../utils/capture/page/ceilings.ts';
import type { PageReader } from '../capture/page-reader.ts';

/** What went wrong on one page, by kind. Empty lists when nothing did. */
export interface Problems {
  thrown: string[];
  exceeded: string[];
  seen: string[];
}

/** Captures one page in the reader's browser, which has to watch, and says what should not have been. */
export async function tryPage(reader: PageReader, html: string, url: string): Promise<Problems> {
  const problems: Problems = { thrown: [], exceeded: [], seen: [] };
  try {
    const { capture, seen } = await load(reader, html, url);
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
    problems.thrown.push(error instanceof Error ? error.message : String(error));
  }
  return problems;
}

/** A busy machine may not load ten megabytes in time: that says nothing of the capture, and is tried again. */
async function load(reader: PageReader, html: string, url: string, tries = 3): ReturnType<PageReader['read']> {
  try {
    return await reader.read(Buffer.from(html), url);
  } catch (error) {
    if (tries > 1 && error instanceof Error && /^Navigation timeout/.test(error.message))
      return load(reader, html, url, tries - 1);
    throw error;
  }
}
