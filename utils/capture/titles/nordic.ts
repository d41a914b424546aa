import type { Lexicon } from './types.ts';

/** Norwegian, Swedish and Danish, whose words for roles are nearly the same. */
export const nordic: Lexicon = {
  heads: {
    Engineering: 'utvikler utvecklare udvikler ingeniør ingenjor programmerer programmerare arkitekt',
    Design: 'designer formgiver grafiker',
    Data: '',
    IT: 'systemadministrator',
    Marketing: 'tekstforfatter redaktør redaktor markedsfører innholdsprodusent kommunikatør kommunikator',
    Sales: 'selger saljare sælger key_account_manager',
    Finance: 'regnskapsfører revisor bogholder økonom ekonom controller',
    Legal: 'advokat jurist',
    Research: 'forsker forskare',
    Healthcare:
      'sykepleier sjukskoterska sygeplejerske lege lakare læge tannlege tandlakare fysioterapeut helsefagarbeider psykolog veterinær',
    Education: 'lærer larare pedagog foreleser rektor',
    Manufacturing: 'operatør sveiser',
    Logistics: 'sjafør chauffør truckfører',
    Administration: 'sekretær sekreterare resepsjonist',
    '': 'leder ledare chef sjef direktør direktor rådgiver radgiver radgivare rådgivare konsulent konsult spesialist specialist medarbeider medarbetare medarbejder koordinator samordnare ansvarlig ansvarig assistent tekniker montør elektriker rørlegger tømrer snekker partner gründer grunder grundlegger grundare stifter eier agare ejer styremedlem styrelseordforande bestyrelsesformand lærling trainee innkjøper inkopare indkøber analytiker produsent kundebehandler saksbehandler forhandler megler journalist kokk servitør frisør vaktmester renholder styreformann varamedlem',
  },
  ranks: {
    'C-Suite':
      'daglig_leder administrerende_direktør adm_direktør adm_dir konsernsjef konserndirektør verkstallande_direktor vd administrerende_direktor gründer grunder grundare stifter styreleder styrelseordforande bestyrelsesformand direktør eier teknologidirektør finansdirektør salgsdirektør markedsdirektør',
    VP: 'visepresident viceadministrerende',
    Director: 'fagsjef avdelingsdirektør seksjonssjef divisjonsdirektør direktor',
    Manager:
      'leder ledare chef sjef prosjektleder projektledare projektleder avdelingsleder avdelingschef teamleder butikksjef',
  },
  functions: {
    Engineering: 'utvikling utveckling teknologi teknisk teknikk',
    Product: 'produkt',
    Design: 'design',
    IT: 'drift it-drift',
    Security: 'sikkerhet sakerhet',
    Marketing: 'marked markedsføring marknad marknadsforing kommunikasjon kommunikation innhold',
    Sales: 'salg salgs forsaljning forretningsutvikling affarsutveckling kunde',
    'Customer Success': 'kundesuksess kundeoppfølging',
    Support: 'kundeservice kundsupport kundeservice support',
    Operations: 'innkjøp inkop prosjekt kvalitet operasjon',
    Finance: 'økonomi ekonomi finans regnskap lønn',
    Legal: 'juridisk',
    'Human Resources': 'personal rekruttering rekrytering hr',
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
