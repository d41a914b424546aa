/** Small pages as sites really build them, in several languages, with invented text: what a careful person would write down. */
import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const NAV =
  '<nav><ul><li><a href="/products">Products</a></li><li><a href="/solutions/sales-managers">Sales managers</a></li><li><a href="/careers">Careers</a></li></ul></nav>';
const FOOTER =
  '<footer><p>© 2026 Acme Ltd. All rights reserved.</p><a href="/legal">Legal</a><a href="/team-leads">Team leads</a></footer>';

const titles = (url: string, lang: string, title: string, main: string) =>
  readPage(
    `<html lang="${lang}"><head><title>${title}</title></head><body>${NAV}<main>${main}</main>${FOOTER}</body></html>`,
    url,
  ).flat.jobTitles;

const card = (name: string, role: string) => `<div class="card"><h3>${name}</h3><p>${role}</p></div>`;

describe('team pages', () => {
  test.each<[what: string, lang: string, main: string, expected: string[]]>([
    [
      'departments as headings, biographies below',
      'en',
      `<h1>Our team</h1><h2>Sales</h2>${card('Mira Quenby', 'VP Revenue Operations')}${card('Odo Fennimore', 'Head of Customer Success')}<h2>Engineering</h2>${card('Lena Harrow', 'Staff Engineer')}<p>Before joining, Lena was a teacher and led a team of nurses.</p>`,
      ['VP Revenue Operations', 'Head of Customer Success', 'Staff Engineer'],
    ],
    [
      'two roles in one line',
      'en',
      `<h1>Leadership</h1>${card('Mira Quenby', 'CTO / VP Engineering')}${card('Odo Fennimore', 'CEO and Founder')}${card('Lena Harrow', 'COO & CFO')}`,
      ['CTO', 'VP Engineering', 'CEO and Founder', 'COO & CFO'],
    ],
    [
      'a table',
      'de',
      '<h1>Unser Team</h1><table><tr><th>Name</th><th>Funktion</th></tr><tr><td>Mira Quenby</td><td>Geschäftsführerin</td></tr><tr><td>Odo Fennimore</td><td>Leiter Einkauf</td></tr><tr><td>Lena Harrow</td><td>Sachbearbeiterin Buchhaltung</td></tr></table>',
      ['Geschäftsführerin', 'Leiter Einkauf', 'Sachbearbeiterin Buchhaltung'],
    ],
    [
      'role before the name',
      'fr',
      '<h1>L’équipe</h1><ul><li><strong>Directrice générale</strong> : Mira Quenby</li><li><strong>Directeur financier</strong> : Odo Fennimore</li></ul>',
      ['Directrice générale', 'Directeur financier'],
    ],
    [
      'name and role with a comma',
      'es',
      '<h1>Nuestro equipo</h1><p>Mira Quenby, Directora de Ventas</p><p>Odo Fennimore, Gerente de Operaciones</p>',
      ['Directora de Ventas', 'Gerente de Operaciones'],
    ],
    [
      'cards',
      'pt',
      `<h1>Nossa equipe</h1>${card('Mira Quenby', 'Diretora Comercial')}${card('Odo Fennimore', 'Gerente de Projetos')}`,
      ['Diretora Comercial', 'Gerente de Projetos'],
    ],
    [
      'cards',
      'nl',
      `<h1>Ons team</h1>${card('Mira Quenby', 'Algemeen directeur')}${card('Odo Fennimore', 'Hoofd Verkoop')}`,
      ['Algemeen directeur', 'Hoofd Verkoop'],
    ],
    [
      'cards',
      'it',
      `<h1>Il nostro team</h1>${card('Mira Quenby', 'Amministratrice Delegata')}${card('Odo Fennimore', 'Responsabile Marketing')}`,
      ['Amministratrice Delegata', 'Responsabile Marketing'],
    ],
    [
      'cards',
      'ja',
      `<h1>役員紹介</h1>${card('山田 太郎', '代表取締役社長')}${card('佐藤 花子', '取締役 営業部長')}`,
      ['代表取締役社長', '取締役 営業部長'],
    ],
  ])('%s (%s)', (_, lang, main, expected) => {
    expect(titles('https://acme.example/team', lang, 'Team – Acme', main).sort()).toEqual(expected.sort());
  });

  test('a page that WordPress calls an article, but that was never published as one', () => {
    const page = (published: string) =>
      readPage(
        `<html lang="fr"><head><title>L’équipe – Acme</title><meta property="og:type" content="article"><meta property="article:modified_time" content="2026-01-02">${published}</head><body><main><h1>L’équipe salariée</h1>${card('Mira Quenby', 'Directrice générale')}${card('Odo Fennimore', 'Secrétaire comptable')}</main></body></html>`,
        'https://acme.example/equipe-salariee/',
      ).flat.jobTitles.sort();
    expect(page('')).toEqual(['Directrice générale', 'Secrétaire comptable']);
  });

  test('whom a company quotes is not its own', () => {
    const main = `<h1>About us</h1><p>We make routes shorter.</p><blockquote><p>“They are great.”</p><footer>Tessa Quill, Head of Logistics, Northmoor</footer></blockquote><h2>Leadership</h2>${card('Mira Quenby', 'Chief Executive Officer')}`;
    expect(titles('https://acme.example/about', 'en', 'About – Acme', main)).toEqual(['Chief Executive Officer']);
  });
});

