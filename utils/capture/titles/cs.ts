import type { Lexicon } from './types.ts';

/** Czech, with a few Norwegian and Swedish heads: enough for the roles of job boards. */
export const cs: Lexicon = {
  heads: {
    Engineering: 'vyvojar vyvojarka programator programatorka inzenyr utvikler ingenior utvecklare ingenjor',
    Design: 'grafik designerka',
    Sales: 'prodejce prodavac prodavacka obchodnik selger saljare',
    Finance: 'ucetni ekonom regnskapsforer redovisningsekonom',
    Legal: 'pravnik advokat',
    Healthcare: 'lekar sestra lekarnik sykepleier lege sjukskoterska',
    Education: 'ucitel ucitelka larer',
    Logistics: 'ridic skladnik sjafor',
    Administration: 'asistentka sekretarka',
    '': 'reditel reditelka vedouci jednatel manazer manazerka specialista specialistka konzultant konzultantka analytik technik delnik operator majitel zakladatel referent leder daglig_leder radgiver konsulent medarbeider chef konsult radgivare prosjektleder innkjoper',
  },
  ranks: {
    'C-Suite': 'jednatel majitel zakladatel daglig_leder generalni_reditel verkstallande_direktor',
    Director: 'reditel reditelka direktor',
    Manager: 'vedouci manazer manazerka prosjektleder',
  },
  functions: {
    Engineering: 'vyvoj vyvoje',
    Sales: 'prodej prodeje obchodu salg forsaljning',
    Marketing: 'marketingu',
    Finance: 'financi ekonomi okonomi',
    'Human Resources': 'personalni lidskych_zdroju',
    Manufacturing: 'vyroby vyroba',
    Operations: 'nakupu nakup innkjop',
    Logistics: 'logistiky sklad',
  },
  levels: 'hlavni starsi mladsi zastupce senior junior',
  sentence:
    'se chces stat staň stan sve svou jsme jste nas nase vas vase jsou byl bude jak proc kdo co vi er du deg vare',
  links: 'pro v a i og for',
};
