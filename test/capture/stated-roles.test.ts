/** Roles that a page states by more than their words: a marker for all genders, a heading over people. */
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const open = (title: string) => `<li><a href="/jobs/${title.length}"><h3>${title}</h3></a><span>Kiel</span></li>`;
const germanPage = (main: string, path: string) =>
  readPage(`<html lang="de"><body><main>${main}</main></body></html>`, `https://acme.example${path}`).flat;

test('a marker for all genders says of any word in a list of jobs that it is a role', () => {
  const { jobTitles } = germanPage(
    `<h1>Offene Stellen</h1><ul>${['Seilflechter (m/w/d)', 'Takler:in (w/m/d)', 'Segelnäher (m|w|d)'].map(open).join('')}</ul>`,
    '/karriere',
  );
  expect([...jobTitles].sort()).toEqual(['Segelnäher', 'Seilflechter', 'Takler:in']);
});

test('and so does it in the heading of a posting', () => {
  const { jobTitles } = germanPage(
    '<h1>Seilflechter (m/w/d)</h1><h2>Aufgaben</h2><ul><li>Flechten</li></ul><a href="#">Jetzt bewerben</a>',
    '/stellen/seilflechter-kiel',
  );
  expect(jobTitles).toEqual(['Seilflechter']);
});

test('what heads people is what each of them is', () => {
  const { flat } = readPage(
    '<h1>Our team</h1><p>We build boats.</p><h2>Directors</h2><h3>Mira Quenby</h3><h3>Odo Fennimore</h3><h2>Values</h2><p>Care.</p>',
    'https://acme.example/company/team',
  );
  expect(flat.jobTitles).toEqual(['Director']);
  expect(flat.seniorities).toEqual(['Director']);
});

test('a name over a role is no role, and neither is a picture', () => {
  const { flat } = readPage(
    `<h1>Our team</h1><p>We build boats.</p>${[
      'Mira Quenby|Chief Executive Officer',
      'Odo|Head of Sales',
      'Tessa|Head of Design',
      'Lina Berg|Head of Marketing',
    ]
      .map((card) => card.split('|'))
      .map(
        ([name, role]) =>
          `<div class="c"><div>${name?.slice(0, 2)}</div><h4>${name}</h4><div class="r">${role}</div></div>`,
      )
      .join('')}`,
    'https://acme.example/team',
  );
  expect([...flat.jobTitles].sort()).toEqual([
    'Chief Executive Officer',
    'Head of Design',
    'Head of Marketing',
    'Head of Sales',
  ]);
});

test('an abbreviation in brackets makes no title of an article', () => {
  const { flat } = readPage(
    '<h1>The Meaning of Site Reliability Engineering (SRE) in Boatyards</h1><p>Much is written of it.</p>',
    'https://acme.example/meaning-of-sre/',
  );
  expect(flat.jobTitles).toEqual([]);
});