describe('lists of jobs', () => {
  const row = (title: string, more: string) =>
    `<li class="job"><a href="/jobs/${title.length}"><h3>${title}</h3></a><span>${more}</span></li>`;
  test.each<[lang: string, url: string, rows: [string, string][], expected: string[]]>([
    [
      'en',
      '/careers',
      [
        ['Account Executive, EMEA', 'London'],
        ['Senior Site Reliability Engineer', 'Remote'],
        ['Procurement Lead', 'Leeds'],
        ['Sales', '2 openings'],
      ],
      ['Account Executive', 'Senior Site Reliability Engineer', 'Procurement Lead'],
    ],
    [
      'de',
      '/karriere',
      [
        ['Vertriebsmitarbeiter (m/w/d)', 'Köln'],
        ['Werkstudent Marketing (w/m/d)', 'Berlin'],
        ['Teamleitung Logistik (all genders)', 'Köln'],
      ],
      ['Vertriebsmitarbeiter', 'Werkstudent Marketing', 'Teamleitung Logistik'],
    ],
    [
      'fr',
      '/recrutement',
      [
        ['Chargé de clientèle H/F', 'Lyon'],
        ['Développeur full stack (F/H)', 'Paris'],
        ['Responsable paie', 'Lyon'],
      ],
      ['Chargé de clientèle', 'Développeur full stack', 'Responsable paie'],
    ],
    [
      'es',
      '/empleo',
      [
        ['Ejecutivo de cuentas', 'Madrid'],
        ['Analista contable', 'Madrid'],
        ['Jefe de almacén', 'Sevilla'],
      ],
      ['Ejecutivo de cuentas', 'Analista contable', 'Jefe de almacén'],
    ],
    [
      'it',
      '/lavora-con-noi',
      [
        ['Addetto alla logistica', 'Milano'],
        ['Sviluppatore frontend', 'Torino'],
        ['Responsabile acquisti', 'Milano'],
      ],
      ['Addetto alla logistica', 'Sviluppatore frontend', 'Responsabile acquisti'],
    ],
    [
      'nl',
      '/vacatures',
      [
        ['Accountmanager binnendienst', 'Utrecht'],
        ['Magazijnmedewerker', 'Tilburg'],
        ['Inkoper', 'Utrecht'],
      ],
      ['Accountmanager binnendienst', 'Magazijnmedewerker', 'Inkoper'],
    ],
  ])('%s', (lang, url, rows, expected) => {
    const main = `<h1>Jobs</h1><div class="filters"><button>Engineering</button><button>Managers</button></div><ul>${rows.map(([title, more]) => row(title, more)).join('')}</ul>`;
    expect(titles(`https://acme.example${url}`, lang, 'Jobs – Acme', main).sort()).toEqual(expected.sort());
  });
});

describe('what is no role', () => {
  test.each<[what: string, url: string, lang: string, main: string]>([
    [
      'a byline and a comment',
      '/blog/routes',
      'en',
      '<article><h1>Shorter routes</h1><p class="byline">By Jane Roe, Senior Editor</p><p>Text.</p><section class="comments"><p>Omar Diaz, Sales Director: great!</p></section></article>',
    ],
    ['a byline', '/blog/wege', 'de', '<article><h1>Kürzere Wege</h1><p>Von Jane Roe, Redaktionsleiterin</p></article>'],
    [
      'skills',
      '/about',
      'en',
      '<h1>About us</h1><h2>What we do</h2><ul><li>Project Management</li><li>Leadership</li><li>Consulting</li><li>Java</li></ul>',
    ],
    [
      'departments as headings',
      '/about',
      'de',
      '<h1>Über uns</h1><h2>Vertrieb</h2><p>Wir verkaufen.</p><h2>Einkauf</h2><p>Wir kaufen.</p><h2>Personal</h2>',
    ],
    [
      'names of products',
      '/products',
      'en',
      '<h1>Products</h1><h3>Sales Cloud</h3><h3>Marketing Hub</h3><h3>Data Studio</h3><h3>Password Manager</h3><h3>Tag Manager</h3><h3>Campaign Director</h3>',
    ],
    [
      'slogans',
      '/',
      'en',
      '<h1>Lead the way</h1><h2>Head to our blog</h2><h2>Meet the makers</h2><h2>Your partner in growth</h2>',
    ],
    [
      'departments',
      '/a-propos',
      'fr',
      '<h1>À propos</h1><h2>Ressources humaines</h2><h2>Direction commerciale</h2><h2>Service client</h2>',
    ],
    [
      'departments',
      '/nosotros',
      'es',
      '<h1>Nosotros</h1><h2>Recursos Humanos</h2><h2>Atención al cliente</h2><h2>Dirección</h2>',
    ],
    [
      'departments',
      '/chi-siamo',
      'it',
      '<h1>Chi siamo</h1><h2>Risorse umane</h2><h2>Direzione commerciale</h2><h2>Servizio clienti</h2>',
    ],
    ['departments', '/over-ons', 'nl', '<h1>Over ons</h1><h2>Verkoop</h2><h2>Klantenservice</h2><h2>Inkoop</h2>'],
    ['departments', '/sobre', 'pt', '<h1>Sobre nós</h1><h2>Recursos Humanos</h2><h2>Vendas</h2><h2>Atendimento</h2>'],
    ['departments', '/company', 'ja', '<h1>会社概要</h1><h2>営業部</h2><h2>人事部</h2><h2>開発部</h2>'],
  ])('%s on %s (%s)', (_, url, lang, main) => {
    expect(titles(`https://acme.example${url}`, lang, 'Acme', main)).toEqual([]);
  });
});
