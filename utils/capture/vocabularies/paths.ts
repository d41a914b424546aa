/** What the words of an address say about a page. Every pattern tests whole words of the path. */

const words = (list: string) => new RegExp(`(?:^|[/_.-])(?:${list})(?:$|[/_.-])`, 'i');
const segments = (list: string) => new RegExp(`(?:^|/)(?:${list})(?:$|/)`, 'i');

export const JOB_PATH = words(
  'jobs?|careers?|karriere|stellen\\w*|stellenangebote|vacanc\\w+|vacatures?|positions?|openings?|open-roles|roles|join-us|join|trabalhe-conosco|vagas?|recruit\\w*|empleos?|emplois?|offres?|viewjob|rpd|jb|ofertas?|work-with-us|trabaja-con-nosotros|lavora-con-noi|werken-bij|saiyo|hiring|conviertete-en\\w*|ausbildung|kariera|volna-mista|stillinger|jobb',
);
export const JOB_INDEX =
  /(?:jobs|careers?|karriere|stellenangebote|openings|open-roles|open-positions|vacancies|positions|vacatures|empleos?|vagas|search|recruit)\/?$/i;
export const TEAM_PATH = words(
  'team|our-team|leadership|people|management|executives?|executive-team|board|vorstand|equipe|equipo|staff|our-people|unser-team|direction|meet-the-team|management-team|mitarbeiter|ansprechpartner',
);
export const ABOUT_PATH = words(
  'about|about-us|aboutus|company|corporate|unternehmen|ueber-uns|uber-uns|ueberuns|ueber|impressum|imprint|kontakt|contact|contacts|sobre|sobre-nosotros|sobre-nos|quem-somos|nosotros|quienes-somos|a-propos|apropos|qui-sommes-nous|profile|outline|gaiyou|investors?|investor-relations|history|historia|historie|mission|wir-sind\\w*|chi-siamo|azienda|over-ons|om-oss|o-nas|o-spolecnosti|firma|legal-notice|our-story|who-we-are|entreprise|empresa|bedrijf|philosophy|facts|values|om',
);
export const SOLUTION_PATH = words(
  'solutions?|industry|industries|industrie|branchen?|use-cases?|services?|products?|platform|loesung\\w*|leistungen|soluciones|servicios|servicos|features|advertising|payment-solutions|secteurs?|sectors?|by-role|who-we-serve|markets?|losninger|tjenester|produkte|for-\\w+|pricing|empresas|enterprise|why-\\w+|capabilities',
);
export const CASE_PATH = segments(
  '[\\w-]*case-stud\\w*|casestud\\w*|customers?|success-stor\\w*|customer-stor\\w*|stories|references?|referenzen|kundenstor\\w*|kunden|testimonials|casos?|casos-de-\\w+|cas-clients?|klantcases?|clients|customer-success',
);
export const OTHER_PATH = words(
  'blog|news|newsroom|press|presse|pressemitteilung\\w*|press-releases?|article|articles|artikel|docs?|documentation|wiki|forum|forums|threads?|topic|recipes?|rezepte?|login|signin|sign-in|signup|register|account|cart|checkout|shop|reviews?|questions|privacy|terms|datenschutz|agb|search|tag|events?|webinars?|faq|podcast|magazin|magazine|aktuelles|noticias|actualites|blob|tree|issues|pull|commit|download|changelog|category|product|item|dp|ratgeber|lexikon|glossary|help|guides?|tutorials?|reference|cookies?|legal',
);
export const IMPRINT_PATH = words('impressum|imprint|legal-notice|mentions-legales|aviso-legal');
/** What a company says of itself in public: its newsroom, its contact page. */
export const CORPORATE_PATH = words(
  'press|presse|newsroom|pressemitteilung\\w*|press-releases?|contact|kontakt|unternehmen|company|about\\w*|investors?',
);
/** A profile of some company on a site about many. */
export const PROFILE_PATH =
  /\/(?:company|companies|organizations?|organisations?|org|profiles?|firma|unternehmen|business|biz|startups?|vendors?|brands?|listings?|place|employers?|entreprises?|empresas?|cmp)\/[^/]+/i;
