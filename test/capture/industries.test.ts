/** Which trade a page is in, and which words name none. Invented pages. */
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const industries = (url: string, title: string, main: string, lang = 'en') =>
  readPage(`<html lang="${lang}"><head><title>${title}</title></head><body><main>${main}</main></body></html>`, url)
    .flat.industries;

test('a heading that lists trades names each of them', () => {
  const found = industries(
    'https://acme.example/industries/',
    'Whom we serve – Acme',
    '<h1>Whom we serve</h1><h2>Banking, Real Estate, and Mining (BRM)</h2><p>Ledgers.</p><h2>Health Care</h2><p>Wards.</p>',
  );
  expect(found).toEqual(expect.arrayContaining(['Banking', 'Real Estate', 'Mining', 'Health Care']));
  expect(found).not.toContain('Manufacturing');
});

test.each([
  [
    'de',
    'Drucklösungen für Industrie, Handel, Dienstleistung und Logistik.',
    'Logistics, Manufacturing, Professional Services, Retail',
  ],
  ['de', 'Wir liefern für Industrie und Handel.', ''],
  ['en', 'Our people love music, travel and good coffee.', ''],
  ['en', 'Dashboards for finance, marketing and HR.', ''],
])('trades that are told in a row, in %s: %s', (lang, text, expected) => {
  const { flat } = readPage(`<html lang="${lang}"><body><h1>Acme</h1><p>${text}</p></body></html>`);
  expect(flat.industries.toSorted().join(', ')).toBe(expected);
});

test('an imprint says what the law wants, not what the company does', () => {
  const main =
    '<h1>Impressum und Datenschutz</h1><p>Quenby Ltd., Hafenweg 3, 20457 Hamburg</p><p>Diese Website verwendet Cookies für Werbung und Marketing; Ihre Daten gehen an Werbepartner in der Werbung.</p>';
  const url = 'https://quenby.example/impressum/';
  expect(industries(url, 'Impressum und Datenschutz', main, 'de')).toEqual([]);
});

test('the duties of a posting are not the employer’s trade', () => {
  const duties =
    '<li>Run account-based market research for every campaign that the growth team plans</li><li>Own market research budgets and report on market research to the board</li>';
  const found = industries(
    'https://acme.example/careers/marketing-manager/',
    'Marketing Manager | Acme',
    `<h1>Marketing Manager</h1><p>Acme is a robotics company that builds robots for warehouses all over Europe.</p><ul>${duties}</ul>`,
  );
  expect(found[0]).toBe('Robotics');
  expect(found).not.toContain('Market Research');
});

test('words of any page name no trade', () => {
  const main =
    '<h1>Acme</h1><p>Quality assurance engineering, professional services and engineering excellence for everybody who asks for it.</p>';
  expect(industries('https://acme.example/', 'Acme', main)).toEqual([]);
});

test.each([
  ['Quenby ist ein Versicherungsunternehmen mit Sitz in Köln.', 'Insurance'],
  ['Quenby est un assureur qui protège deux millions de sociétaires.', 'Insurance'],
  ['Quenby es un despacho de abogados en Sevilla.', 'Legal'],
  ['Quenby is a chain of supermarkets in the north of the country.', 'Retail'],
  ['Quenby è una società di consulenza per famiglie.', 'Consulting'],
  ['Quenby is an independent brewery by the sea.', 'Food and Beverage'],
  ['Quenby is a hospitality group.', 'Hospitality'],
])('%s', (said, industry) => {
  const page = `<html><head><title>Quenby</title><meta name="description" content="${said}"></head><body><h1>Quenby</h1><p>${said}</p></body></html>`;
  expect(readPage(page, 'https://quenby.example/').flat.industries).toEqual([industry]);
});
