/** Employee counts: "1,001-5,000 employees", "over 300 people", "2k+", "~40 Mitarbeitende", "従業員数 350名". */
import type { Range } from '../../icp/company-size.ts';
import { asciiDigits, NUMBER, OVER, parseNumber, SCALE, scaleOf, UNDER } from './numbers.ts';

const N = `(${NUMBER})\\s?(${SCALE}(?![\\p{Script=Latin}]))?`;
const RANGE = new RegExp(
  `${N}\\s?(?:employees|people)?\\s?(?:-|–|—|~|to|bis|à|a|au|do|до|tot|et|y|und|and)\\s?${N}`,
  'iu',
);
const SINGLE = new RegExp(
  `(${OVER}\\s|${UNDER}\\s|[>≥<≤]\\s?)?${N}\\s?(\\+|plus\\b|or more|und mehr|[名人]?以上|or fewer)?`,
  'iu',
);

/**
 * The range that a text states as a head count; the text is the value of a fact ("51-200 employees", "about 40",
 * "10001+"), so no word for "employees" is needed. Null when it states none.
 */
export function parseEmployees(source: string): Range | null {
  const text = asciiDigits(source)
    .slice(0, 200)
    .replace(/\[[^\]]{0,40}\]/g, ' ');
  const range = RANGE.exec(text);
  if (range) {
    const high = count(range[3], range[4]);
    const low = count(range[1], range[2] ?? (Number(parseNumber(range[1] ?? '')) < 100 ? range[4] : undefined));
    if (low !== null && high !== null && low < high && !isYearSpan(low, high, text)) return [low, high];
  }
  const single = SINGLE.exec(text);
  if (!single) return null;
  const value = count(single[2], single[3]);
  if (value === null || value < 1) return null;
  const lead = single[1] ?? '';
  if (single[4] && !/fewer/i.test(single[4])) return [value, null];
  if (/fewer/i.test(single[4] ?? '')) return [1, value];
  if (/[<≤]/.test(lead) || new RegExp(`^${UNDER}`, 'iu').test(lead)) return [1, value];
  if (lead) return [value, null];
  return [value, value];
}

function count(digits: string | undefined, scale: string | undefined): number | null {
  const value = parseNumber(digits ?? '');
  if (value === null) return null;
  const whole = Math.round(value * (scale ? (scaleOf(scale) ?? 1) : 1));
  return whole <= 5_000_000 ? whole : null;
}

const isYearSpan = (low: number, high: number, text: string) =>
  low >= 1900 && high <= 2100 && !/employ|people|staff|mitarbeit/i.test(text);

const NOUNS =
  "(?:employees|team ?members|staff(?: members)?|colleagues|professionals|coworkers|people|persons|engineers and|Mitarbeiter(?:innen|:innen|\\*innen|/-?innen)?(?: und Mitarbeiter(?:innen)?)?|Mitarbeitende[nr]?|Beschäftigte[nr]?|Angestellte[nr]?|Kolleg(?:inn)?en|Köpfe|Personen|collaborateurs|collaboratrices|salariés|employés|personnes|empleados|trabajadores|colaboradores|profesionales|personas|funcionários|empregados|pessoas|profissionais|medewerkers|werknemers|collega['’]s|dipendenti|collaboratori|addetti|zaměstnanců|zaměstnance|lidí|kolegů|ansatte|medarbeidere|anställda|medarbetare|名|人)";
