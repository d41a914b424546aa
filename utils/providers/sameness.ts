/** Whether what a provider lists is what was sent. */

const plain = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : JSON.stringify(value.map(String).sort());
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
};

/** Whether two fields say the same: nothing, an empty text and an empty list are one; the order of a list does not count. */
export const sameField = (sent: unknown, listed: unknown): boolean => plain(sent) === plain(listed);

/** A JSON body as a record; anything else as an empty one. */
export function recordOf(body: string | null): Record<string, unknown> {
  const value: unknown = body === null ? null : JSON.parse(body);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
