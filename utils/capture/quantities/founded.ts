/** The year in which a company was founded. */
import { asciiDigits } from './numbers.ts';

const YEAR = String.raw`(1[6-9]\d\d|20[0-4]\d)`;
/** Words for the event by what follows: the year behind "in" in its language, or the year by itself. */
const WITH_IN =
  '(?:\\b(?:founded|established|started|formed)|fond[ée]+e?s?|créée?|création|fundad[ao]s?|se fundó|funda(?:ción|ção)|nació|cr[ei]ada|opgericht|gesticht|fondat[ao]|nasce|nat[ao]|sort[ao]|costituit[ao]|grun[dn]lagt|stiftet|grundad(?:es)?|etabl(?:er|ere)t)';
const ALONE = '(?:gegründet|gründeten?|Gründung(?:sjahr)?|ins Leben gerufen|založen[ao]?|vznikla)';
/** "Founded in 2011", "gegründet 2003", "fundada en 1998", "established 1985", "2020年8月3日設立", "since 1960" is weaker. */
const PHRASES: RegExp[] = [
  new RegExp(
    `\\b(?:(?:was |were )?(?:co-?)?founded|established|incorporated|formed|launched as a company|est\\.)(?:\\s(?:back|it|the company|by [^.,]{3,60}|as [^.,]{3,60}))?,?\\s(?:in |on )?(?:the year )?(?:(?:early|late|mid) )?(?:\\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?${YEAR}`,
    'i',
  ),
  new RegExp(`\\bwurde (?:im Jahre? |in )?${YEAR} [^!?]{0,100}?gegründet`, 'i'),
  new RegExp(`${WITH_IN}\\b[^.!?]{0,60}?\\b(?:in|en|e[lm]|nel|i|år)(?: el año)? ${YEAR}`, 'i'),
  new RegExp(`${ALONE}\\b[^.!?]{0,60}?\\b${YEAR}`, 'i'),
  new RegExp(
    `\\b(?:in|seit|jahre?) ${YEAR}[^.!?]{0,60}(?:\\b(?:founded|established|was born)\\b|gründe|Gründung)`,
    'i',
  ),
  new RegExp(`\\b${YEAR} (?:von [^.]{3,50} |wurde [^.!?]{2,60} )?gegründet`, 'i'),
  new RegExp(`(?<![\\d./-])${YEAR}(?:[./]\\d{1,2})?:? (?:company )?(?:founded|established|incorporated)\\b`, 'i'),
  new RegExp(`${YEAR}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^。]{0,12}(?:設立|創業|創立)`),
];

const SINCE = new RegExp(
  `(?:^|[^\\p{L}])(?:since|seit(?: dem jahr)?|depuis|desde(?: el año)?|od roku|sinds|dal|sedan)\\s${YEAR}(?!\\s?[-–]\\s?\\d)`,
  'iu',
);
/** Who has been at it since then: the company itself, with its whole business. */
const OURSELVES =
  /(?:\b(?:we|wir|our|us|unser\w*|nous|notre|somos|nossa|nuestra|business|family|familien\w*|tradition\w*|company|people|building|providing|serving|helping|bieten|stehen|atua\w*|affianch\w*|offriamo|ofrec\w*|trabaj\w*|děláme|tvoříme)\b|^\s*(?:since|seit|depuis|desde|dal|sinds|sedan|od))/iu;
/** Since then something else: a customer, a licence, a person's job. */
const SOMETHING_ELSE =
  /\b(?:customer since|member since|kunde seit|certified since|zertifiziert|he|she|has been|works|worked|employee|joined|version|available since|listed)\b/i;

/** "Since 2003 we …", "Since 2003 Acme …" say the same, less surely. */
export function sinceInText(text: string, company = ''): { year: number; words: string } | null {
  if (text.length > 600 || !/\d{4}/.test(text)) return null;
  const match = SINCE.exec(asciiDigits(text));
  if (!match?.[1] || SOMETHING_ELSE.test(text)) return null;
  if (!OURSELVES.test(text) && !(company && text.toLowerCase().includes(company.toLowerCase()))) return null;
  return Number(match[1]) <= 2024 ? { year: Number(match[1]), words: match[0].trim() } : null;
}

/** In all that the phrases want. */
const FOUNDING = new RegExp(`${WITH_IN}|${ALONE}|incorporated|launched as|est\\.|was born|gründe|設立|創業|創立`, 'i');

/** A founding year said in a sentence. */
export function foundedInText(text: string): { year: number; words: string } | null {
  const ascii = asciiDigits(text);
  if (!/\d{4}/.test(ascii) || !FOUNDING.test(text)) return null;
  for (const phrase of PHRASES) {
    const match = phrase.exec(ascii);
    const year = match?.slice(1).find(Boolean);
    if (match && year) return { year: Number(year), words: match[0] };
  }
  return null;
}

/** The year in a fact's value ("October 1944; 80 years ago", "2011-05-01", "昭和25年"). */
export function parseFounded(value: string): number | null {
  const text = asciiDigits(value);
  const match = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`).exec(text);
  if (match?.[1]) return Number(match[1]);
  const era = /(明治|大正|昭和|平成|令和)\s?(元|\d{1,2})年/.exec(text);
  if (!era?.[1] || !era[2]) return null;
  const start: Record<string, number> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
  return (start[era[1]] ?? 0) + (era[2] === '元' ? 1 : Number(era[2]));
}
