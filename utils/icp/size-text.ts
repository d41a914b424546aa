/** Company sizes as people type them: "51-200", "500+", "> 1k employees", "about 300". */
import { bandsOverlapping, COMPANY_SIZES, type CompanySize } from './company-size.ts';

const AMOUNT = String.raw`(\d[\d.,'’\u00a0 ]*) ?(k|tsd|thousand)?`;
const UNIT = `(?: ?(?:employees?|people|staff|ftes?|mitarbeiter(?:innen)?|mitarbeitende|beschäftigte|employés|salariés|empleados))?`;
const FROM_TO = new RegExp(`^${AMOUNT} ?(?:-|–|—|to|bis|à|a) ?${AMOUNT}${UNIT}$`, 'iu');
const FROM = new RegExp(
  String.raw`^(?:${AMOUNT} ?(?:\+|and more|or more|plus)|(?:>|≥|over|more than|at least|über|mehr als|ab) ?${AMOUNT})${UNIT}$`,
  'iu',
);
const UP_TO = new RegExp(
  `^(?:<|≤|under|below|less than|fewer than|up to|unter|bis(?: zu)?|weniger als) ?${AMOUNT}${UNIT}$`,
  'iu',
);
const ABOUT = new RegExp(String.raw`^(?:~|ca\.?|about|around|approx\.?|etwa|rund)? ?${AMOUNT}${UNIT}$`, 'iu');

function count(digits = '', thousand?: string): number {
  if (thousand) return Math.round(Number(digits.trim().replace(',', '.')) * 1000);
  return Number(digits.replace(/[^\d]/g, ''));
}

/** Every band that a text about a number of employees means, smallest first; empty when it is no such text. */
export function companySizesIn(text: string): CompanySize[] {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length > 60) return [];
  const fromTo = FROM_TO.exec(words);
  if (fromTo) {
    // "1-5k" means thousands on both sides.
    const [min, max] = [count(fromTo[1], fromTo[2] ?? fromTo[4]), count(fromTo[3], fromTo[4])];
    return min <= max ? bandsOverlapping([min, max]) : [];
  }
  const from = FROM.exec(words);
  if (from) {
    const min = count(from[1] ?? from[3], from[2] ?? from[4]);
    // "500+" is customary for "501 and more": a lower end that closes a band does not mean that band.
    const closesBand = COMPANY_SIZES.some((size) => size.endsWith(`-${min}`));
    return bandsOverlapping([closesBand ? min + 1 : min, null]);
  }
  const upTo = UP_TO.exec(words);
  if (upTo) return bandsOverlapping([null, count(upTo[1], upTo[2])]);
  const about = ABOUT.exec(words);
  if (!about) return [];
  const exactly = count(about[1], about[2]);
  return exactly > 0 ? bandsOverlapping([exactly, exactly]) : [];
}
