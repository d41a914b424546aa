import type { Lexicon } from './types.ts';

/** Czech and Slovak: enough for the roles of job boards. */
export const cs: Lexicon = {
  heads: {
    Engineering: 'vyvojar vyvojarka programator programatorka inzenyr ',
    Design: 'grafik designerka',
    Sales: 'prodejce prodavac prodavacka obchodnik ',
    Finance: 'ucetni ekonom ',
    Legal: 'pravnik advokat',
    Healthcare: 'lekar sestra lekarnik ',
    Education: 'ucitel ucitelka ',
    Logistics: 'ridic skladnik ',
    Administration: 'asistentka sekretarka',
    '': 'reditel reditelka vedouci jednatel manazer manazerka specialista specialistka konzultant konzultantka analytik technik delnik operator majitel zakladatel',
  },
  ranks: {
    'C-Suite': 'jednatel majitel zakladatel generalni_reditel',
    Director: 'reditel reditelka',
    Manager: 'vedouci manazer manazerka',
  },
  functions: {
    Engineering: 'vyvoj vyvoje',
    Sales: 'prodej prodeje obchodu',
    Marketing: 'marketingu',
    Finance: 'financi',
    'Human Resources': 'personalni lidskych_zdroju',
    Manufacturing: 'vyroby vyroba',
    Operations: 'nakupu nakup',
    Logistics: 'logistiky sklad',
  },
  levels: 'hlavni starsi mladsi zastupce senior junior',
  sentence: 'se chces stat staň stan sve svou jsme jste nas nase vas vase jsou byl bude jak proc kdo co',
  links: 'pro v a i',
};
