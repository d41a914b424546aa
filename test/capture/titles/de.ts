/** German roles: as a page writes them | as a person would type them (= when the same) | seniority | department. */
export const de = `
Geschäftsführer | = | C-Suite | Executive
Geschäftsführerin | = | C-Suite | Executive
Gründer und Geschäftsführer | = | C-Suite | Executive
Vorstandsvorsitzender | = | C-Suite | Executive
Kaufmännischer Leiter (m/w/d) | Kaufmännischer Leiter | Director | -
Leiterin Vertrieb | = | Director | Sales
Leiter Marketing und Kommunikation | = | Director | Marketing
Vertriebsleiter | = | Director | Sales
Bereichsleiter Produktion | = | Director | Manufacturing
Abteilungsleiter Einkauf | = | Manager | Operations
Teamleiter Kundenservice (w/m/d) | Teamleiter Kundenservice | Manager | Support
Teamleiterin Buchhaltung | = | Manager | Finance
Softwareentwickler (m/w/d) | Softwareentwickler | Individual Contributor | Engineering
Senior Softwareentwicklerin Java | = | Individual Contributor | Engineering
Entwicklungsingenieur | = | Individual Contributor | Engineering
Bauingenieurin (m/w/d) Tragwerksplanung | Bauingenieurin Tragwerksplanung | Individual Contributor | Engineering
Projektleiter Hochbau | = | Manager | -
Bauleiter | = | Manager | -
Personalreferentin | = | Individual Contributor | Human Resources
Personalleiter | = | Director | Human Resources
Steuerfachangestellte | = | Individual Contributor | Finance
Finanzbuchhalter (m/w/d) in Teilzeit | Finanzbuchhalter | Individual Contributor | Finance
Rechtsanwalt | = | Individual Contributor | Legal
Fachanwältin für Arbeitsrecht | = | Individual Contributor | Legal
Vertriebsmitarbeiter im Außendienst (m/w/d) | Vertriebsmitarbeiter im Außendienst | Individual Contributor | Sales
Kundenberater | = | Individual Contributor | -
Verkäuferin (m/w/d) | Verkäuferin | Individual Contributor | Sales
Lagermitarbeiter (m/w/d) | Lagermitarbeiter | Individual Contributor | Logistics
Fachkraft für Lagerlogistik | = | Individual Contributor | Logistics
Berufskraftfahrer | = | Individual Contributor | Logistics
Mechatroniker*in Instandhaltung | = | Individual Contributor | Manufacturing
Industriemechaniker | = | Individual Contributor | Manufacturing
Produktionsmitarbeiter:in | = | Individual Contributor | Manufacturing
Pflegefachkraft (m/w/d) | Pflegefachkraft | Individual Contributor | Healthcare
Altenpflegerin | = | Individual Contributor | Healthcare
Oberarzt | = | Individual Contributor | Healthcare
Physiotherapeut/in | = | Individual Contributor | Healthcare
Erzieher (m/w/d) | Erzieher | Individual Contributor | Education
Sekretärin der Geschäftsleitung | = | Individual Contributor | Administration
Sachbearbeiter Auftragsabwicklung | = | Individual Contributor | Administration
Marketing Manager (all genders) | Marketing Manager | Manager | Marketing
Online-Marketing-Manager | = | Manager | Marketing
Mediengestalter | = | Individual Contributor | Design
Redakteurin | = | Individual Contributor | Marketing
IT-Administrator (m/w/d) | IT-Administrator | Individual Contributor | IT
Systemadministrator | = | Individual Contributor | IT
Fachinformatiker Systemintegration (m/w/d) | Fachinformatiker Systemintegration | Individual Contributor | IT
Referent der Geschäftsführung | = | Individual Contributor | Administration
Werkstudent Marketing (m/w/d) | Werkstudent Marketing | Individual Contributor | Marketing
Praktikantin Personal | = | Individual Contributor | Human Resources
Auszubildende zur Kauffrau für Büromanagement | = | Individual Contributor | -
Elektroniker für Betriebstechnik | = | Individual Contributor | Engineering
Servicetechniker im Außendienst | = | Individual Contributor | -
Qualitätsmanager | = | Manager | Operations
Datenschutzbeauftragter | = | Individual Contributor | Legal
Produktmanager | = | Manager | Product
Einkäufer | = | Individual Contributor | Operations
Head of Controlling | = | Director | Finance
Werksleiter | = | Director | Manufacturing
Prokuristin | = | Director | -
Hausmeister in Vollzeit | Hausmeister | Individual Contributor | -
Reinigungskraft (m/w/d), Teilzeit | Reinigungskraft | Individual Contributor | Operations
Notfallsanitäter (m/w/d) | Notfallsanitäter | Individual Contributor | Healthcare
Maschinenführer | = | Individual Contributor | Manufacturing
Schweißer | = | Individual Contributor | Manufacturing
Elektroinstallateur | = | Individual Contributor | -
Geschäftsführende Gesellschafterin | = | C-Suite | Executive
Gebietsleiter | = | Manager | -
Lehrkraft | = | Individual Contributor | Education
Schichtleiterin | = | Manager | -
Erzieher (m/w/d) 30 Stunden | Erzieher | Individual Contributor | Education
`;
