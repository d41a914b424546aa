/** From a file's bytes to its text. What is not surely text of a known encoding is refused, not guessed. */
import { LARGEST_FILE, ofFile, type Problem, placeAt } from './problems.ts';

export type Decoded = { ok: true; text: string } | { ok: false; problem: Problem };

/** UTF-8 with or without a mark, or UTF-16 with one (what spreadsheets call "Unicode text"). */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) {
    return { ok: false, problem: ofFile('too-big', String(Math.round(LARGEST_FILE / 2 ** 20))) };
  }
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  let text: string;
  try {
    // The mark at the beginning is left out by the decoder.
    text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: ofFile('not-utf8') };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return { ok: false, problem: { kind: 'not-text', ...placeAt(text, nul), where: '', found: '' } };
  return text.trim() === '' ? { ok: false, problem: ofFile('empty') } : { ok: true, text };
}
