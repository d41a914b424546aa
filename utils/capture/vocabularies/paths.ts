/** What the words of an address say about a page. */

/** Whole words between any signs. */
const words = (list: string) => new RegExp(`(?:^|[/_.-])(?:${list})(?:$|[/_.-])`, 'i');
/** Whole parts between slashes. */
const segments = (list: string) => new RegExp(`(?:^|/)(?:${list})(?:$|/)`, 'i');

export const JOB_PATH = new RegExp(
  `${words('jobs?|careers?|karriere|stellen\\w*|vacanc\\w+|vacatures?|vagas?|vacantes?|empleos?|emplois?|viewjob|kariera|stillinger|jobb|recrutement|lavoro|trabajo|werkenbij|saiyou').source}|${
    segments(
      'positions?|openings?|open-roles|roles|join-us|join|join-our-team|rejoignez-nous|nous-rejoindre|unete(?:-[\\w-]+)?|trabalhe-conosco|recruit|recruiting|recruitment|offres?(?:-d-emploi)?|rpd|jb|ofertas?|work-with-us|work-for-us|working-(?:at|with)-\\w+|trabaja-con-nosotros|lavora-con-noi|werken-bij[\\w-]*|saiyo|we-are-hiring|hiring|conviertete-en[\\w-]*|open-positions|employment',
    ).source
  }`,
  'i',
);
export const JOB_INDEX =
  /(?:jobs|careers?|karriere|stellenangebote|openings|open-roles|open-positions|vacancies|positions|vacatures|empleos?|emplois|vagas|vacantes|search|recruit|recrutement|trabajo|lavoro)\/?$/i;
export const TEAM_PATH = segments(
  '(?:[\\w]+-){0,3}(?:team|leadership|vorstand)|(?:leadership|management|executive)-team|management|people|our-people|members|membres|leden|executives?|board(?:-of-directors)?|(?:l-|notre-)?equipe(?:-[\\w-]+)?|equipo|staff|direction|mitarbeiter|ansatte|mennesker|medarbe(?:ider|jder|tar)e|meet-the-[\\w-]+',
);
export const ABOUT_PATH = segments(
  '(?:[\\w]+-)?(?:about(?:-[\\w-]+)?|unternehmen|histor(?:y|i[ae])|histoire|storia|geschichte|azienda|entreprise|empresa)|company|corporate|ueber(?:-[\\w-]+)?|uber-uns|impressum[\\w-]*|imprint|kontakt|contacts?(?:-us)?|sobre(?:-[\\w-]+)?|quem-somos|nosotros|quienes-somos|a-propos(?:-[\\w-]+)?|apropos|qui-sommes-nous|profile|company-profile|outline|investors?|investor-relations|mission|wir-sind[\\w-]*|chi-siamo|over-ons|om-oss|o-nas|firma|legal-notice|our-story|who-we-are|bedrijf|philosophy|facts|values|om|overview|story',
);
export const SOLUTION_PATH = segments(
  '(?:[\\w]+-)*solutions?|industry|industries|industrie|branchen?(?:loesungen)?|use-cases?|services?|products?|platform|loesung\\w*|leistungen|soluciones|servicios|servicos|features|advertising|secteurs?|sectors?|by-role|roles|who-we-serve|markets?|produkte|for-[\\w-]+|pricing|empresas|enterprise|why-[\\w-]+|capabilities|teams|verticals?',
);
export const CASE_PATH = segments(
  '[\\w-]*case-stud[\\w-]*|casestud\\w*|customers?|success-stor[\\w-]*|customer-stor[\\w-]*|stories|references?|referenzen|kunden|testimonials|casos?|casos-de-\\w+|clients|our-customers|our-work|work|projects?|projekte',
);
export const OTHER_PATH = segments(
  '(?:[\\w]+-)*(?:blog|news|newsroom|press|presse)|pressemitteilung[\\w-]*|press-releases?|articles?|artikel|docs?|documentation|wiki|forums?|threads?|topic|recipes?|rezepte?|login|signin|sign-in|signup|register|account|cart|checkout|shop|store|reviews?|questions|privacy[\\w-]*|terms[\\w-]*|datenschutz\\w*|agb|search|tag|events?|webinars?|faq|podcasts?|magazin|magazine|aktuelles|blob|tree|issues|pull|commit|downloads?|changelog|category|item|dp|p|glossary|help|guides?|tutorials?|reference|cookies?|legal|insights|resources',
);
export const IMPRINT_PATH = words('impressum|imprint|legal-notice|mentions-legales|aviso-legal');
/** What a company says of itself in public: its newsroom, its contact page. */
export const CORPORATE_PATH = words(
  'press|presse|newsroom|pressemitteilung\\w*|press-releases?|contact|kontakt|unternehmen|company|about\\w*|investors?',
);
/** A profile of some company on a site about many. */
export const PROFILE_PATH =
  /\/(?:company|companies|organizations?|organisations?|org|profiles?|firma|unternehmen|business|biz|startups?|vendors?|brands?|listings?|place|employers?|entreprises?|empresas?|cmp)\/[^/]+/i;
