/** Whom product pages say they are for, and why somebody buys, on small pages with invented text. */
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const at = (path: string, lang: string, body: string) =>
  readPage(
    `<html lang="${lang}"><head><title>Corvanta</title></head><body><main>${body}</main></body></html>`,
    `https://corvanta.example${path}`,
  );
const icp = (path: string, lang: string, body: string) => {
  const { capture, flat } = at(path, lang, body);
  const of = (field: string) =>
    capture.findings.filter((one) => one.field === field && one.confidence >= 0.5).map(({ value }) => value);
  return { ...flat, companySizes: of('companySizes'), painPoints: of('painPoints'), valueDrivers: of('valueDrivers') };
};

describe('tiers named after audiences', () => {
  test.each<[lang: string, path: string, tiers: string[], sizes: string[], departments: string[]]>([
    [
      'en',
      '/pricing',
      ['For startups', 'Enterprise sales teams', 'For small businesses'],
      ['1-10', '11-50', '51-200'],
      ['Sales'],
    ],
    [
      'de',
      '/preise',
      ['Für Start-ups', 'Für den Mittelstand', 'Für Vertriebsteams'],
      ['1-10', '11-50', '201-500', '501-1000'],
      ['Sales'],
    ],
    [
      'fr',
      '/tarifs',
      ['Pour les PME', 'Pour les grandes entreprises'],
      ['11-50', '51-200', '1001-5000', '5001-10000', '10001+'],
      [],
    ],
    ['es', '/precios', ['Para pymes', 'Para equipos de ventas'], ['11-50', '51-200'], ['Sales']],
    ['pt', '/precos', ['Para startups', 'Para equipes de vendas'], ['1-10', '11-50'], ['Sales']],
    ['nl', '/prijzen', ['Voor zzp’ers', 'Voor het mkb'], ['1-10', '11-50', '51-200'], []],
    [
      'it',
      '/prezzi',
      ['Per le PMI', 'Per le grandi imprese'],
      ['11-50', '51-200', '1001-5000', '5001-10000', '10001+'],
      [],
    ],
    ['ja', '/料金', ['スタートアップ向け', '大企業向け'], ['1-10', '11-50', '1001-5000', '5001-10000', '10001+'], []],
  ])('%s', (lang, path, tiers, sizes, departments) => {
    const read = icp(
      path,
      lang,
      `<h1>${lang === 'en' ? 'Pricing' : path.slice(1)}</h1>${tiers.map((tier) => `<div class="tier"><h3>${tier}</h3><p>29 €</p></div>`).join('')}`,
    );
    expect(read.companySizes.sort()).toEqual([...sizes].sort());
    expect(read.departments).toEqual(departments);
    expect(read.jobTitles).toEqual([]);
  });

  test('that are only names of plans say nothing', () => {
    const read = icp(
      '/pricing',
      'en',
      '<h1>Pricing</h1><h3>Free</h3><h3>Pro</h3><h3>Team</h3><h3>Business</h3><h3>Enterprise</h3><h3>Premium</h3>',
    );
    expect([read.companySizes, read.departments, read.jobTitles]).toEqual([[], [], []]);
  });
});

describe('roles that a product is for', () => {
  test.each<[lang: string, body: string, titles: string[]]>([
    [
      'en',
      '<h1>Forecasts that hold</h1><p>Built for RevOps leaders, CFOs and Heads of Growth.</p>',
      ['RevOps leaders', 'CFOs', 'Heads of Growth'],
    ],
    ['en', '<h1>Solutions for Chief Financial Officers</h1>', ['Chief Financial Officers']],
    ['de', '<h1>Planung für Vertriebsleiter und Geschäftsführer</h1>', ['Vertriebsleiter', 'Geschäftsführer']],
    ['fr', '<h1>La paie pour les directeurs financiers</h1>', ['directeurs financiers']],
    ['es', '<h1>Software para directores de marketing</h1>', ['directores de marketing']],
    ['pt', '<h1>Feito para gerentes de vendas</h1>', ['gerentes de vendas']],
    ['nl', '<h1>Gemaakt voor salesmanagers</h1>', ['salesmanagers']],
    ['it', '<h1>Pensato per direttori commerciali</h1>', ['direttori commerciali']],
    ['ja', '<h1>営業部長向けの予測ツール</h1>', ['営業部長']],
  ])('%s %s', (lang, body, titles) => {
    expect(icp('/solutions/forecast', lang, body).jobTitles).toEqual(titles);
  });

  test('stand in menus by role and by industry on a product’s page', () => {
    const body =
      '<h1>Forecasts that hold</h1><section><h4>By role</h4><ul><li>Sales Directors</li><li>CFOs</li></ul><h4>By industry</h4><ul><li>Healthcare</li><li>Insurance</li></ul></section>';
    const read = icp('/solutions/forecast', 'en', body);
    expect(read.jobTitles).toEqual(['Sales Directors', 'CFOs']);
    expect(read.industries).toEqual(['Health Care', 'Insurance']);
    const article = icp('/blog/forecasts', 'en', `<article>${body}</article>`);
    expect([article.jobTitles, article.industries]).toEqual([[], []]);
  });
});