const PEOPLE = `(?:full[- ]time |talented |dedicated |passionate |skilled |global |remote |amazing |great |active )?${NOUNS}`;
const PHRASE = new RegExp(
  `(?:(${OVER}|${UNDER}|about|around|approximately|approx\\.?|some|nearly|almost|circa|ca\\.?|rund|etwa|knapp|environ|près de|unos|cerca de|aproximadamente|ongeveer|circa|約|asi|kolem)\\s)?([>~]?)(?<![\\d.,/$€£])(${NUMBER})\\s?(k(?![a-z]))?(\\s?\\+)?(?:\\s?(?:-|–|to|bis|à)\\s?(${NUMBER}))?\\s?\\+?\\s?(?:of (?:the|our) |our |unserer |de nos |de |d['’])?(${PEOPLE})(?!\\p{Script=Latin})`,
  'iu',
);
/** Words in front that make the number about something else than the company's own people. */
const OTHERS =
  /(?:customers?|users?|clients?|visitors?|followers?|members|help(?:s|ed|ing)?|serv(?:e|es|ing)|trusted by|for (?:companies|teams|businesses) (?:of|with)|reach(?:es|ing)?|train(?:ed|ing)?|manag(?:e|es|ed|ing)|hir(?:e|ed|ing)|team of)\s[^.]{0,40}$/i;
const SELF =
  /(?:\b(?:we|we're|our|us|company|team|teams|workforce|staff|headcount|has|have|with|employs?|employing|are|of|grown to|gewachsen|beschäftig\w*|arbeiten|team|unser\w*|wir|mit|nous|notre|équipe|avec|compte|emplo\w+|nuestr\w+|equipo|somos|con|cuenta|noss\w+|equipe|com|ons|met|team van|con|conta|siamo|máme|naš\w+|tým|har|vi|selskapet|företaget|sammen|tilsammen|compos\S+)\b|従業員|社員|スタッフ)/iu;

/** A person's story counts other companies' people: "At Acme, she led a team of 50,000". */
const BIOGRAPHY = /\b(?:he|she|his|her|prior to|previously|formerly|joined|served|spent|where)\b/i;
const BARE_TEAM =
  /\b(?:our|a|the|we are a|unser|ein) (?:\w+ )?team (?:of|von|aus) (?:(?:over|more than|about|around|nearly) )?(\d[\d,.]*\+?)(?!\s?(?:years|%|hours|engineers|developers|designers))(?=[\s,.)])/i;

/** In all that the phrases want. */
const STAFF = new RegExp(`team|${NOUNS}`, 'iu');

/** Neighbours and visitors, too. */
const ANYBODY =
  /^(?:people|persons|professionals|personen|personnes|personas|pessoas|profissionais|profesionales|lidí)$/i;

/** A head count said in a sentence about the company itself ("We are a team of over 300 people"), with its words. */
export function employeesInText(text: string): { range: Range; words: string } | null {
  if (!STAFF.test(text)) return null;
  const ascii = asciiDigits(text);
  const match = PHRASE.exec(ascii);
  if (!match) {
    const team = BARE_TEAM.exec(ascii);
    const range = team ? parseEmployees(team[0].replace(/^.*?(?=over|more|about|around|nearly|\d)/i, '')) : null;
    return team && range && (range[0] ?? 0) >= 2 ? { range, words: team[0] } : null;
  }
  const before = ascii.slice(0, match.index);
  const noun = match[7] ?? '';
  // "150+ colleagues", alone on a card of figures, is the company's own; so is "56 Mitarbeitende und …" that opens a line.
  const alone = match[0].trim().length === ascii.trim().length || (match.index === 0 && !ANYBODY.test(noun));
  if (!alone && !SELF.test(ascii.slice(Math.max(0, match.index - 120), match.index + match[0].length + 40)))
    return null;
  if (BIOGRAPHY.test(before.slice(-160))) return null;
  if (OTHERS.test(before) && !/team of\s[^.]{0,40}$/i.test(before)) return null;
  if (/^(?:名|人)$/.test(noun) && !/従業員|社員|スタッフ/.test(before)) return null;
  const range = parseEmployees(match[0].replace(noun, ''));
  if (!range || (range[0] ?? 0) < 2) return null;
  // "people" and "members" alone also count neighbours and visitors: they need the company's own voice.
  const ours = /(?:team|workforce|staff|company|we are|we're|employ|équipe|composée?|equipo|equipe)\b[^.]{0,60}$/i;
  if (ANYBODY.test(noun) && !ours.test(before)) return null;
  return { range, words: match[0] };
}
