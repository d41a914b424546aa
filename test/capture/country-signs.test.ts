/** Where a company is by what its footer says: its register, its number for taxes, its postcode. */
import { describe, expect, test } from 'vitest';
import { countryOfPostcode, registeredIn } from '../../utils/capture/vocabularies/country-signs.ts';

const REGISTERED = `
AG Lüneburg, HRB 207 123 | DE
USt-IdNr.: DE 123 456 789 | DE
Registergericht: Amtsgericht Hamburg | DE
© 2026 Muster GmbH · FN 599821s · HG Wien | AT
UID ATU79430518 | AT
CHE-123.456.789 MWST | CH
Capitale sociale € 10.000 - P.IVA 01234567890 | IT
Partita IVA 02748560246 | IT
Codice fiscale: 01234567890 | IT
SIRET : 123 456 789 00012 | FR
RCS Toulon B 312 345 678 | FR
KvK-nummer: 12345678 | NL
BTW NL 001234567B01 | NL
BE 1001.714.644 | BE
CIF: B-12345678 | ES
Registered in England and Wales, company number 01234567 | GB
VAT GB 123 4567 89 | GB
CVR-nr. 12 34 56 78 | DK
CNPJ: 12.345.678/0001-90 | BR
We raised the CVR of our landing pages by 12 % | -
Read more about SIREN, our alarm | -
A part of IVAR and others, founded 2004 | -
Call us at +49 581 9036-0 | -
`;
const POSTCODES = `
de | Schillerstraße 13b, 29525 Uelzen | DE
de | 1010 Wien | -
fr | 282 chemin du Moulin Premier 83400 HYERES | FR
it | 40010 Bentivoglio (BO) | IT
it | Via Roma 12, 12045 Fossano CN | IT
nl | Excelsiorlaan 8, 1830 Machelen | BE
nl | Diependaalselaan 337A, 1215 KG Hilversum | NL
en | Diependaalselaan 337A, 1215 KG Hilversum | NL
da | Nørregade 7, 5000 Odense | DK
en | 10 Downing Street, London SW1A 2AA | GB
en | 1 Rue Bizard, Nuns' Island H3E 1M5 | CA
pt | Rua das Flores 12, 52041-080 | BR
es | Calle Mayor 3, 28013 Madrid | -
en | Room 2006 IT department | -
de | Über 15000 zufriedene Kunden | -
`;
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

describe('a register', () => {
  test.each(rows(REGISTERED))('%s: %s', (text = '', country) => {
    expect(registeredIn(text) ?? '-').toBe(country);
  });
});

describe('a postcode', () => {
  test.each(rows(POSTCODES))('in %s, %s: %s', (language = '', text = '', country) => {
    expect(countryOfPostcode(text, language) ?? '-').toBe(country);
  });
});
