import type { Lexicon } from './types.ts';

export const de: Lexicon = {
  heads: {
    Operations: 'einkaufer',
    Engineering: 'entwickler ingenieur programmierer konstrukteur architekt',
    Design: 'designerin gestalter mediengestalter grafiker',
    IT: 'systemadministrator fachinformatiker informatiker',
    Marketing: 'redakteur texter',
    Sales: 'verkaufer',
    Finance: 'buchhalter wirtschaftsprufer controllerin',
    Legal: 'anwalt jurist notar syndikus',
    'Human Resources': '',
    Research: 'wissenschaftler forscher biologe chemiker physiker',
    Healthcare: 'arzt apotheker therapeut pflegefachmann pflegefachfrau hebamme mfa',
    Education: 'lehrer erzieher dozent professorin ausbilder',
    Manufacturing: 'mechatroniker schlosser schweisser maschinenbediener',
    Logistics: 'fahrer lagerist kommissionierer disponent',
    Administration: 'sekretarin assistentin sachbearbeiter',
    '': 'leiter leitung mitarbeiter berater referent techniker monteur elektriker elektroniker kaufmann kauffrau kaufleute spezialist beauftragter beauftragte koordinator geschaftsfuhrer geschaftsfuhrung vorstand vorstandsvorsitzender prokurist inhaber grunder mitgrunder gesellschafter partnerin managerin werkstudent praktikant praktikum auszubildender auszubildende azubi ausbildung trainee helfer koch kellner friseur maler maurer dachdecker tischler polier meister geselle verwalter vertreter beamter sprecher prasident vorsitzender direktor',
  },
  ranks: {
    'C-Suite':
      'geschaftsfuhrer geschaftsfuhrung geschaftsfuhrender vorstand vorstandsvorsitzender vorstandsmitglied inhaber grunder mitgrunder prasident generaldirektor',
    VP: 'vizeprasident',
    Director:
      'leiter leitung bereichsleiter direktor werksleiter vertriebsleiter personalleiter marketingleiter entwicklungsleiter prokurist hauptabteilungsleiter',
    Manager:
      'abteilungsleiter teamleiter  teamleitung gruppenleiter filialleiter marktleiter schichtleiter managerin objektleiter bauleiter bezirksleiter projektleiter',
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
    Finance: 'finanzen buchhaltung rechnungswesen steuern steuer finanzbuchhaltung',
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
    'zu ihrer ihrem ihres unserer unseres festangestellte zertifizierte wir uns unser unsere unseren unserem ihr ihre ihren sie dich dir dein deine deinen euch ist sind war waren wird werden wurde kann konnen hat haben hatte wie warum wenn dass mehr jetzt hier erfahren entdecken bewerben nicht auch noch als nach bei aus vom damit sich eine einen einem einer dem den des',
  links: 'zum zur fur und im in der die das von mit',
};
