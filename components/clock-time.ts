import { uiLanguage } from '../utils/words.ts';

/** "12:04" in the person's own way. */
export const clockTime = (iso: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));

/** "5 Mar" this year, "5 Mar 2024" otherwise; the time alone today. */
export function dayTime(iso: string, now: Date): string {
  const date = new Date(iso);
  if (date.toDateString() === now.toDateString()) return clockTime(iso);
  const sameYear = date.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(uiLanguage(), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}
