/** Whether two plain values are alike. Objects are mostly the very same, as after a change of something else beside them. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  return JSON.stringify(one) === JSON.stringify(other);
}
