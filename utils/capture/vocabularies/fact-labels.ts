/** How pages label facts about a company, a job or a person, in several languages. Folded when read. */

export type Fact =
  | 'industry'
  | 'employees'
  | 'founded'
  | 'revenue'
  | 'location'
  | 'headquarters'
  | 'website'
  | 'company'
  | 'title'
  | 'department'
  | 'people'
  | 'representative'
  | 'country';

export const FACT_LABELS: Readonly<Record<Fact, string>> = {
  industry:
    "industry;industries;sector;sectors;branche;branchen;secteur;secteur d'activite;domaine d'activite;industrie;sector de actividad;industria;setor;ramo;settore;settore di attivita;obor;bransje;bransch;業種;事業内容;vertical;客戶業界",
  employees:
    "employees;company size;team size;size;number of employees;no. of employees;total employees;staff;workforce;mitarbeiter;mitarbeiterzahl;anzahl mitarbeiter;mitarbeitende;unternehmensgrosse;beschaftigte;effectif;nombre d'employes;taille;salaries;empleados;numero de empleados;tamano de la empresa;numero de funcionarios;tamanho da empresa;colaboradores;medewerkers;aantal medewerkers;bedrijfsgrootte;dipendenti;従業員数;社員数;従業員;企業規模;pocet zamestnancu;antall ansatte;ansatte;anstallda;people;velikost spolecnosti",
  founded:
    'founded;founded in;founded date;date founded;year founded;founding year;established;established in;foundation;incorporated;since;gegrundet;grundung;grundungsjahr;gegrundet in;fondee en;fondee;fonde en;annee de creation;date de creation;fundada;fundada en;ano de fundacion;fundada em;ano de fundacao;opgericht;opgericht in;oprichtingsjaar;fondata nel;fondata;anno di fondazione;設立;創業;創立;設立年月日;zalozeno;rok zalozeni;grunnlagt;grundat',
  revenue:
    "revenue;annual revenue;sales;turnover;arr;umsatz;jahresumsatz;umsatzerlose;chiffre d'affaires;ca;ingresos anuales;faturamento;omzet;fatturato;売上高;trzby;omsetning;omsattning;net sales",
  location:
    'location;locations;job location;office;offices;city;based in;where;standort;standorte;arbeitsort;ort;lieu de travail;ubicacion;local de trabalho;locatie;sede di lavoro;luogo di lavoro;勤務地;就業場所;所在地;misto pracoviste;lokalita;sted;country/region;adresse;address;office address;direccion;住所;anschrift;registered address;registered office',
  headquarters:
    'headquarters;hq;hq location;head office;headquarters location;hauptsitz;firmensitz;sitz;unternehmenssitz;zentrale;siege social;sede;sede principal;matriz;hoofdkantoor;sede legale;本社;本社所在地;本店所在地;sidlo;hovedkontor',
  website: 'website;web;homepage;site web;sitio web;webseite;sito web;ホームページ;webサイト;nettside',
  company:
    'company;company name;employer;organization;organisation;legal name;firma;unternehmen;arbeitgeber;entreprise;societe;employeur;empresa;bedrijf;azienda;会社名;商号;社名;企業名;spolecnost;selskap;勤務先;customer;client;kunde',
  title:
    'job title;title;position;role;job role;stellenbezeichnung;berufsbezeichnung;poste;fonction;puesto;cargo;vaga;functie;posizione;ruolo;職種;募集職種;役職;stilling;yrkesroll',
  department:
    'department;team;function;job function;abteilung;bereich;fachbereich;service;equipe;area;afdeling;部署;job category;job family',
  people: 'key people;leadership;management;management team;board of directors;geschaftsfuhrung;vorstand;dirigeants',
  representative: '代表者;代表;代表取締役;役員;geschaftsfuhrer;vertreten durch;ceo',
  country: 'country;land;pays;pais;paese;国;zeme;countries;nation;market;markets',
};
