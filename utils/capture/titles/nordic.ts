import type { Lexicon } from './types.ts';

/** Norwegian, Swedish and Danish, whose words for roles are nearly the same. */
export const nordic: Lexicon = {
  heads: {
    Engineering: 'programmerer arkitekt',
    Design: 'designer',
    Marketing: 'redaktør markedsfører marknadsforare',
    Finance: 'regnskapsfører revisor',
    Legal: 'advokat jurist',
    Research: 'forsker',
    Healthcare: 'sykepleier lege psykolog',
    Education: 'lærer pedagog',
    Logistics: 'sjafør',
    Administration: 'sekretær',
    '': 'leder ledare chef sjef direktor partner stifter eier styreleder styremedlem rådgiver radgiver entreprenør',
  },
  trades: {
    Engineering: 'utvikler utvecklare udvikler ingeniør ingenjor',
    Sales: 'selger saljare sælger',
    Finance: 'bogholder',
    Healthcare: 'vernepleier hjelpepleier sjukskoterska lakare underskoterska sygeplejerske læge',
    Education: 'larare pædagog',
    Manufacturing: 'sveiser svetsare',
    Logistics: 'chauffør',
    '': 'konsulent konsult medarbeider medarbetare medarbejder tekniker elektriker rørlegger snekker snickare tømrer malare kokk kock servitør servitris renholder stadare frisør vekter tjener',
  },
  ranks: {
    'C-Suite':
      'daglig_leder administrerende_direktør adm_dir konsernsjef verkstallande_direktor vd gründer grunder stifter styreleder eier',
    Director: 'direktor direktør',
    Manager: 'leder ledare chef sjef',
  },
  functions: {
    Engineering: 'utvikling utveckling teknologi teknisk',
    Product: 'produkt',
    IT: 'drift',
    Marketing: 'marked marknad kommunikasjon',
    Sales: 'salg forsaljning kunde',
    Support: 'kundeservice',
    Operations: 'innkjøp prosjekt kvalitet',
    Finance: 'økonomi ekonomi finans regnskap',
    'Human Resources': 'personal rekruttering',
    Research: 'forskning',
    Manufacturing: 'produksjon',
    Logistics: 'logistikk lager transport',
    Administration: 'administrasjon kontor',
  },
  levels: 'faglig ledende ass teknisk kommersiell',
  endings: {
    Engineering: 'utvikler utvecklare ingeniør ingenjor udvikler',
    Design: 'designer',
    Sales: 'selger saljare sælger',
    '': 'leder ledare sjef chef direktør rådgiver radgiver konsulent konsult ansvarlig ansvarig medarbeider medarbetare spesialist koordinator assistent tekniker analytiker medarbejder arbetare',
    Education: 'lærer larare',
    Finance: 'ekonom',
    Logistics: 'chauffor chauffør',
  },
  sentence:
    'vi vår vart våre deg din er är har kan skal blir hvordan hvorfor når hva som ikke les mer oss dette denne på fra',
  links: 'for av i og och med til till',
};
