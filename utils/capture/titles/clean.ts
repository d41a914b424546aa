/** From a title as a page writes it to the role as a person would type it. */

import { memoUnder } from '../page/memo.ts';
import { fold, tidy } from '../page/text.ts';
import { isPlace } from '../vocabularies/places.ts';

const GENDER =
  /(?:(?<!\s)\s+)?(?:[([]\s*)?(?<![\p{L}])(?:[mwfdxhiagn]|div|all genders?|alle geschlechter|gn|a)(?:\s?[/|*,]\s?(?:[mwfdxhiangt]|div|nb|gn|all|diverse?|x|i|\*)){1,4}(?![\p{L}])\s*[)\]]?/giu;
const GENDER_WORDS =
  /(?:(?<!\s)\s+)?[([]\s*(?:all genders?|alle geschlechter|gn|divers|any gender|h\/f|f\/h|x\/f\/m|ž\/m|m\/ž)\s*[)\]]/gi;
/** "Mitarbeiter:in", "Mechatroniker*in" stay as written; only a bare marker goes. */
const CONTRACT =
  /^(?:full[- ]?time|part[- ]?time|permanent|temporary|temp|contract(?:or)?|freelance|fixed[- ]term|fte|vollzeit|teilzeit|befristet|unbefristet|festanstellung|cdi|cdd|alternance|stage|temps plein|temps partiel|jornada completa|media jornada|tempo integral|meio período|clt|pj|fulltime|parttime|voltijd|deeltijd|full time|part time|minijob|ab sofort|immediate(?: start)?|urgent(?:ly)?|now hiring|new|neu|hiring|正社員|契約社員|アルバイト・パート|パート・アルバイト|アルバイト|パート|plný úvazek|\d{1,3}\s?(?:-\s?\d{1,3}\s?)?%|w2|c2c|\d+\s?(?:hours|hrs|stunden|std\.?|h)(?:\/(?:week|woche))?|entry[- ]level|no experience.*|visa sponsorship.*|paid training.*|sponsorship.*)$/i;
const MODE =
  /^(?:(?:100%|fully|full|partially)?\s?(?:remote|hybrid|on[- ]?site|in[- ]office|home ?office|work from home|wfh|télétravail|teletrabajo|presencial|híbrido|remoto|anywhere|worldwide|distributed|virtual|vor ort)(?:\s?(?:first|only|ok|friendly|possible|eligible|job|work|position|role|möglich|in|-)?(?:\s.{0,30})?)?)$/i;
