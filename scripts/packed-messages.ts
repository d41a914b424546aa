/** The texts of a language as the package carries them: under short names, without the layout that people read. */
import { messageName } from '../utils/words.ts';

/** @throws Error where two keys have the same short name: one of them has to be called otherwise. */
export function packedMessages(json: string): string {
  const packed: Record<string, unknown> = {};
  for (const [key, message] of Object.entries(JSON.parse(json) as Record<string, unknown>)) {
    const name = messageName(key);
    if (name in packed) throw new Error(`The key ${key} of the texts has the short name of another: ${name}`);
    packed[name] = message;
  }
  return JSON.stringify(packed);
}
