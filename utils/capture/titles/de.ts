import type { Lexicon } from './types.ts';

export const de: Lexicon = {
  heads: {
    Engineering:
      'entwickler entwicklerin ingenieur ingenieurin programmierer softwareentwickler konstrukteur bauingenieur architekt',
    Design: 'designerin gestalter gestalterin mediengestalter grafiker',
    IT: 'systemadministrator fachinformatiker informatiker',
    Marketing: 'redakteur redakteurin texter',
    Sales:
      'verkaufer verkauferin vertriebsmitarbeiter aussendienstmitarbeiter verkaufsberater kundenberater einzelhandelskaufmann',
    Finance:
      'buchhalter buchhalterin steuerberater wirtschaftsprufer steuerfachangestellte finanzbuchhalter controllerin bankkaufmann',
    Legal:
      'rechtsanwalt rechtsanwaltin anwalt anwaltin jurist juristin fachanwalt notar syndikus rechtsanwaltsfachangestellte',
    'Human Resources': 'personalreferent personalreferentin personalleiter personalberater',
    Research: 'wissenschaftler wissenschaftlerin forscher biologe chemiker physiker',
    Healthcare:
      'arzt arztin zahnarzt pflegefachkraft pflegekraft krankenpfleger krankenschwester altenpfleger pflegehelfer apotheker therapeut physiotherapeut pflegefachmann pflegefachfrau betreuungskraft hebamme mfa',
    Education: 'lehrer lehrerin erzieher erzieherin dozent professorin ausbilder',
    Manufacturing:
      'mechatroniker mechatronikerin industriemechaniker schlosser schweisser produktionsmitarbeiter produktionshelfer zerspanungsmechaniker maschinenbediener',
    Logistics:
      'fahrer fahrerin kraftfahrer berufskraftfahrer lagerist staplerfahrer lagermitarbeiter kommissionierer disponent',
    Administration:
      'sekretarin assistentin empfangsmitarbeiter burokauffrau burokaufmann sachbearbeiter sachbearbeiterin',
    '': 'leiter leiterin leitung mitarbeiter mitarbeiterin fachkraft berater beraterin referent referentin techniker technikerin monteur obermonteur elektriker elektroniker kaufmann kauffrau kaufleute spezialist spezialistin beauftragter beauftragte koordinator koordinatorin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung vorstand vorstandsvorsitzender prokurist inhaber inhaberin grunder grunderin mitgrunder mitgrunderin gesellschafter partnerin managerin direktorin teamleiter teamleiterin teamleitung abteilungsleiter bereichsleiter projektleiter werkstudent werkstudentin praktikant praktikantin praktikum auszubildender auszubildende azubi ausbildung trainee helfer helferin aushilfe hilfskraft haushaltshilfe alltagsbegleiter koch kochin kellner friseur friseurin hausmeister reinigungskraft maler maurer dachdecker tischler bauleiter polier meister geselle kundendienstmitarbeiter kundenbetreuer objektleiter filialleiter marktleiter schichtleiter verwalter verwalterin vertreter vertreterin beamter sprecher sprecherin prasident vorsitzender servicekraft direktor',
  },
  ranks: {
    'C-Suite':
      'geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsfuhrender vorstand vorstandsvorsitzender vorstandsmitglied inhaber inhaberin grunder grunderin mitgrunder mitgrunderin prasident generaldirektor',
    VP: 'vizeprasident',
    Director:
      'leiter leiterin leitung bereichsleiter direktor direktorin werksleiter vertriebsleiter personalleiter marketingleiter entwicklungsleiter prokurist hauptabteilungsleiter',
    Manager:
      'abteilungsleiter teamleiter  teamleiterin teamleitung gruppenleiter filialleiter marktleiter schichtleiter managerin objektleiter bauleiter bezirksleiter projektleiter',
  },
  functions: {
    Engineering: 'entwicklung softwareentwicklung technik konstruktion anwendungsentwicklung',
    Product: 'produkt produktmanagement',
    Design: 'gestaltung',
    Data: 'daten datenanalyse',
    IT: 'informatik edv systemintegration netzwerk',
    Security: 'informationssicherheit sicherheit it-sicherheit',
    Marketing: 'kommunikation offentlichkeitsarbeit online-marketing onlinemarketing presse werbung',
    Sales: 'vertrieb verkauf aussendienst innendienst vertriebsinnendienst handel',
    'Customer Success': 'kundenerfolg kundenbetreuung',
    Support: 'kundenservice kundendienst',
    Operations: 'betrieb einkauf beschaffung projekte projektmanagement qualitatsmanagement qualitat reinigung',
    Finance: 'finanzen buchhaltung rechnungswesen steuern finanzbuchhaltung',
    Legal: 'recht rechtsabteilung datenschutz',
    'Human Resources': 'personal personalwesen personalentwicklung',
    Research: 'forschung labor',
    Healthcare: 'pflege medizin gesundheit',
    Education: 'bildung padagogik',
    Manufacturing: 'produktion fertigung montage instandhaltung',
    Logistics: 'logistik lager versand intralogistik transport',
    Administration: 'verwaltung buro assistenz sekretariat',
  },
  levels:
    'begleitung anleitung weiterleitung umleitung vorbereitung zubereitung stellvertretender stellvertretende stellv leitender leitende technischer technische kaufmannischer kaufmannische wissenschaftlicher wissenschaftliche staatlich gepruft examinierte erfahrener angehender duales studium vollzeit teilzeit quereinsteiger geschaftsfuhrender',
  endings: {
    Engineering: 'entwickler entwicklerin ingenieur ingenieurin programmierer',
    Healthcare: 'arzt arztin pfleger pflegerin therapeut therapeutin schwester',
    Legal: 'anwalt anwaltin',
    Sales: 'verkaufer verkauferin',
    Education: 'lehrer lehrerin',
    Manufacturing: 'mechaniker mechanikerin mechatroniker',
    Logistics: 'fahrer fahrerin lagerist',
    Finance: 'buchhalter buchhalterin',
    '': 'leiter leiterin leitung mitarbeiter mitarbeiterin mitarbeitende berater beraterin referent referentin techniker technikerin monteur kaufmann kauffrau kraft spezialist spezialistin manager managerin beauftragter beauftragte assistent assistentin helfer helferin begleiter begleiterin hilfe planer verwalter betreuer betreuerin elektroniker meister fachangestellte fachangestellter sachbearbeiter',
  },
  sentence:
    'zu ihrer ihrem ihres unserer unseres festangestellte zertifizierte wir uns unser unsere unseren unserem ihr ihre ihren sie dich dir dein deine deinen euch ist sind war waren wird werden wurde kann konnen hat haben hatte wie warum wenn dass mehr jetzt hier erfahren entdecken bewerben nicht auch noch als nach bei aus vom zum zur damit sich eine einen einem einer dem den des',
  links: 'fur und im in der die das von mit',
};
