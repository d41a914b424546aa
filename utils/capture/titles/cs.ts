import type { Lexicon } from './types.ts';

/** Czech and Slovak: enough for the roles of job boards. */
export const cs: Lexicon = {
  heads: {
    Engineering: 'vyvojar programator inzenyr',
    Sales: 'prodejce prodavac obchodnik',
    Finance: 'ucetni',
    Legal: 'pravnik',
    Healthcare: 'lekar sestra',
    Education: 'ucitel',
    Logistics: 'ridic skladnik',
    Administration: 'asistentka',
    '': 'reditel vedouci jednatel manazer specialista konzultant analytik technik delnik operator majitel zakladatel',
  },
  trades: {
    IT: 'spravce_site',
    Sales: 'obchodni_zastupce makler',
    Finance: 'ekonom rozpoctar pokladni',
    Healthcare: 'lekarnik fyzioterapeut',
    'Human Resources': 'personalista',
    Legal: 'advokat',
    Design: 'grafik',
    Engineering: 'konstrukter architekt',
    Manufacturing: 'svarec soustruznik obrabec serizovac mistr_vyroby',
    Logistics: 'kuryr dispecer',
    Administration: 'recepcni',
    '': 'elektrikar instalater truhlar zednik tesar kuchar cisnik pekar kadernice uklizecka ostraha novinar stavbyvedouci nakupci reditelka predseda poradce stazista brigadnik',
  },
  ranks: {
    'C-Suite': 'jednatel majitel zakladatel',
    Director: 'reditel',
    Manager: 'vedouci manazer',
  },
  functions: {
    Engineering: 'vyvoje',
    Sales: 'prodeje obchodu',
    Finance: 'financi',
    Manufacturing: 'vyroby',
    Operations: 'nakupu',
    Logistics: 'logistiky',
  },
  levels: 'hlavni starsi mladsi',
  sentence: 'chces stat jsme jste nas nase vas vase jsou jak proc kdo co',
  links: 'pro v a i se',
};
