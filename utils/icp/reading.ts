/** What any text has to pass before it is a value: cleaned, not empty, not too long. */

import { COMPANY_SIZES } from './company-size.ts';
import { isCountryCode } from './country.ts';
import { SENIORITIES } from './seniority.ts';
import type { ListField } from './types.ts';

/** The longest value that a field takes, in characters. */
export const LONGEST_VALUE = 300;

/** Why a text is not taken: nothing in it, too long, or not in a closed vocabulary (seniority, size, country). */
export type Refusal = { text: string; reason: 'empty' | 'too-long' | 'unknown' };
export type Reading = { ok: true; values: string[] } | ({ ok: false } & Refusal);

/** Control, zero-width and direction characters: invisible, and they would make equal values differ. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u115f\u1160\u3164]+/gu;

/** One line without bullets, outer separators and doubled spaces. */
export function cleanText(text: string): string {
  let clean = text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '');
  for (let before = ''; clean !== before; ) {
    before = clean;
    clean = clean
      .replace(/^[\s,;•·‣▪◦●○]+|^[-–—*]\s/u, '')
      .replace(/(?<![\s,;])[\s,;]+$/u, '')
      .replace(/\s+/gu, ' ');
  }
  return clean;
}

/** The values that a field's vocabulary has for a clean text; none when it does not know it. */
type Known = (field: ListField, text: string) => string[];

/** Reads one text as `known` understands it. */
export function readAs(known: Known, field: ListField, text: string): Reading {
  if (text.length > LONGEST_VALUE * 4) return { ok: false, text: text.slice(0, LONGEST_VALUE), reason: 'too-long' };
  const clean = cleanText(text);
  if (!/[\p{L}\p{N}]/u.test(clean)) return { ok: false, text: clean, reason: 'empty' };
  if (clean.length > LONGEST_VALUE) return { ok: false, text: clean.slice(0, LONGEST_VALUE), reason: 'too-long' };
  const values = known(field, clean);
  return values.length > 0 ? { ok: true, values } : { ok: false, text: clean, reason: 'unknown' };
}

const CLOSED: Partial<Record<ListField, (text: string) => boolean>> = {
  seniorities: (text) => SENIORITIES.some((one) => one === text),
  companySizes: (text) => COMPANY_SIZES.some((one) => one === text),
  countries: isCountryCode,
};

/** Whether a field takes only values of a vocabulary. */
export const isClosed = (field: ListField): boolean => field in CLOSED;

/** What a value means that is written as the profile itself writes it; other spellings are left to `readValue`. */
export const readExact = (field: ListField, text: string): Reading =>
  readAs((of, clean) => (CLOSED[of]?.(clean) === false ? [] : [clean]), field, text);
