/** The ways in which sites show who works there: every layout has to yield the same three roles. */
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const PEOPLE = [
  ['Jane Roe', 'Chief Executive Officer'],
  ['Omar Haddad', 'Head of Sales'],
  ['Lina Berg', 'Senior Product Designer'],
] as const;

const each = (card: (name: string, role: string, at: number) => string) =>
  PEOPLE.map(([name, role], at) => card(name, role, at)).join('\n');

const LAYOUTS: Record<string, string> = {
  'heading and paragraph': each((name, role) => `<div class="card"><h3>${name}</h3><p>${role}</p></div>`),
  'paragraph and heading': each((name, role) => `<div class="card"><p class="role">${role}</p><h3>${name}</h3></div>`),
  'figure with caption': each(
    (name, role) =>
      `<figure><img src="x.jpg" alt=""><figcaption><strong>${name}</strong><br>${role}</figcaption></figure>`,
  ),
  'two spans in a line': each((name, role) => `<li><span class="n">${name}</span><span class="r">${role}</span></li>`),
  'spans with mail and phone': each(
    (name, role) =>
      `<div><span>${name}</span> <span>${role}</span> <a href="mailto:x@acme.example">x@acme.example</a> <span>+47 22 22 22 22</span></div>`,
  ),
  'lines in one paragraph': each((name, role) => `<p>${name}<br>${role}<br>jane@acme.example</p>`),
  'table rows': `<table>${each((name, role) => `<tr><td>${name}</td><td>${role}</td></tr>`)}</table>`,
  'table rows, role first': `<table>${each((name, role) => `<tr><th>${role}</th><td>${name}</td></tr>`)}</table>`,
  'definition list': `<dl>${each((name, role) => `<dt>${name}</dt><dd>${role}</dd>`)}</dl>`,
  'definition list, role first': `<dl>${each((name, role) => `<dt>${role}</dt><dd>${name}</dd>`)}</dl>`,
  'comma in a list': `<ul>${each((name, role) => `<li>${name}, ${role}</li>`)}</ul>`,
  'dash in a list': `<ul>${each((name, role) => `<li>${name} – ${role}</li>`)}</ul>`,
  'bold and comma': each((name, role) => `<p><b>${name}</b>, ${role}</p>`),
  'heading with small': each((name, role) => `<h4>${name} <small>${role}</small></h4>`),
  'role before a colon': `<ul>${each((name, role) => `<li>${role}: ${name}</li>`)}</ul>`,
  'linked card': each(
    (name, role) => `<a href="/team/${name}"><div class="name">${name}</div><div class="title">${role}</div></a>`,
  ),
  'button card': each((name, role) => `<button><h3>${name}</h3><span>${role}</span></button>`),
  'name, place, role': each(
    (name, role) => `<div class="p"><h3>${name}</h3><p class="where">Oslo</p><p class="role">${role}</p></div>`,
  ),
  'role over a picture and a name': each(
    (name, role) => `<div class="p"><img src="a.jpg" alt="${name}"><div class="role">${role}</div></div>`,
  ),
  'slides of a carousel': each(
    (name, role, at) => `<div class="slick-slide" aria-hidden="${at > 0}"><h3>${name}</h3><p>${role}</p></div>`,
  ),
  'waiting for an animation': each(
    (name, role) => `<div class="wow fadeInUp" style="visibility: hidden"><h3>${name}</h3><p>${role}</p></div>`,
  ),
  'footers of cards': each(
    (name, role) =>
      `<div class="card"><img src="a.jpg" alt=""><div class="card-footer"><h5>${name}</h5><p>${role}</p></div></div>`,
  ),
  'classes of its own each': each(
    (name, role, at) => `<div class="f-${at}"><p class="a-${at}">${name}</p><p class="b-${at}">${role}</p></div>`,
  ),
  shouted: each((name, role) => `<div><h3>${name.toUpperCase()}</h3><p>${role.toUpperCase()}</p></div>`),
  'with a biography': each(
    (name, role) =>
      `<article><h3>${name}</h3><p class="r">${role}</p><p class="bio">${name.split(' ')[0]} has spent twenty years building things that people like to use, and still does so every day.</p></article>`,
  ),
  'with the employer': each((name, role) => `<div class="c"><h3>${name}</h3><p>${role}, Acme</p></div>`),
  'list items of lines': `<ul>${each((name, role) => `<li><div>${name}</div><div>${role}</div><div><a href="https://www.linkedin.com/in/x">LinkedIn</a></div></li>`)}</ul>`,
  'custom elements': each(
    (name, role) => `<team-card><person-name>${name}</person-name><person-role>${role}</person-role></team-card>`,
  ),
  'section with a menu class': `<div class="team-menu">${each((name, role) => `<div><h3>${name}</h3><p>${role}</p></div>`)}</div>`,
};

const folded = (titles: readonly string[]) => titles.map((title) => title.toLowerCase()).sort();

test.each(Object.entries(LAYOUTS))('%s', (_, html) => {
  const page = `<h1>Our team</h1><p>The people behind the boats that we build in our yard.</p>${html}<p>Come and see us some day.</p>`;
  const { flat } = readPage(page, 'https://acme.example/about/team');
  expect(folded(flat.jobTitles)).toEqual(folded(PEOPLE.map(([, role]) => role)));
});

test('name and role in one heading with nothing between', () => {
  const html = each((name, role) => `<div class="team-item"><img src="a.jpg" alt=""><h4>${name} ${role}</h4></div>`);
  const { flat } = readPage(`<h1>Our team</h1>${html}`, 'https://acme.example/about/team');
  expect(folded(flat.jobTitles)).toEqual(folded(PEOPLE.map(([, role]) => role)));
});

test.each(['/team-en.html', '/team_en', '/en/team'])('a page about a team at %s', (path) => {
  const html = '<h1>Who we are</h1><div><h3>Jane Roe</h3><p>Managing Director</p></div>';
  expect(readPage(html, `https://acme.example${path}`).capture.kind).toBe('team');
});

test.each(Object.entries(LAYOUTS))('on an about page: %s', (_, html) => {
  const page = `<h1>About Acme</h1><p>We build boats.</p><h2>Who leads us</h2>${html}<p>Come and see us some day.</p>`;
  const { flat } = readPage(page, 'https://acme.example/about');
  expect(folded(flat.jobTitles)).toEqual(folded(PEOPLE.map(([, role]) => role)));
});
