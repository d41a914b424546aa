/** Field checks: each says what a value should have been, or null when it is fine. */
import { isRecord } from './exchange.ts';

export type Check = (value: unknown) => string | null;

export const text: Check = (value) => (typeof value === 'string' ? null : 'must be a string');
export const filledText: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' ? null : 'must be a non-empty string';
export const texts: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? null : 'must be an array of strings';
export const flag: Check = (value) => (typeof value === 'boolean' ? null : 'must be a boolean');
export const record: Check = (value) => (isRecord(value) ? null : 'must be an object');

export const numberWithin =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max ? null : `must be a number from ${min} to ${max}`;

export const wholeNumberFrom =
  (min: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min ? null : `must be a whole number from ${min} up`;

export const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value) ? null : `must be one of ${allowed.join(', ')}`;

export const eachOneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => allowed.includes(item))
      ? null
      : `must be an array of ${allowed.join(', ')}`;

/** The first field that is missing or wrong, as "field: what it should be"; null when all is well. */
export function problemOf(
  body: Record<string, unknown>,
  fields: Readonly<Record<string, { required?: boolean; check: Check }>>,
): string | null {
  for (const [name, { required, check }] of Object.entries(fields)) {
    const value = body[name];
    if (value === undefined && required) return `${name}: is required`;
    const problem = value === undefined ? null : check(value);
    if (problem) return `${name}: ${problem}`;
  }
  return null;
}
