/** Other words for seniorities and departments, as people type them: lower case, one line a term. */
import type { Department } from './department.ts';
import type { Seniority } from './seniority.ts';

export const SENIORITY_WORDS: readonly [Seniority, string][] = [
  [
    'C-Suite',
    'c suite, csuite, c-level, c level, cxo, chief, executive, executives, executive team, founder, founders, owner, partner, geschäftsführung, geschäftsführer, vorstand, direction générale',
  ],
  ['VP', 'vice president, vice-president, vps, svp, evp, avp, senior vice president, executive vice president'],
  ['Director', 'directors, head, head of, heads, senior director, direktor, bereichsleiter, bereichsleitung'],
  [
    'Manager',
    'managers, lead, team lead, teamlead, supervisor, senior manager, leiter, leiterin, teamleiter, abteilungsleiter',
  ],
  [
    'Individual Contributor',
    'ic, individual contributors, specialist, staff, senior, junior, entry level, entry-level, associate, mitarbeiter, fachkraft',
  ],
];

export const DEPARTMENT_WORDS: readonly [Department, string][] = [
  ['Human Resources', 'hr, people, people operations, people ops, talent, personal, personalwesen, personalabteilung'],
  ['IT', 'information technology, it department, edv'],
  ['Engineering', 'software engineering, development, software development, r&d engineering, entwicklung, tech'],
  ['Product', 'product management, produkt, produktmanagement'],
  ['Data', 'analytics, data science, data & analytics, bi'],
  ['Security', 'infosec, information security, cyber security, cybersecurity'],
  ['Sales', 'vertrieb, business development, ventes, ventas'],
  ['Marketing', 'growth, demand generation, marketing & communications'],
  ['Customer Success', 'cs, customer experience, kundenerfolg'],
  ['Support', 'customer support, customer service, kundenservice, kundendienst'],
  ['Operations', 'ops, betrieb'],
  ['Finance', 'accounting, finanzen, buchhaltung, controlling, finance & accounting'],
  ['Legal', 'recht, rechtsabteilung, compliance, legal & compliance'],
  ['Logistics', 'supply chain, logistik'],
  ['Manufacturing', 'production, produktion, fertigung'],
  ['Research', 'r&d, research & development, research and development, forschung'],
  ['Administration', 'admin, verwaltung, office'],
];
