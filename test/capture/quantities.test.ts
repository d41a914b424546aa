import { describe, expect, test } from 'vitest';
import { employeesInText, parseEmployees } from '../../utils/capture/quantities/employees.ts';
import { foundedInText, parseFounded, sinceInText } from '../../utils/capture/quantities/founded.ts';
import { parseRevenue, revenueInText } from '../../utils/capture/quantities/revenue.ts';
import { employees } from './quantities/employees.ts';
import { revenue } from './quantities/revenue.ts';

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);
const end = (value: number | null) => (value === null ? '…' : String(value));

describe('employees as a fact', () => {
  const rows = rowsOf(employees);
  test('at least sixty rows', () => expect(rows.length).toBeGreaterThanOrEqual(60));
  test.each(rows)('%s', (text, expected) => {
    const range = parseEmployees(text);
    expect(range ? `${end(range[0])} ${end(range[1])}` : 'none').toBe(expected);
  });
});

describe('revenue as a fact', () => {
  const rows = rowsOf(revenue);
  test('at least sixty rows', () => expect(rows.length).toBeGreaterThanOrEqual(60));
  test.each(rows)('%s', (text, expected) => {
    const range = parseRevenue(text);
    expect(range ? `${range.currency} ${end(range.min)} ${end(range.max)}` : 'none').toBe(expected);
  });
});

describe('employees in a sentence', () => {
  test.each([
    ['We are a team of over 300 people in 12 offices.', [300, null]],
    ['Our 40 employees work from everywhere.', [40, 40]],
    ['Wir beschäftigen rund 250 Mitarbeiterinnen und Mitarbeiter.', [250, 250]],
    ['Notre équipe compte 120 collaborateurs.', [120, 120]],
    ['Somos un equipo de más de 500 profesionales.', [500, null]],
    ['Our team of 40 has been at it since 2013.', [40, 40]],
    ['従業員数は350名です。', [350, 350]],
    ['150+ Kollegen', [150, null]],
    ['2,000 people', null],
    ['56 Mitarbeitende und 45 Ehrenamtliche: Sie sind nicht allein.', [56, 56]],
    ['40 people and 12 dogs: come and meet them.', null],
    ['Selskapet har 32 ansatte i Oslo.', [32, 32]],
    ['L’équipe est composée de plus de 35 personnes.', [35, null]],
    ['At Contoso she led a team of more than 50,000 employees.', null],
    ['Trusted by 2,000 people at companies of every size.', null],
    ['Join 500 customers who ship faster.', null],
    ['Our software serves 10 million people.', null],
  ])('%s', (text, expected) => {
    expect(employeesInText(text)?.range ?? null).toEqual(expected);
  });
});

describe('founding years', () => {
  test.each([
    ['Founded in 2011 in Oslo, we build boats.', 2011],
    ['The company was established on 3 May 1998.', 1998],
    ['Das Unternehmen wurde 2003 gegründet.', 2003],
    ['Die Acme GmbH & Co. KG wurde 2008 von Jane Roe gegründet und 2013 umfirmiert.', 2008],
    ['Fondée en 1987, la société emploie 40 personnes.', 1987],
    ['Fundada en 1960, la empresa crece.', 1960],
    ['L’azienda nasce nel 1969 nell’officina del fondatore.', 1969],
    ['Acme è sorta nel 1999 e cresce.', 1999],
    ['2020年8月3日設立', 2020],
    ['Selskapet ble grunnlagt i 2007.', 2007],
    ['2018.06 Founded in Lisbon', 2018],
    ['In 2014 our founder wrote a book.', null],
    ['We won an award in 2015.', null],
  ])('%s', (text, year) => {
    expect(foundedInText(text)?.year ?? null).toBe(year);
  });

  test.each([
    ['October 1944; 80 years ago', 1944],
    ['2011-05-01', 2011],
    ['昭和25年4月', 1950],
    ['soon', null],
  ])('as a fact: %s', (text, year) => {
    expect(parseFounded(text)).toBe(year);
  });

  test.each([
    ['Since 2003 we have been building lifts.', 2003],
    ['Seit 2003 bieten wir Reinigung an.', 2003],
    ['Atuando no mercado desde 1997, entregamos peças.', 1997],
    ['Dal 1996 affianchiamo le aziende della regione.', 1996],
    ['She has been a member since 2003.', null],
  ])('%s', (text, year) => {
    expect(sinceInText(text)?.year ?? null).toBe(year);
  });

  test('since when a company is there that is called by its name', () => {
    expect(sinceInText('Acme est depuis 1983')).toBeNull();
    expect(sinceInText('Acme est depuis 1983', 'Acme')?.year).toBe(1983);
  });
});

test.each([
  ['We passed $25M ARR last year.', { currency: 'USD', min: 25_000_000, max: 25_000_000 }],
  ['Der Jahresumsatz lag bei 40 Mio. Euro.', { currency: 'EUR', min: 40_000_000, max: 40_000_000 }],
  ['The tool costs $25 a month.', null],
])('revenue in a sentence: %s', (text, expected) => {
  expect(revenueInText(text)?.range ?? null).toEqual(expected);
});
