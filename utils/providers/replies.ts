/** What a reply says, once its shape is known to be right. */
import type * as z from 'zod/mini';
import { Failed } from '../failure.ts';
import type { HttpReply } from './http.ts';

const brief = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

function unexpected({ provider, status }: HttpReply, where: string, expected: string, found: string): Failed {
  return new Failed({ kind: 'unexpected-reply', provider, where, expected, found: brief(found), status });
}

/** The value that stands at a path, as short JSON. */
function foundAt(json: unknown, path: readonly PropertyKey[]): string {
  let value = json;
  for (const step of path) {
    value =
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined;
  }
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
}

/** The reply's JSON. Throws `Failed` (`unexpected-reply`) when it says or is something else. */
export function jsonOf(reply: HttpReply): unknown {
  const type = reply.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    throw unexpected(reply, 'content-type', 'application/json', type || 'nothing');
  }
  try {
    return JSON.parse(reply.text);
  } catch {
    throw unexpected(reply, 'body', 'JSON', reply.text);
  }
}

/** The reply's JSON in the shape of `schema`. Throws `Failed` (`unexpected-reply`) that says where it is not. */
export function readReply<Schema extends z.ZodMiniType>(reply: HttpReply, schema: Schema): z.output<Schema> {
  const json = jsonOf(reply);
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const expected = issue && 'expected' in issue ? String(issue.expected) : (issue?.code ?? 'another shape');
  throw unexpected(reply, path.join('.') || 'body', expected, foundAt(json, path));
}

/** How a list says that it goes on elsewhere. Neither vendor documents pages; one that begins to must not make profiles vanish. */
const MORE = ['next', 'next_page', 'next_cursor', 'has_more', 'hasMore'];
const WHOLE = ['count', 'total', 'total_count'];

/** Throws `Failed` (`unexpected-reply`) when a list says that it is not whole: what is not in it may be there all the same. */
export function refusePart(reply: HttpReply, list: Readonly<Record<string, unknown>>, found: number): void {
  const more = MORE.find((name) => Boolean(list[name]));
  if (more) throw unexpected(reply, more, 'a list that is whole', JSON.stringify(list[more]));
  for (const name of WHOLE) {
    const total = list[name];
    if (typeof total === 'number' && total > found) throw unexpected(reply, name, String(found), String(total));
  }
}
