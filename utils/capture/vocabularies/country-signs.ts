/** Signs of a country that are not its name: dialling codes, top-level domains, languages, registers, postcodes. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));

/** International dialling codes; those that several countries share are left out. */
export const DIALLING = pairs(
  '49:DE 43:AT 41:CH 33:FR 44:GB 31:NL 32:BE 34:ES 39:IT 351:PT 353:IE 420:CZ 47:NO 46:SE 45:DK 358:FI 48:PL 55:BR 56:CL 81:JP 82:KR 86:CN 91:IN 92:PK 61:AU 65:SG 27:ZA 971:AE 972:IL 90:TR 30:GR 62:ID 352:LU 212:MA 216:TN 57:CO 51:PE 52:MX 54:AR 593:EC 63:PH 60:MY 64:NZ 852:HK',
);

/** Top-level domains of countries, without those that everybody uses (.io, .co, .ai, .me, .tv …): most are the code. */
const TOP_LEVEL = new Set(
  'at au be br ca ch cl cn cz de dk ec es fi fr gr hk hr hu id ie il in it jp ke kr lt lu ma mx my ng ar nl no nz pe ph pk pl pt ro rs ru se sg si sk th tn tr ua uy uk vn za'.split(
    ' ',
  ),
);

/** The country of a top-level domain. */
export const countryOfDomain = (top: string): string | undefined =>
  TOP_LEVEL.has(top) ? (top === 'uk' ? 'GB' : top.toUpperCase()) : undefined;

const SPOKEN = pairs(
  'de:DE,AT,CH,LU fr:FR,BE,CH,CA,LU es:ES,CL,MX,AR,CO,PE,UY pt:BR,PT ja:JP nl:NL,BE it:IT,CH cs:CZ sk:SK no:NO nb:NO nn:NO sv:SE,FI da:DK pl:PL fi:FI en:GB,AU,NZ,CA,IN,IE,ZA,PK,SG,HK,PH,NG,KE hu:HU ro:RO el:GR ru:RU tr:TR ko:KR',
);

/** Whether a language is the everyday one of a country. */
export const isSpokenIn = (language: string, country: string): boolean =>
  SPOKEN.get(language)?.split(',').includes(country) ?? false;

/**
 * What a company says of its entry in a register or of its number for taxes, as each country writes it. Countries whose
 * companies mostly have a domain of their own country need none.
 */
const REGISTERED: readonly [country: string, RegExp][] = [
  ['DE', /\bHR[AB]\b.{0,8}\d{3}|\bDE\s?\d{3}\s?\d{3}\s?\d{3}\b|\bAmtsgericht\b/],
  ['AT', /\bATU\s?\d{8}\b|\bFN\s?\d{5,6}\s?[a-z]\b/],
  ['CH', /\bCHE-?\d{3}\./],
  ['IT', /\bP(?:\.\s?|art\w*\s)I(?:\.\s?)?V(?:\.\s?)?A\b.{0,8}\d{5}|\bCod(?:\.|ice)\s?[Ff]isc.{0,12}\d{5}/],
  ['FR', /\bSIRE[NT]\b.{0,8}\d{3}|\bR\.?C\.?S\.?\s\p{Lu}.{2,30}\d{3}/u],
  ['NL', /\bK\.?[Vv]\.?K\b.{0,15}\d{7}|\bNL\s?\d{9}B\d\d/],
  ['BE', /\bBE\s?[01]\d{3}\.?\d{3}\.?\d{3}\b/],
  ['ES', /\bC\.?I\.?F\.?:?\s?[A-Z]-?\d{8}\b/],
  ['GB', /\b[Rr]egistered in (?:England|Scotland|Wales|Northern)|\bGB\s?\d{3}\s?\d{4}\s?\d\d\b/],
  ['DK', /\bCVR\b.{0,8}\d\d\s?\d\d/],
  ['BR', /\bCNPJ\b.{0,6}\d\d\./],
];

/** The country in whose register a company says that it stands. */
export const registeredIn = (text: string): string | undefined => REGISTERED.find(([, sign]) => sign.test(text))?.[0];

/** Shapes of postcodes that a single country has. */
const POSTCODES: readonly [country: string, RegExp][] = [
  ['NL', /\b[1-9]\d{3}\s?[A-Z]{2},?\s\p{Lu}\p{Ll}/u],
  ['GB', /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/],
  ['CA', /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/],
  ['BR', /\b\d{5}-\d{3}\b/],
  ['JP', /〒\s?\d{3}-\d{4}/],
];
/** A town behind its postcode that ends an address, of five digits or of four. */
const TOWN =
  /(?:^|[\s,|·-])(\d{4,5})\s(?:\p{Lu}[\p{L}'’.-]+(?:[\s/](?:\p{L}{1,3}\s)?\p{Lu}[\p{L}'’.-]+){0,3})(?=\s?(?:$|[,;|(·–-]))/u;
/** Where addresses of a language mostly are, by the digits of their postcodes. */
const BY_DIGITS: Record<number, ReadonlyMap<string, string>> = {
  5: pairs('de:DE it:IT fr:FR fi:FI'),
  4: pairs('nl:BE da:DK no:NO nb:NO nn:NO hu:HU'),
};

/** The country whose postcodes look like that of an address: its shape alone, or its digits in a language. */
export function countryOfPostcode(text: string, language: string): string | undefined {
  const shaped = POSTCODES.find(([, shape]) => shape.test(text))?.[0];
  if (shaped) return shaped;
  const code = TOWN.exec(text)?.[1];
  return code ? BY_DIGITS[code.length]?.get(language) : undefined;
}
