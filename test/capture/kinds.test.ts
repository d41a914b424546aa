/** Of what kind a page is, where its address and its headings say it, with invented text. */
import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const LINES =
  '<p>One line of a page.</p><p>Another line of a page.</p><p>A third line of a page.</p><p>And a last one.</p>';
const ARTICLE =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-01">';

/** Kind, address, language, body; a post is declared an article. */
const PAGES = `
job-posting | /post/1/ | de | <h1>Medienpädagogin in München gesucht</h1>
other | /post/1/ | de | <h1>Zu Besuch bei Jane Roe</h1>
job-list | /vacantes.html | es | <h1>Vacantes</h1>
solution | /roles/finance-manager | en | <h1>For the finance manager</h1>
job-posting | /roles/finance-manager | en | <h1>Finance Manager</h1><a href="/x">Apply</a>
solution | /en/solutions/legal/ | en | <h1>Legal</h1>
other | /legal/ | en | <h1>Legal</h1>
company-about | /storia.html | it | <h1>Storia</h1>
team | /members/ | en | <h1>Members</h1>
company-about | /a-empresa | pt | <h1>A empresa</h1>
case-study | /acme-events | de | <p>Fallstudie · Acme Events</p><h1>259 Aufträge in 90 Tagen</h1>
other | /produkte/decke | de | <h1>Decke</h1><button>In den Warenkorb</button>
solution | /produkte/decke | de | <h1>Decke</h1>
`;
const rows = PAGES.trim()
  .split('\n')
  .map((line) => line.split(' | '));

test.each(rows)('%s: %s in %s, %s', (kind, path = '', lang, body) => {
  const head = path.startsWith('/post') ? ARTICLE : '';
  const html = `<html lang="${lang}"><head><title>Acme</title>${head}</head><body><main>${body}${LINES}</main></body></html>`;
  expect(readPage(html, `https://acme.example${path}`).capture.kind).toBe(kind);
});
