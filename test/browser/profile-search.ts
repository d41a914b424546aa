/** Searches every file of a browser's profile for texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that hold a text, in UTF-8 or in UTF-16LE; sockets, and what vanishes meanwhile, are passed over. */
export function filesHolding(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      try {
        const bytes = readFileSync(file);
        return forms.some((form) => bytes.includes(form));
      } catch {
        return false;
      }
    });
}
