/** What the stores show, by language: the texts of docs/store and of the extension's own messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

export interface Listing {
  /** A folder of `public/_locales`. */
  language: string;
  title: string;
  /** At most 132 characters, as the Chrome Web Store has it. */
  summary: string;
  description: string;
  /** What each picture shows, in their order. */
  captions: string[];
}

/** Every language of the interface. */
export const languages = (): string[] => readdirSync(join(ROOT, 'public', '_locales')).sort();

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** @throws Error when the text is missing or lacks a part. */
export function listingOf(language: string): Listing {
  const text = read('docs', 'store', `${language}.md`);
  const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
  const description = /^## Description\n([\s\S]*?)^## /m.exec(text)?.[1]?.trim() ?? '';
  const captions = [...text.matchAll(/^\d\. (.+)$/gm)].map(([, caption = '']) => caption);
  const messages = JSON.parse(read('public', '_locales', language, 'messages.json')) as Record<
    string,
    { message: string }
  >;
  const summary = messages.extensionDescription?.message ?? '';
  if (!title || !description || !summary) throw new Error(`docs/store/${language}.md lacks a title or a description`);
  return { language, title, summary, description, captions };
}
