/** From a title as a page writes it to the role as a person would type it. */

import { memoUnder } from '../page/memo.ts';
import { tidy } from '../page/text.ts';
import { fold } from '../page/words.ts';
import { isPlace } from '../vocabularies/places.ts';

const GENDER =
  /(?:(?<!\s)\s+)?(?:[([]\s*)?(?<![\p{L}])(?:[mwfdxhiagn]|div|all genders?|alle geschlechter|gn|a)(?:\s?[/|*,]\s?(?:[mwfdxhiangt]|div|nb|gn|all|diverse?|x|i|\*)){1,4}(?![\p{L}])\s*[)\]]?/giu;
const GENDER_WORDS =
  /(?:(?<!\s)\s+)?[([]\s*(?:all genders?|alle geschlechter|gn|divers|any gender|ž\/m|m\/ž)\s*[)\]]/gi;
/** "Mitarbeiter:in", "Mechatroniker*in" stay as written; only a bare marker goes. */
const CONTRACT =
  /^(?:full[- ]?time|part[- ]?time|permanent|temporary|temp|contract(?:or)?|freelance|fixed[- ]term|fte|vollzeit|teilzeit|befristet|unbefristet|festanstellung|cdi|cdd|alternance|stage|temps plein|temps partiel|jornada completa|media jornada|tempo integral|meio período|clt|pj|fulltime|parttime|voltijd|deeltijd|full time|part time|minijob|ab sofort|immediate(?: start)?|urgent(?:ly)?|now hiring|new|neu|hiring|正社員|契約社員|アルバイト・パート|パート・アルバイト|アルバイト|パート|plný úvazek|\d{1,3}\s?(?:-\s?\d{1,3}\s?)?%|w2|c2c|\d{1,2}\b.{0,20}?\b(?:hours|hrs|stunden|std\.?|h|uur|heures|horas|ore|timer)(?:\s?(?:\/|per|pro|par|por|a)?\s?(?:week|woche|semaine|semana|settimana))?|entry[- ]level|no experience.*|visa sponsorship.*|paid training.*|sponsorship.*)$/i;
const MODE =
  /^(?:(?:100%|fully|full|partially)?\s?(?:remote|hybrid|on[- ]?site|in[- ]office|home ?office|work from home|wfh|télétravail|teletrabajo|presencial|híbrido|remoto|anywhere|worldwide|distributed|virtual|vor ort)(?:\s?(?:first|only|ok|friendly|possible|eligible|job|work|position|role|möglich|in|-)?(?:\s.{0,30})?)?)$/i;
