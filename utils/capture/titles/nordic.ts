import type { Lexicon } from './types.ts';

/** Norwegian, Swedish and Danish, whose words for roles are nearly the same. */
export const nordic: Lexicon = {
  heads: {
    Engineering: 'utvikler utvecklare ingeniør ingenjor programmerer programmerare arkitekt',
    Design: 'designer formgiver grafiker',
    Data: '',
    IT: 'systemadministrator',
    Marketing: 'redaktør redaktor',
    Sales: 'selger saljare key_account_manager',
    Finance: 'regnskapsfører revisor økonom ekonom controller',
    Legal: 'advokat jurist',
    Research: 'forsker forskare',
    Healthcare: 'sykepleier sjukskoterska lege læge tannlege fysioterapeut psykolog veterinær',
    Education: 'lærer larare pedagog rektor',
    Manufacturing: 'operatør',
    Logistics: 'sjafør chauffør',
    Administration: 'sekretær resepsjonist',
    '': 'leder ledare chef sjef direktør direktor rådgiver radgiver radgivare rådgivare konsulent konsult spesialist specialist medarbeider medarbetare koordinator samordnare ansvarlig ansvarig assistent tekniker montør elektriker partner gründer grunder grundlegger stifter eier agare ejer styremedlem lærling trainee innkjøper analytiker journalist kokk frisør',
  },
  ranks: {
    'C-Suite':
      'daglig_leder administrerende_direktør adm_direktør adm_dir konsernsjef konserndirektør verkstallande_direktor vd administrerende_direktor gründer grunder grundare stifter styreleder styrelseordforande bestyrelsesformand direktør eier finansdirektør salgsdirektør markedsdirektør',
    VP: 'visepresident',
    Director: 'fagsjef avdelingsdirektør direktor',
    Manager:
      'leder ledare chef sjef prosjektleder projektledare projektleder avdelingsleder avdelingschef teamleder butikksjef',
  },
  functions: {
    Engineering: 'utvikling utveckling teknologi teknisk teknikk',
    Product: 'produkt',
    Design: 'design',
    IT: 'drift it-drift',
    Security: 'sikkerhet',
    Marketing: 'marked markedsføring marknad marknadsforing kommunikasjon kommunikation innhold',
    Sales: 'salg salgs forsaljning kunde',
    'Customer Success': '',
    Support: 'kundeservice kundsupport kundeservice support',
    Operations: 'innkjøp inkop prosjekt kvalitet operasjon',
    Finance: 'økonomi ekonomi finans regnskap lønn',
    Legal: 'juridisk',
    'Human Resources': 'personal rekruttering hr',
    Research: 'forskning',
    Manufacturing: 'produksjon produktion',
    Logistics: 'logistikk logistik lager transport',
    Administration: 'administrasjon kontor',
  },
  levels: 'senior junior faglig ledende ass konstituert fung teknisk kommersiell',
  endings: {
    Engineering: 'utvikler utvecklare udvikler ingeniør ingenjor',
    Sales: 'selger saljare sælger',
    '': 'leder ledare sjef chef direktør direktor rådgiver radgiver radgivare konsulent konsult ansvarlig ansvarig medarbeider medarbetare spesialist koordinator assistent tekniker analytiker forvalter',
  },
  sentence:
    'vi vår vart våre vara du deg din dine dig er är var har kan skal ska blir hvordan hvorfor nar når hva som ikke inte les mer mera lar oss dette detta denne denna på fra fran',
  links: 'for for av i og och med til till',
};
