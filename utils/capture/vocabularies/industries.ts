/**
 * Industries by the names of Crunchbase's published list of industries (https://support.crunchbase.com/hc/en-us/articles/360043146954),
 * with synonyms: LinkedIn's and GICS's names, everyday wordings, other languages. `*` in front marks a broad one, which
 * says little by itself. Synonyms are folded when read. `~` in front of
 * a wording marks an everyday word, which names an industry only where one is expected; `!` one that in running text never does.
 */
const TABLE = `
*~Software|computer software;software development;enterprise software;software products;software publishing;software publishers;softwareentwicklung;software engineering;logiciels;edition de logiciels;desarrollo de software;desenvolvimento de software;sviluppo software;softwareontwikkeling;ソフトウェア;ソフトウェア開発;software house;application software;software / it;software development / engineering
*SaaS|software as a service;software-as-a-service;cloud software;b2b saas
*Information Technology|~it;ict;information technology and services;it services and it consulting;it consulting;information services;information and communication technology;it-dienstleistungen;informationstechnologie;informatik;informatique;services informatiques;tecnologias de la informacion;tecnologia da informacao;tecnologia dell'informazione;informatica;informacni technologie;is/it;~情報通信;it・通信;technology consulting;digital services;it-beratung
*~Technology|~tech;high tech;high-tech;technology information and internet;~technologie;~tecnologia;information technology company
*~Internet|internet software and services;online services;web services;~インターネット;internet publishing
Artificial Intelligence|~ai;machine learning;artificial intelligence and machine learning;ai/ml;kunstliche intelligenz;~ki;intelligence artificielle;inteligencia artificial;人工知能;generative ai;deep learning;computer vision
~Analytics|data analytics;data science;business intelligence;big data;data and analytics;data management;data infrastructure;datenanalyse
Cybersecurity|cyber security;computer and network security;information security;it security;network security;application security;it-sicherheit;cybersicherheit;cybersecurite;ciberseguridad;ciberseguranca;security software;cloud security;~セキュリティ
Cloud Computing|~cloud;cloud infrastructure;cloud native;cloud-native;it infrastructure;web hosting;edge computing;content delivery network;cdn
Developer Tools|devtools;devops;software tools;developer platform;api management;~api
~Hardware|computer hardware
Electronics|electronic components;electronic manufacturing;elektronik;electronique;electronica;electrical and electronic manufacturing;電子部品;電機;electronic equipment
Consumer Electronics|
Home Appliances|household appliances;haushaltsgerate;consumer appliances
Semiconductors|semiconductor;halbleiter;半導体
Telecommunications|~telecom;telecommunication;telekommunikation;telecomunicaciones;telecomunicacoes;telecomunicazioni;telecom operators;mobile network operators;wireless;~通信;unified communications;business communications;contact center
Networking|network equipment;computer networking;netzwerktechnik;~ネットワーク
Robotics|robotik;robotica;robotique;automation and robotics;ロボット;ロボティクス
Internet of Things|iot;m2m
Blockchain|~crypto;cryptocurrency;cryptocurrencies;web3;defi;krypto
Open Source|open source software;open-source software;free software;open-source
Geospatial|gis;~mapping;~maps;location technology;location intelligence;location services;geoinformation
~Simulation|synthetic data;simulation software
Nanotechnology|nanotech;ナノ材料
*Financial Services|~finance;financials;financial service;finanzdienstleistungen;finanzen;finanzwesen;services financiers;servicios financieros;servicos financeiros;servizi finanziari;financiele dienstverlening;finanzas;capital markets;financial markets;banking and financial services;~金融;stock exchange
FinTech|financial technology;fin tech;digital banking
Banking|~bank;commercial banking;commercial banks;retail banking;bankwesen;banken;banque;banca;bancos;銀行;investment banking
Payments|payment processing;digital payments;mobile payments;payment solutions;payment services;zahlungsverkehr;paiement;pagos;pagamentos;payment technology;online payments
Insurance|versicherung;versicherungen;versicherungswesen;assurance;seguro;assicurazioni;verzekeringen;~insurers;保険;insurtech;car insurance;auto insurance;motor insurance;health insurance
Asset Management|investment management;wealth management;~investment;vermogensverwaltung;gestion d'actifs;investment firm
Venture Capital|private equity;venture capital and private equity;risikokapital
Mortgage|home loans
Debt Relief|debt settlement
Lending|consumer lending;consumer finance;~loans;~credit
Accounting|buchhaltung;comptabilite;contabilidad;contabilidade;~tax;steuerberatung
*Health Care|healthcare;~health;hospital and health care;hospitals and health care;~hospital;gesundheitswesen;~gesundheit;~sante;~salud;saude;sanita;gezondheidszorg;~medical;~medizin;~medicine;~医療;~clinics
Digital Health|healthtech;health tech;health technology;healthcare technology;health it;ehealth;e-health;healthcare it
Medical Devices|medical device;medtech;medizintechnik;medical technology;medical equipment;医療機器
Pharmaceuticals|pharmaceutical;pharma;pharmaindustrie;pharmazie;pharmacie;farmaceutica;医薬品;製薬;pharmacy
Biotechnology|biotech;biotechnology research;biotechnologie;biotecnologia;バイオ
Life Sciences|life science;biomedical
Mental Health|mental health care;behavioral health
Senior Care|elder care;elderly care;home care;altenpflege;~pflege;nursing;seniorenbetreuung;senior living;nursing homes and residential care facilities;介護;aged care;haushaltshilfe;pflegedienst;aide a domicile
Wellness|health wellness and fitness;fitness;wellness and fitness services;wellbeing
Veterinary|tierarzt;tierarztpraxis
Dental|dentistry;dentist;zahnarzt;zahnmedizin;dental practices
*Manufacturing|!industrial;!industry;!industrie;fertigung;fabrication;manufactura;!industria;fabricacion;製造業;~製造;メーカー;manufacturers;produzierendes gewerbe;industriebetriebe
Machinery|maschinenbau;mechanical or industrial engineering;industrial machinery;mechanical engineering;anlagenbau;~機械;輸送機械;industrial automation;automation machinery manufacturing
Elevators|~elevator;aufzuge;エレベーター
Automotive|automobile;motor vehicle manufacturing;automobilindustrie;automobil;automoción;automocion;automotivo;car dealerships;car dealers;fahrzeugbau;自動車
Aerospace|aviation and aerospace;aviation;luftfahrt;luft- und raumfahrt;aeronautique;aeronautica;航空
Defense|defence;military;defense and space;rustung;verteidigung;defensa
Chemicals|~chemical;chemie;chimie;quimica;chimica;~化学
~Metals|~metal;~steel;mining and metals;metallurgy;metallbau;metallverarbeitung;aluminium;aluminum;stahl;acier;acero;鉄鋼
~Mining|bergbau;mineria;mineracao
~Materials|advanced materials;composites;~材料
~Plastics|kunststoff;kunststoffe;plastique;plastics and rubber manufacturing
~Packaging|packaging and containers;verpackung;embalagens;emballage;envases
Printing|print management;druckerei;~druck;imprimerie;~印刷
~Paper|paper and forest products;forestry;forstwirtschaft
Textiles|textile;textil;textilindustrie
Electrical Equipment|elektrotechnik;電気機器
~Batteries|battery manufacturing;energy storage;~電池;蓄電池;蓄電システム;energy storage systems
*Energy|energie;energia;energiewirtschaft;エネルギー;energieversorgung;~power;energy and utilities
Renewable Energy|renewables;renewables and environment;clean energy;~solar;solar energy;wind energy;wind power;erneuerbare energien;windkraft;再生可能エネルギー;renewable energy semiconductor manufacturing
Oil and Gas|oil and energy;petroleum;~oil;~gas
Nuclear|nuclear energy;nucleaire
Utilities|utility;versorger;stadtwerke;electric utilities
Environmental Services|!environment;!environnement;~umwelt;umweltschutz;medio ambiente;~環境
Sustainability|greentech;green tech;cleantech;clean tech;climate tech;nachhaltigkeit;green it;numerique responsable
Waste Management|recycling;entsorgung;waste
~Water|water treatment;wasser
*Agriculture|agribusiness;~farming;landwirtschaft;agricultura;agronegocio;agropecuaria;agroindustria;農業;agricultural
AgTech|agricultural technology;agritech;agrotech;precision farming;agricultura de precisao;precision agriculture
Indoor Farming|vertical farming;植物工場;controlled environment agriculture;indoor vertical farms
*Food and Beverage|~food;food production;lebensmittel;lebensmittelindustrie;alimentos;alimentaire;agroalimentaire;beverages;~食品;飲料
Food Delivery|foodtech;food tech;フードテック
Confectionery|confections
Fisheries|~fishing;seafood;aquaculture;水産
*Construction|bauwesen;bauindustrie;baugewerbe;bauunternehmen;~bau;hochbau;construccion;construcao;batiment;btp;~建設;建設業;general contractors;building construction
Civil Engineering|structural engineering;bauingenieurwesen;tragwerksplanung;ingenieurburo;engineering services
Architecture|architecture and planning;architektur;arquitectura
Building Materials|
*Real Estate|immobilien;immobilier;inmobiliaria;imobiliario;commercial real estate;~不動産;proptech
Property Management|hausverwaltung;immobilienverwaltung;facility property management
Home Improvement|handwerk;~renovation
Waterproofing|abdichtung
Plumbing|sanitar;plumbers
*~Retail|einzelhandel;~handel;retail trade;commerce de detail;comercio minorista;varejo;~小売;小売業;retailers
E-Commerce|ecommerce;online retail;online shopping;onlinehandel;e commerce;comercio electronico;comercio eletronico;marketplace;~ec
Wholesale|grosshandel;wholesale distribution;~distribution;卸売
Consumer Goods|fmcg;cpg;consumer packaged goods;consumer products;konsumguter
Consumer Services|personal services;~consumer
Fashion|apparel;apparel and fashion;~mode;moda;bekleidung;luxury goods;アパレル
Beauty|cosmetics;beauty tech;beautytech;personal care;kosmetik;cosmetique;cosmeticos;化粧品
Restaurants|~restaurant;gastronomie;food and beverage services;~飲食;catering
Hospitality|~hotel;hotellerie;~ホテル
~Travel|travel and tourism;~tourism;~tourismus;tourisme;turismo;~旅行
Pets|pet supplies;pet care;~pet;haustiere;tierbedarf
~Sports|~sport;sporting goods
~Furniture|mobel;家具
*Media and Entertainment|~media;medien;medios;digital media;online media;interactive media;~メディア
~Entertainment|unterhaltung;エンターテインメント
~News|news media;journalism;newspapers;~presse
Publishing|verlag;verlagswesen;book publishing;edition;~出版
~Film|motion pictures;movies
Broadcasting|broadcast;~television;broadcast media;rundfunk
Video Streaming|~streaming;streaming media
~Music|~musik;~音楽
~Gaming|~games;video games;computer games;game development;game engine;spieleentwicklung;videojuegos;~ゲーム
Social Media|social network;social networking;soziale medien
*~Marketing|marketing and advertising
Advertising|werbung;werbeagentur;publicite;publicidad;publicidade;online advertising;digital advertising;~広告;広告代理店;creative agency;digital agency;brand advertisers
AdTech|ad tech;advertising technology
MarTech|marketing technology;marketing automation
Public Relations|~pr;~communication
Market Research|marktforschung;online research;survey analytics;etudes de marche;investigacion de mercados
~Design|digital design;experience design;graphic design;produktdesign;designagentur
Web Development|web design;webentwicklung;website development;webdesign
*Professional Services|business services;!services;!dienstleistungen;!dienstleistung;servicios profesionales;services aux entreprises;サービス業;!サービス
~Consulting|management consulting;business consulting;business consulting and services;consulting firm;unternehmensberatung;~beratung;~conseil;consultoria;consulenza;コンサルティング
Human Resources|~hr;personalwesen;ressources humaines;recursos humanos;risorse umane;~人事;servicios de recursos humanos;rrhh;rr.hh
Staffing and Recruiting|staffing;~recruitment;~recruiting;personaldienstleistungen;personalvermittlung;zeitarbeit;arbeitnehmeruberlassung;recrutement;interim;reclutamiento;recrutamento;人材派遣;人材紹介;~人材;personalni agentura;talent acquisition;reclutamiento y seleccion;人材サービス;求人サイト
HR Software|hr tech;hrtech
Outsourcing|bpo;アウトソーシング
~Legal|~law;law practice;law firm;~recht;rechtsberatung;rechtsanwalte;kanzlei;anwaltskanzlei;juridique;avocats;servicios legales;abogados;~法律;rechtsanwaltskanzlei
Procurement|~beschaffung;~einkauf;~innkjop;~achats;~sourcing;procurement software;e-procurement
CRM|customer relationship management
Risk Management|~risk;~compliance
Physical Security|security services;~sicherheit;sicherheitsdienst;public safety;security guards;警備
Facilities Services|facility management;facilities management;facility services;building services;building maintenance;~cleaning;~reinigung;gebaudereinigung;janitorial services;ビルメンテナンス;~清掃;gebaudemanagement;technische hygiene;~hygiene;luftungsreinigung
Pest Control|schadlingsbekampfung
Disaster Restoration|damage restoration;disaster recovery;~restoration;disaster clean up
Project Management|project management software;projektmanagement
Payroll|lohnabrechnung
Certification|testing and certification;certification and standards
~Events|event services;event management;veranstaltungen;eventagentur;ticketing
*Transportation|transportation and logistics;~transport;transport and logistics;~verkehr;~transporte;運輸;trucking;~freight
Logistics|logistik;logistique;logistica;logistics and supply chain;supply chain;supply chain management;warehousing;~物流;logistiek;spedition;~delivery
Rail|railroad;railway;rail transportation;bahn;ferroviaire;鉄道
Shipping|maritime;maritime transportation;shipbuilding;schifffahrt;海運
Fleet Management|~fleet;fuhrparkmanagement
Ride Hailing|ride sharing;~mobility
Airlines|airline;fluggesellschaft
*~Education|~bildung;educacion;educacao;istruzione;onderwijs;education management;~schools;schulen;enseignement;~教育
Higher Education|universities;~university;hochschulen;hochschule;universitaten;enseignement superieur
EdTech|e-learning;elearning;education technology
~Training|corporate training;professional training;professional training and coaching;~coaching;weiterbildung;schulung;~formation;formacion;~研修
*~Government|public sector;government administration;public administration;offentlicher dienst;offentliche verwaltung;offentlicher sektor;secteur public;administration publique;administracion publica;sector publico;setor publico;官公庁
*Nonprofit|non profit;non-profit;charity;~ngo;gemeinnutzig;~association;ong;philanthropy;npo
Social Services|human services;soziale dienste;soziales;child welfare;sozialwesen
~Politics|political organization;political party;partei;~politik
Museums|~museum;museen
~Research|forschung;recherche;investigacion;~研究;research and development;scientific research
~Engineering|ingenieurwesen;ingenierie;ingenieria;engenharia
Formal Verification|formal methods
Cryptography|cryptographic engineering
`;

export interface Industry {
  name: string;
  broad: boolean;
}

const byWording = new Map<string, Industry>();
const everyday = new Set<string>();
const never = new Set<string>();

export const isEveryday = (key: string): boolean => everyday.has(key);
export const isNeverInProse = (key: string): boolean => never.has(key);
let folder: ((text: string) => string) | null = null;

/** The table, folded once. */
export function industryTable(fold: (text: string) => string): ReadonlyMap<string, Industry> {
  if (folder) return byWording;
  folder = fold;
  for (const line of TABLE.trim().split('\n')) {
    const [head = '', synonyms = ''] = line.split('|');
    const industry = { name: head.replace(/[*~]/g, ''), broad: head.startsWith('*') };
    for (const wording of [head.replace('*', ''), ...synonyms.split(';')]) {
      const key = fold(wording.replace(/^[~!]/, ''));
      if (wording.startsWith('~')) everyday.add(key);
      if (wording.startsWith('!')) never.add(key);
      if (key && !byWording.has(key)) byWording.set(key, industry);
    }
  }
  return byWording;
}