const REQUISITION =
  /^(?:#?\s?(?:req|requisition|job|ref|reference|id|jr|r|kennziffer|stellen-?id|no|nr)?[-_.:# ]{0,2}(?:id)?[:# ]{0,2}[a-z]{0,5}[-_]?\d{3}[\w-]*|#\w+)$/i;
const LEAD_IN =
  /^(?:(?:we(?:'re| are) (?:currently )?(?:hiring|looking for|seeking)(?: for)?(?: an?)?|job(?: title| opening| description| offer)?|position(?: title)?|open position|opening|vacancy|role|career|careers|hiring|wanted|now hiring|stellenangebot|stellenausschreibung|(?:stelle|job|bewerbung) als|stelle|wir suchen|gesucht|gezocht|se busca|buscamos|cerc(?:asi|hiamo)|recherch(?:e|ons)|recrut(?:e|ons)|hled(?:áme|ám)|offre d'emploi|poste|vaga|puesto|oferta de empleo|conviértete en|conviertete en|become an?|chceš se stát|staň se|werde|werden sie|título|募集職種|職種)\s*[:–—-]?\s+|兼\s*|[12]\s?[x×]?\s+(?=[a-zäöü]{3})|[-–—•·*#:]\s*)/i;
const LEAD_OUT =
  /(?:(?<!\s)\s+)?(?<![a-zà-ÿ])(?:gesucht|gezocht|wanted|needed|required|\(?job\)?|jobs|stellenangebot|vacancy|vacature|opening|position|role|m\/w\/d|in (?:vollzeit|teilzeit)|の求人|募集|の募集|の求人情報|- job post)\s*[!.]*$/i;
/** "Acme's network director": whose, where it is no kind of people. */
const POSSESSIVE =
  /^(?!(?:Women|Men|People|Children|Bachelor|Master|Driver|Veteran|Customer)['’]s)\p{Lu}[\p{L}\d.&-]*(?:\s\p{Lu}[\p{L}\d.&-]*){0,2}['’]s\s(?=\p{L}+\s\p{L})/u;
/** "… voor 32-40 uur per week". */
const HOURS =
  /(?<!\s)\s(?:(?:voor|for|für|pour|por|mit)\s)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:hours|hrs|stunden|std\.|uur|heures|horas)(?![\p{L}]).{0,20}$/iu;
const TAIL = /(?<!\s)\s+(?:[-–—|·•@:]\s|[–—]|\/\/\s)\s*|(?:(?<!\s)\s+)?(?:[|·•]|,\s)\s*/g;
const MONEY = /[$€£₹¥]\s?\d|\d\s?(?:[€$£]|k\b|EUR|USD|CZK|Kč)|(?:\/|per )(?:hour|hr|year|annum|month)/i;

const isNoise = (segment: string, company: string): boolean => {
  const bare = segment.replace(/^[([]+|(?<![)\]])[)\]]+$/g, '').trim();
  if (!bare) return true;
  if (CONTRACT.test(bare) || MODE.test(bare) || REQUISITION.test(bare) || MONEY.test(bare)) return true;
  if (company && fold(bare) === company) return true;
  return isPlace(bare) || isAroundPlaces(bare);
};

/** "métropoles de Lyon et Grenoble": a place, with small words before it. */
const isAroundPlaces = (text: string): boolean =>
  /^\p{Ll}/u.test(text) && text.split(/[\s,/]+/).some((word) => /^\p{Lu}/u.test(word) && isPlace(word));

/**
 * A title without location, requisition number, contract, work mode, gender markers, employer and shouting.
 * What else stands behind a dash or in brackets stays: "Director, Consumer Research".
 */
export const cleanTitle = (source: string, company = ''): string => cleaned(source, company);

const cleaned = memoUnder(cleanAnew);

function cleanAnew(source: string, company: string): string {
  const employer = fold(company);
  // Most titles have none of the signs that what has to go comes with: then nothing is looked for.
  const bracketed = /[([]/.test(source);
  let text = tidy(source).slice(0, 200);
  if (/[/|*,]/.test(text))
    text = text
      .replace(GENDER_WORDS, ' ')
      .replace(GENDER, (marker) => (/[([/|*,]/.test(marker) && isGender(marker) ? ' ' : marker));
  else if (bracketed) text = text.replace(GENDER_WORDS, ' ');
  if (bracketed) text = text.replace(/\(\s*\)|\[\s*\]/g, ' ');
  text = withoutLead(withoutLead(tidy(text)));
  if (bracketed)
    text = text.replace(/(?:(?<!\s)\s+)?[([]([^()[\]]{1,60})[)\]]/g, (whole, inner: string) =>
      isNoise(inner, employer) ? '' : whole,
    );
  if (employer && text.toLowerCase().includes(company.toLowerCase())) text = withoutEmployer(text, company);
  if (/\d/.test(text)) text = text.replace(HOURS, '');
  if (/[#\d]/.test(text))
    text = text.replace(
      /(?:(?:(?<!\s)\s+)?,\s+|(?<!\s)\s+)(?:(?:Req|Job|ID|Ref)\.?\s)?(?:#\w{3,}|\bID\s?\d+|\bR\d{4,}|\bJR\d{3,}|\bREQ[-_]?\d+)$/i,
      '',
    );
  if (SEPARATOR.test(text)) text = withoutNoise(text, employer);
  text = text.replace(/(?<!\s)\s+(?:in|à|en|em|bei|in der Nähe von)\s+(\p{Lu}[^,]{2,30})$/u, (whole, place: string) =>
    isPlace(place) ? '' : whole,
  );
  text = text.replace(POSSESSIVE, '');
  const open = text.lastIndexOf('(');
  if (open > 3 && text.indexOf(')', open) < 0) text = text.slice(0, open);
  if (EDGE.test(text))
    text = text
      .replace(/(?:(?<!\s)\s+)?(?<![-–—,|:·/(])[-–—,|:·/(]+\s*$/, '')
      .replace(/^[\s\-–—|:·•*"“”'„]+|(?<![\s"“”„])[\s"“”„]+$/g, '');
  const last = text.lastIndexOf(' ');
  if (last > 0 && LITTLE.has(text.slice(last + 1).toLowerCase())) text = text.slice(0, last);
  return unshout(tidy(text));
}

/** Whether a text says for which genders it is, as only the titles of open positions do: "(m/w/d)", "(H/F)". */
export const isForGenders = (text: string): boolean =>
  /[/|]/.test(text) &&
  text.length < 120 &&
  [...text.matchAll(GENDER)].some(([marker]) => /[([/|*,]/.test(marker) && isGender(marker));

/** In all that parts of a title are told apart by. */
const SEPARATOR = /[-–—|·•@:,]|\/\//;
/** A sign that no title starts or ends with. */
const EDGE = /^[\s\-–—|:·•*"“”'„]|[-–—,|:·/(\s"“”„]$/;
const LITTLE = new Set('of for at in the and de du des la für bei en para do da'.split(' '));
/** The most that is read of an end. */
const LONGEST_END = 30;

/** A title without one of the words around it that only say that it is one. */
function withoutLead(title: string): string {
  const text = title.replace(LEAD_IN, '');
  const from = Math.max(0, text.length - LONGEST_END);
  const out = LEAD_OUT.exec(from ? text.slice(from) : text);
  return out && from + out.index > 3 ? text.slice(0, from + out.index) : text;
}

function withoutEmployer(title: string, company: string): string {
  const name = quoteRegExp(company);
  return title
    .replace(new RegExp(`^${name}['’]?s?\\s+(?=\\p{L}{2})`, 'iu'), '')
    .replace(new RegExp(`\\s(?:at|@|bei|chez|en|na|bij|presso)\\s${name}.{0,40}$`, 'i'), '');
}

/** Without the parts at either end that say where, how or for whom. */
function withoutNoise(title: string, employer: string): string {
  const segments = splitKeeping(title);
  while (segments.length > 1 && isNoise(segments.at(-1)?.text ?? '', employer)) segments.pop();
  while (segments.length > 1 && isNoise(segments[0]?.text ?? '', employer)) {
    segments.shift();
    if (segments[0]) segments[0].before = '';
  }
  return segments.map(({ before, text }) => before + text).join('');
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
  let from = 0;
  let before = '';
  for (const match of text.matchAll(TAIL)) {
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
