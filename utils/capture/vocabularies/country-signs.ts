/** Signs of a country that are not its name: dialling codes, top-level domains, languages. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => pair.split(':') as [string, string]));

/** International dialling codes; those that several countries share are left out. */
export const DIALLING = pairs(
  '49:DE 43:AT 41:CH 33:FR 44:GB 31:NL 32:BE 34:ES 39:IT 351:PT 353:IE 420:CZ 421:SK 47:NO 46:SE 45:DK 358:FI 48:PL 55:BR 56:CL 52:MX 54:AR 57:CO 81:JP 82:KR 86:CN 91:IN 92:PK 61:AU 64:NZ 65:SG 852:HK 27:ZA 971:AE 972:IL 90:TR 352:LU 36:HU 40:RO 30:GR 63:PH 62:ID 66:TH 84:VN 60:MY',
);

/** Top-level domains of countries, without those that everybody uses (.io, .co, .ai, .me, .tv …). */
export const TOP_LEVEL = pairs(
  'uk:GB de:DE at:AT ch:CH fr:FR nl:NL be:BE es:ES it:IT pt:PT cz:CZ sk:SK pl:PL se:SE no:NO dk:DK fi:FI jp:JP br:BR cl:CL mx:MX ar:AR au:AU nz:NZ ca:CA in:IN ie:IE za:ZA kr:KR tr:TR pk:PK hu:HU ro:RO gr:GR ru:RU cn:CN sg:SG hk:HK il:IL lu:LU bg:BG hr:HR si:SI ee:EE lt:LT lv:LV ua:UA pe:PE uy:UY th:TH vn:VN my:MY ph:PH id:ID tw:TW ae:AE sa:SA eg:EG ng:NG ke:KE',
);

const SPOKEN = pairs(
  'de:DE,AT,CH,LU fr:FR,BE,CH,CA,LU es:ES,CL,MX,AR,CO,PE,UY pt:BR,PT ja:JP nl:NL,BE it:IT,CH cs:CZ sk:SK no:NO nb:NO nn:NO sv:SE,FI da:DK pl:PL fi:FI en:GB,AU,NZ,CA,IN,IE,ZA,PK,SG,HK,PH,NG,KE hu:HU ro:RO el:GR ru:RU tr:TR ko:KR',
);

/** Whether a language is the everyday one of a country. */
export const isSpokenIn = (language: string, country: string): boolean =>
  SPOKEN.get(language)?.split(',').includes(country) ?? false;
