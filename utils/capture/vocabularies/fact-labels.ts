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

const TABLE: Record<Fact, string> = {
  industry:
    "industry;industries;sector;sectors;business sector;branche;branchen;wirtschaftszweig;branche/sektor;tatigkeitsbereich;secteur;secteurs;secteur d'activite;domaine d'activite;industrie;sector de actividad;rubro;industria;setor;segmento;ramo;ramo de atividade;area de atuacao;settore;settori;settore di attivita;sectoren;bedrijfstak;obor;odvetvi;bransje;bransch;業種;業界;事業内容;事業分野;primary industry;type of business;line of business;business type;company industry;vertical;industry sector;job industry;obor cinnosti;categorie;客戶業界",
  employees:
    "employees;company size;size;number of employees;no. of employees;no of employees;employee count;total employees;headcount;team size;staff;workforce;our team size;mitarbeiter;mitarbeiterzahl;anzahl mitarbeiter;anzahl der mitarbeiter;mitarbeitende;unternehmensgrosse;beschaftigte;mitarbeiteranzahl;firmengrosse;effectif;effectifs;nombre d'employes;nombre de salaries;taille;taille de l'entreprise;salaries;empleados;numero de empleados;tamano de la empresa;tamano;plantilla;funcionarios;numero de funcionarios;tamanho da empresa;porte;colaboradores;medewerkers;aantal medewerkers;bedrijfsgrootte;werknemers;dipendenti;numero di dipendenti;dimensioni;dimensioni dell'azienda;addetti;従業員数;社員数;従業員;企業規模;pocet zamestnancu;velikost firmy;zamestnanci;antall ansatte;ansatte;antal anstallda;anstallda;people;size of company;company headcount;velikost spolecnosti",
  founded:
    'founded;founded in;year founded;founding year;established;established in;year established;date founded;foundation;founding date;incorporated;since;inception;formed;gegrundet;grundung;grundungsjahr;gegrundet in;grundungsdatum;fondee en;fondee;fonde en;annee de creation;date de creation;creation;creee en;fundada;fundada en;fundacion;ano de fundacion;fundado;fundada em;fundacao;ano de fundacao;opgericht;opgericht in;oprichtingsjaar;fondata nel;fondata;anno di fondazione;fondazione;設立;創業;創立;設立年月日;設立年月;設立日;会社設立;zalozeno;rok zalozeni;grunnlagt;grundat;grundades;date of incorporation;incorporation date',
  revenue:
    "revenue;annual revenue;revenues;total revenue;sales;annual sales;turnover;annual turnover;yearly revenue;estimated revenue;revenue range;arr;umsatz;jahresumsatz;umsatzerlose;chiffre d'affaires;ca;facturacion;ingresos;ingresos anuales;ventas;faturamento;receita;receita anual;omzet;jaaromzet;fatturato;売上高;年商;売上;obrat;trzby;omsetning;omsattning;net sales",
  location:
    'location;locations;job location;work location;office location;place of work;office;offices;city;based in;where;standort;standorte;arbeitsort;einsatzort;ort;dienstort;lieu;lieu de travail;localisation;ville;ubicacion;lugar de trabajo;lugar;ciudad;localizacao;local;local de trabalho;cidade;locatie;standplaats;plaats;sede di lavoro;luogo;luogo di lavoro;citta;勤務地;就業場所;勤務先住所;所在地;misto pracoviste;misto vykonu prace;lokalita;arbeidssted;sted;ort/region;region;country/region;adresse;address;office address;direccion;endereco;indirizzo;adres;adresa;住所;anschrift;postal address;registered address;registered office;geography;remote from;workplace',
  headquarters:
    'headquarters;hq;head office;headquarter;headquarters location;hq location;company headquarters;global headquarters;corporate headquarters;hauptsitz;firmensitz;sitz;unternehmenssitz;zentrale;siege;siege social;siege sociale;sede;sede central;sede principal;oficina central;casa matriz;matriz;hoofdkantoor;vestiging;sede legale;sede principale;本社;本社所在地;本店所在地;本店;sidlo;sidlo firmy;sidlo spolecnosti;hovedkontor;huvudkontor;main office;corporate office;seat',
  website:
    'website;web;web site;homepage;company website;site web;site;sitio web;pagina web;website url;internet;webseite;internetseite;url;sito web;webove stranky;ホームページ;webサイト;サイトurl;nettside;hemsida;企業サイト',
  company:
    "company;company name;employer;organization;organisation;legal name;registered name;firm;firma;unternehmen;firmenname;arbeitgeber;entreprise;societe;raison sociale;nom de l'entreprise;employeur;empresa;razon social;nombre de la empresa;razao social;nome da empresa;bedrijf;bedrijfsnaam;werkgever;azienda;ragione sociale;会社名;商号;社名;企業名;spolecnost;zamestnavatel;selskap;foretag;名称;勤務先;full name;customer;client;kunde",
  title:
    'job title;title;position;role;job role;position title;stellenbezeichnung;position/titel;stellentitel;jobtitel;berufsbezeichnung;poste;intitule du poste;fonction;puesto;cargo;titulo del puesto;funcao;vaga;functie;functietitel;posizione;ruolo;mansione;職種;募集職種;役職;pozice;nazev pozice;stilling;stillingstittel;befattning;yrkesroll',
  department:
    'department;team;function;job function;functional area;business unit;division;abteilung;bereich;fachbereich;departement;service;equipe;departamento;area;afdeling;reparto;dipartimento;部署;配属;oddeleni;avdeling;job category;practice area;job family',
  people:
    'key people;key person;leadership;management;management team;executives;board of directors;geschaftsfuhrung;vorstand;dirigeants;direction',
  representative: '代表者;代表;代表取締役;役員;代表者名;geschaftsfuhrer;vertreten durch;ceo;ceo name',
  country: 'country;land;pays;pais;paese;国;zeme;countries;nation;market;markets',
};

const byLabel = new Map<string, Fact>();

/** The fact that a label asks for; `fold` is the folding of `page/text.ts`. */
export function factOf(label: string, fold: (text: string) => string): Fact | null {
  if (!byLabel.size)
    for (const [fact, list] of Object.entries(TABLE))
      for (const name of list.split(';')) {
        const key = fold(name);
        if (!byLabel.has(key)) byLabel.set(key, fact as Fact);
      }
  if (label.length > 40) return null;
  return byLabel.get(fold(label)) ?? null;
}
