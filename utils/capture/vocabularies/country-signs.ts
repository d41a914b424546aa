/** Signs of a country that are not its name: dialling codes, top-level domains, languages. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));

/** International dialling codes; those that several countries share are left out. */
export const DIALLING = pairs(
  '49:DE 43:AT 41:CH 33:FR 44:GB 31:NL 32:BE 34:ES 39:IT 351:PT 353:IE 420:CZ 47:NO 46:SE 45:DK 358:FI 48:PL 55:BR 56:CL 81:JP 82:KR 86:CN 91:IN 92:PK 61:AU 65:SG 27:ZA 971:AE 972:IL 90:TR 30:GR 62:ID',
);

/** Top-level domains of countries, without those that everybody uses (.io, .co, .ai, .me, .tv …): most are the code. */
const TOP_LEVEL = new Set(
  'at au be br ca ch cl cn cz de dk es fi fr gr hk hu id ie il in it jp kr lu mx ar nl no nz pk pl pt ro ru se sg sk tr za uk'.split(
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