describe('why somebody buys', () => {
  test.each<[lang: string, pain: string, gain: string]>([
    ['en', 'Tired of chasing numbers in spreadsheets?', 'Close the month three days faster'],
    ['de', 'Schluss mit der Zettelwirtschaft im Lager', 'Sparen Sie zwei Stunden am Tag'],
    ['fr', 'Marre de courir après les factures ?', 'Gagnez deux heures par jour'],
    ['es', '¿Cansado de perseguir facturas cada mes?', 'Ahorra dos horas cada día'],
    ['pt', 'Planilhas demais e dados espalhados', 'Reduza o tempo de fechamento pela metade'],
    ['nl', 'Klaar met eindeloze Excel-lijsten en handmatig werk?', 'Bespaar elke dag twee uur'],
    ['it', 'Stanchi di rincorrere le fatture?', 'Risparmia due ore ogni giorno'],
    ['ja', '請求書の処理に時間がかかる', '月次決算の作業時間を半分に短縮'],
  ])('%s', (lang, pain, gain) => {
    const read = icp(
      '/solutions/forecast',
      lang,
      `<h1>Corvanta</h1><h2>${gain}</h2><p>x</p><h2>${pain}</h2><h2>FAQ</h2>`,
    );
    expect([read.painPoints, read.valueDrivers]).toEqual([[pain], [gain]]);
  });

  test.each([
    ['en', 'The problems we solve', 'Why teams choose Corvanta'],
    ['de', 'Ihre Herausforderungen', 'Ihre Vorteile'],
    ['fr', 'Les défis de vos équipes', 'Pourquoi choisir Corvanta'],
    ['es', 'Los retos de su equipo', 'Por qué Corvanta'],
    ['pt', 'Os desafios da equipa', 'As vantagens'],
    ['nl', 'De uitdagingen van nu', 'De voordelen'],
    ['it', 'Le sfide di ogni giorno', 'Perché scegliere Corvanta'],
    ['ja', 'こんなお悩みはありませんか', '選ばれる理由'],
  ])('stands on the cards that a heading announces, in %s', (lang, problems, benefits) => {
    const section = (heading: string, of: string) =>
      `<h2>${heading}</h2>${['one', 'two', 'three'].map((n) => `<h3>${of} number ${n} of all</h3><p>x</p>`).join('')}`;
    const read = icp(
      '/solutions/forecast',
      lang,
      `<h1>Corvanta</h1>${section(problems, 'Ledger')}${section(benefits, 'Quay')}`,
    );
    expect(read.painPoints).toEqual(['one', 'two', 'three'].map((n) => `Ledger number ${n} of all`));
    expect(read.valueDrivers).toEqual(['one', 'two', 'three'].map((n) => `Quay number ${n} of all`));
  });

  test('is a handful, sections before cards', () => {
    const cards = Array.from({ length: 9 }, (_, at) => `<h3>Save hour number ${at} every day</h3>`).join('');
    const read = icp('/solutions/forecast', 'en', `<h1>Corvanta</h1>${cards}<h2>Cut the cost of every forecast</h2>`);
    expect(read.valueDrivers).toHaveLength(4);
    expect(read.valueDrivers[0]).toBe('Cut the cost of every forecast');
  });
});

describe('a case study’s customer', () => {
  test('by its facts', () => {
    const read = icp(
      '/customers/northmoor',
      'en',
      '<h1>How Northmoor cut empty miles</h1><dl><dt>Industry</dt><dd>Logistics</dd><dt>Company size</dt><dd>201–500 employees</dd><dt>Location</dt><dd>Leeds, United Kingdom</dd></dl><blockquote>It just works.</blockquote><p>Tessa Quill, Head of Operations, Northmoor</p>',
    );
    expect(read).toMatchObject({
      jobTitles: ['Head of Operations'],
      industries: ['Logistics'],
      countries: ['United Kingdom'],
    });
    expect(read.company.employees).toEqual([201, 500]);
  });
  test.each([
    ['Northmoor is a family-owned haulier in Leeds, England, with forty depots.', 'United Kingdom'],
    ['The Denver-based retailer opens a shop every month.', 'United States'],
    ['Quellwerk ist ein Maschinenbauer aus Stuttgart.', 'Germany'],
  ])('by its text: %s', (text, country) => {
    expect(
      icp(
        '/customers/northmoor',
        text.includes('ist') ? 'de' : 'en',
        `<h1>How Northmoor cut empty miles</h1><p>${text}</p>`,
      ).countries,
    ).toEqual([country]);
  });
});
