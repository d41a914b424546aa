/** From what a store gave to a record of today, or the reason why not. */
import * as z from 'zod/mini';
import type { RecordKind } from './records.ts';

export type Parsed<T> = { ok: true; record: T } | { ok: false; problem: string };

/** Upgrades a raw record version by version, then checks it whole. Throws nothing. */
export function parseRecord<T>(kind: RecordKind<T>, raw: unknown): Parsed<T> {
  let current = raw;
  for (;;) {
    const version =
      typeof current === 'object' && current !== null && 'version' in current ? current.version : undefined;
    const upgrade = typeof version === 'number' ? kind.upgrades[version] : undefined;
    if (!upgrade) break;
    try {
      current = upgrade(current as Record<string, unknown>);
    } catch (error) {
      return { ok: false, problem: `version ${version}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  const result = kind.schema.safeParse(current);
  if (result.success) return { ok: true, record: result.data };
  const [issue] = result.error.issues;
  return { ok: false, problem: issue ? `${z.core.toDotPath(issue.path)}: ${issue.message}` : 'not readable' };
}