const REQUISITION =
  /^(?:#?\s?(?:req|requisition|job|ref|reference|id|jr|r|kennziffer|stellen-?id|no|nr)?[-_.:# ]{0,2}(?:id)?[:# ]{0,2}[a-z]{0,5}[-_]?\d{3}[\w-]*|#\w+)$/i;
const LEAD_IN =
  /^(?:(?:we(?:'re| are) (?:currently )?(?:hiring|looking for|seeking)(?: for)?(?: an?)?|job(?: title| opening| description| offer)?|position(?: title)?|open position|opening|vacancy|role|career|careers|hiring|wanted|now hiring|stellenangebot|stellenausschreibung|stelle als|stelle|job als|wir suchen|gesucht|offre d'emploi|poste|vaga|puesto|oferta de empleo|conviértete en|conviertete en|become an?|chceš se stát|staň se|werde|werden sie|título|募集職種|職種)\s*[:–—-]?\s+|兼\s*|[-–—•·*#:]\s*)/i;
const LEAD_OUT =
  /(?:(?<!\s)\s+)?(?:gesucht|wanted|needed|required|\(?job\)?|jobs|stellenangebot|vacancy|vacature|opening|position|role|m\/w\/d|in (?:vollzeit|teilzeit)|の求人|募集|の募集|の求人情報|- job post)\s*[!.]*$/i;
const TAIL = /(?<!\s)\s+(?:[-–—|·•@:]\s|[–—]|\/\/\s)\s*|(?:(?<!\s)\s+)?(?:[|·•]|,\s)\s*/;
const MONEY = /[$€£₹¥]\s?\d|\d\s?(?:[€$£]|k\b|EUR|USD|CZK|Kč)|(?:\/|per )(?:hour|hr|year|annum|month)/i;

const isNoise = (segment: string, company: string): boolean => {
  const bare = segment.replace(/^[([]+|(?<![)\]])[)\]]+$/g, '').trim();
  if (!bare) return true;
  if (CONTRACT.test(bare) || MODE.test(bare) || REQUISITION.test(bare) || MONEY.test(bare)) return true;
  if (company && fold(bare) === company) return true;
  return isPlace(bare);
};

/**
 * A title without location, requisition number, contract, work mode, gender markers, employer and shouting.
 * What else stands behind a dash or in brackets stays: "Director, Consumer Research".
 */
export const cleanTitle = (source: string, company = ''): string => cleaned(source, company);

const cleaned = memoUnder(cleanAnew);

function cleanAnew(source: string, company: string): string {
  const employer = fold(company);
  let text = tidy(source).slice(0, 200);
  text = text
    .replace(GENDER_WORDS, ' ')
    .replace(GENDER, (marker) => (/[([/|*,]/.test(marker) && isGender(marker) ? ' ' : marker));
  text = tidy(text.replace(/\(\s*\)|\[\s*\]/g, ' '));
  for (let round = 0; round < 2; round++)
    text = text.replace(LEAD_IN, '').replace(LEAD_OUT, (out, at: number) => (at > 3 ? '' : out));
  text = text.replace(/(?:(?<!\s)\s+)?[([]([^()[\]]{1,60})[)\]]/g, (whole, inner: string) =>
    isNoise(inner, employer) ? '' : whole,
  );
  if (employer) {
    const own = new RegExp(`^${quoteRegExp(company)}['’]?s?\\s+(?=\\p{L}{2})`, 'iu');
    if (own.test(text)) text = text.replace(own, '');
    const atCompany = new RegExp(`\\s(?:at|@|bei|chez|en|na|bij|presso)\\s${quoteRegExp(company)}.{0,40}$`, 'i');
    text = text.replace(atCompany, '');
  }
  text = text.replace(
    /(?:(?:(?<!\s)\s+)?,\s+|(?<!\s)\s+)(?:(?:Req|Job|ID|Ref)\.?\s)?(?:#\w{3,}|\bID\s?\d+|\bR\d{4,}|\bJR\d{3,}|\bREQ[-_]?\d+)$/i,
    '',
  );
  const segments = splitKeeping(text);
  while (segments.length > 1 && isNoise(segments.at(-1)?.text ?? '', employer)) segments.pop();
  while (segments.length > 1 && isNoise(segments[0]?.text ?? '', employer)) {
    segments.shift();
    if (segments[0]) segments[0].before = '';
  }
  text = segments.map(({ before, text: part }) => before + part).join('');
  text = text.replace(/(?<!\s)\s+(?:in|à|en|em|bei|in der Nähe von)\s+(\p{Lu}[^,]{2,30})$/u, (whole, place: string) =>
    isPlace(place) ? '' : whole,
  );
  const open = text.lastIndexOf('(');
  if (open > 3 && text.indexOf(')', open) < 0) text = text.slice(0, open);
  text = text
    .replace(/(?:(?<!\s)\s+)?(?<![-–—,|:·/(])[-–—,|:·/(]+\s*$/, '')
    .replace(/^[\s\-–—|:·•*"“”'„]+|(?<![\s"“”„])[\s"“”„]+$/g, '');
  text = text.replace(/(?<!\s)\s+(?:of|for|at|in|the|and|de|du|des|la|für|bei|en|para|do|da)$/i, '');
  return unshout(tidy(text));
}

/** Only single letters (and their words) between the signs: "m/w/d" is one, "CI/CD" and "A/B" are not. */
const isGender = (marker: string) => {
  const parts = marker
    .toLowerCase()
    .replace(/[([\])\s]/g, '')
    .split(/[/|*,]/)
    .filter(Boolean);
  return (
    parts.length >= 2 &&
    parts.every((part) => /^(?:[mwfdxhign]|div|divers|nb|gn|all|i|t|a)$/.test(part)) &&
    parts.some((part) => /^[mh]$/.test(part))
  );
};

function splitKeeping(text: string): { before: string; text: string }[] {
  const out: { before: string; text: string }[] = [];
  const pattern = new RegExp(TAIL.source, 'g');
  let from = 0;
  let before = '';
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (insideBrackets(text, match.index)) continue;
    out.push({ before, text: text.slice(from, match.index) });
    before = match[0];
    from = match.index + match[0].length;
  }
  out.push({ before, text: text.slice(from) });
  return out.filter(({ text: part }) => part.trim());
}

const insideBrackets = (text: string, at: number) =>
  text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.indexOf(')', at) > 0;

const quoteRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const SMALL = /^(?:of|and|for|the|in|to|de|du|des|la|le|und|für|im|der|di|e|y|en|van|voor)$/i;

/** "SENIOR SALES MANAGER" → "Senior Sales Manager"; acronyms of up to three letters stay. */
function unshout(text: string): string {
  if (text.length < 8 || /\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text) || !/\s/.test(text)) return text;
  return text
    .split(' ')
    .map((word, at) => {
      if (at > 0 && SMALL.test(word)) return word.toLowerCase();
      if (/^[A-Z]{2,3}$/.test(word) && !/^(?:AND|FOR|THE|NEW|MAN|BUS|CAR|ART|AID)$/.test(word)) return word;
      return word.replace(/\p{L}+/gu, (letters) => letters[0] + letters.slice(1).toLowerCase());
    })
    .join(' ');
}
