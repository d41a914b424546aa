/**
 * Industries by the names of Crunchbase's published list of industries (https://support.crunchbase.com/hc/en-us/articles/360043146954),
 * with synonyms: LinkedIn's and GICS's names, everyday wordings, other languages. `*` in front marks a broad one, which
 * says little by itself. Synonyms are folded when read.
 */
const TABLE = `
*Software|computer software;software development;software industry;enterprise software;software products;software publishing;software publishers;softwareentwicklung;software engineering;logiciels;edition de logiciels;desarrollo de software;desenvolvimento de software;sviluppo software;softwareontwikkeling;ソフトウェア;ソフトウェア開発;software house;application software;software company;software / it;software development / engineering
*SaaS|software as a service;software-as-a-service;cloud software;b2b saas;saas company
*Information Technology|it;ict;information technology and services;it services and it consulting;it services;it consulting;information services;information and communication technology;information technology services;it-dienstleistungen;informationstechnologie;informatik;informatique;services informatiques;tecnologias de la informacion;tecnologia da informacao;tecnologia dell'informazione;informatica;informacni technologie;is/it;it dienstverlening;情報通信;情報サービス;it・通信;technology consulting;digital services;it-beratung
*Technology|tech;high tech;high-tech;technology information and internet;technologie;tecnologia;technology industry;information technology company;technology companies
*Internet|internet services;internet software and services;online services;web services;internet industry;インターネット;internet publishing
Artificial Intelligence|ai;machine learning;artificial intelligence and machine learning;ai/ml;ai and ml;kunstliche intelligenz;ki;intelligence artificielle;inteligencia artificial;人工知能;generative ai;deep learning;computer vision;data and ai
Analytics|data analytics;data science;business intelligence;big data;data and analytics;data management;data infrastructure;datenanalyse
Cybersecurity|cyber security;computer and network security;information security;it security;network security;application security;it-sicherheit;cybersicherheit;cybersecurite;ciberseguridad;ciberseguranca;security software;cloud security;セキュリティ
Cloud Computing|cloud;cloud services;cloud infrastructure;cloud native;cloud-native;it infrastructure;web hosting;edge computing;content delivery network;cdn
Developer Tools|devtools;devops;software tools;developer platform;api management;developer platforms;api;apis
Hardware|computer hardware;computer hardware manufacturing;computers and electronics manufacturing
Electronics|electronic components;electronic manufacturing;elektronik;electronique;electronica;appliances electrical and electronics manufacturing;electrical and electronic manufacturing;電子部品;電機;electronic equipment
Consumer Electronics|computers and consumer electronics;unterhaltungselektronik
Home Appliances|household appliances;haushaltsgerate;consumer appliances
Semiconductors|semiconductor;semiconductor manufacturing;halbleiter;半導体
Telecommunications|telecom;telecoms;telecommunication;telekommunikation;telecommunications industry;telecomunicaciones;telecomunicacoes;telecomunicazioni;telecom operators;mobile network operators;wireless;通信;unified communications;business communications;contact center
Networking|network equipment;computer networking;network equipment manufacturing;netzwerktechnik;ネットワーク
Robotics|robotik;robotica;robotique;automation and robotics;ロボット;ロボティクス;robots
Internet of Things|iot;industrial iot;connected devices;m2m
Blockchain|crypto;cryptocurrency;cryptocurrencies;web3;defi;digital assets;krypto
Open Source|open source software;open-source software;free software;open-source
Geospatial|gis;mapping;maps;location technology;location intelligence;location services;geoinformation;geomatics
Simulation|synthetic data;simulation software
Nanotechnology|nanotech;ナノ材料
*Financial Services|finance;financials;financial service;finanzdienstleistungen;finanzen;finanzwesen;services financiers;servicios financieros;servicos financeiros;servizi finanziari;financiele dienstverlening;finanzas;capital markets;financial markets;finance industry;banking and financial services;金融;financial institutions;bfsi;stock exchange
FinTech|financial technology;fin tech;digital banking;neobank;open banking;financial software;fintechs
Banking|banks;bank;commercial banking;commercial banks;retail banking;bankwesen;banken;banque;banques;banca;bancos;bankovnictvi;銀行;credit union;credit unions;investment banking;banking industry
Payments|payment processing;digital payments;mobile payments;payment solutions;payment services;zahlungsverkehr;paiement;pagos;pagamentos;payment technology;card payments;payment terminals;online payments;betalingslosninger;betallosningar;kortbetalning
Insurance|versicherung;versicherungen;versicherungswesen;assurance;assurances;seguros;seguro;assicurazioni;verzekeringen;insurers;insurance industry;保険;insurtech;car insurance;auto insurance;motor insurance;health insurance;life insurance
Asset Management|investment management;wealth management;investment;investments;vermogensverwaltung;gestion d'actifs;investment firm;hedge funds
Venture Capital|private equity;venture capital and private equity;venture capital and private equity principals;risikokapital
Mortgage|mortgages;home loans;mortgage lending
Debt Relief|debt settlement;debt consolidation;debt resolution
Lending|consumer lending;consumer finance;loans;credit
Accounting|accounting and tax;buchhaltung;comptabilite;contabilidad;contabilidade;tax;steuerberatung;accounting firms;accounting services
*Health Care|healthcare;health;hospital and health care;hospitals and health care;hospitals;hospital;gesundheitswesen;gesundheit;sante;salud;saude;sanita;gezondheidszorg;medical;medizin;medicine;医療;healthcare providers;medical practices;health services;health systems;zdravotnictvi;clinics
Digital Health|healthtech;health tech;health technology;healthcare technology;health it;ehealth;e-health;telehealth;telemedicine;healthcare it;mhealth
Medical Devices|medical device;medtech;medizintechnik;medical technology;medical equipment;medical equipment manufacturing;dispositifs medicaux;dispositivos medicos;医療機器
Pharmaceuticals|pharmaceutical;pharma;pharmaceutical manufacturing;pharmaindustrie;pharmazie;pharmacie;industria farmaceutica;farmaceutica;医薬品;製薬;pharmacy;biopharma;biopharmaceutical
Biotechnology|biotech;biotechnology research;biotechnologie;biotecnologia;バイオ
Life Sciences|life science;biosciences;biomedical
Mental Health|mental health care;behavioral health
Senior Care|elder care;elderly care;home care;altenpflege;pflege;nursing;seniorenbetreuung;senior living;senior living industry;nursing homes and residential care facilities;介護;aged care;haushaltshilfe;pflegedienst;aide a domicile
Wellness|health wellness and fitness;fitness;wellness and fitness services;wellbeing
Veterinary|veterinary services;tierarzt;tierarztpraxis
Dental|dentistry;dentist;dentists;zahnarzt;zahnmedizin;dental practices
*Manufacturing|industrial;industry;industrie;fertigung;fabrication;manufactura;industria;fabricacion;製造業;製造;メーカー;industrial manufacturing;manufacturers;produzierendes gewerbe;industriebetriebe;vyroba
Machinery|machinery manufacturing;maschinenbau;mechanical or industrial engineering;industrial machinery;industrial machinery manufacturing;mechanical engineering;anlagenbau;機械;輸送機械;industrial automation;automation machinery manufacturing
Elevators|elevator;elevator manufacturing;aufzuge;エレベーター
Automotive|automobile;automotive industry;motor vehicle manufacturing;automobilindustrie;automobil;automoción;automocion;automotivo;car dealerships;car dealers;fahrzeugbau;自動車;connected cars;automakers
Aerospace|aviation and aerospace;aviation;aerospace manufacturing;luftfahrt;luft- und raumfahrt;aeronautique;aeronautica;aviation and aerospace component manufacturing;航空
Defense|defence;military;defense and space;defense and space manufacturing;rustung;verteidigung;defensa
Chemicals|chemical;chemical manufacturing;chemie;chemical industry;chimie;quimica;chimica;化学
Metals|metal;steel;mining and metals;metallurgy;metallbau;metallverarbeitung;aluminium;aluminum;stahl;acier;acero;鉄鋼
Mining|bergbau;mineria;mineracao;mining industry
Materials|advanced materials;composites;材料
Plastics|plastics manufacturing;kunststoff;kunststoffe;plastique;plastics and rubber manufacturing
Packaging|packaging and containers;packaging and containers manufacturing;verpackung;embalagens;emballage;envases
Printing|print management;printing services;druckerei;druck;imprimerie;印刷
Paper|paper and forest products;forestry;forstwirtschaft;paper manufacturing
Textiles|textile;textile manufacturing;textil;textilindustrie
Electrical Equipment|electrical equipment manufacturing;elektrotechnik;電気機器
Batteries|battery manufacturing;energy storage;電池;蓄電池;蓄電システム;energy storage systems
*Energy|energie;energia;energy industry;energy services;energiewirtschaft;エネルギー;energieversorgung;power;energy and utilities
Renewable Energy|renewables;renewables and environment;clean energy;solar;solar energy;wind energy;wind power;erneuerbare energien;windkraft;energies renouvelables;energias renovables;energia renovavel;再生可能エネルギー;photovoltaik;renewable energy semiconductor manufacturing
Oil and Gas|oil and energy;petroleum;oil;gas;ol und gas;petroleo y gas
Nuclear|nuclear energy;nucleaire;kernenergie
Utilities|utility;versorger;stadtwerke;electric utilities;utility companies
Environmental Services|environment;environnement;umwelt;umweltschutz;medio ambiente;環境;conservation;environmental conservation
Sustainability|greentech;green tech;cleantech;clean tech;climate tech;nachhaltigkeit;decarbonization;green it;numerique responsable
Waste Management|recycling;entsorgung;waste;abfallwirtschaft;gestion des dechets
Water|water treatment;water supply;wasser
*Agriculture|agribusiness;farming;landwirtschaft;agricultura;agronegocio;agropecuaria;agroindustria;農業;agro;zemedelstvi;agricultural
AgTech|agricultural technology;agritech;agrotech;precision farming;smart farming;agricultura de precisao;precision agriculture
Indoor Farming|vertical farming;植物工場;controlled environment agriculture;indoor vertical farms
*Food and Beverage|food and beverages;food;food production;food and beverage manufacturing;food industry;food manufacturing;lebensmittel;lebensmittelindustrie;alimentos;alimentaire;agroalimentaire;beverages;食品;飲料;consumer food;nahrungsmittel
Food Delivery|foodtech;food tech;フードテック;meal kits;online food delivery
Confectionery|confections;sweets;chocolate
Fisheries|fishing;seafood;aquaculture;水産
*Construction|construction industry;bauwesen;bauindustrie;baugewerbe;bauunternehmen;bau;hochbau;construccion;construcao;batiment;btp;edilizia;bouw;stavebnictvi;建設;建設業;general contractors;building construction
Civil Engineering|structural engineering;bauingenieurwesen;tragwerksplanung;ingenieurburo;engineering services;genie civil;ingenieria civil;infrastructure;tiefbau
Architecture|architecture and planning;architektur;architecture firm;architekturburo;arquitectura
Building Materials|baustoffe;wholesale building materials;materiaux de construction
*Real Estate|immobilien;immobilier;inmobiliaria;imobiliario;property;residential real estate;commercial real estate;不動産;vastgoed;proptech;real estate industry
Property Management|hausverwaltung;immobilienverwaltung;facility property management;gestion immobiliere
Home Improvement|home services;handwerk;renovation;remodeling
Waterproofing|waterproofing services;abdichtung
Plumbing|plumbing services;sanitar;plumbers
*Retail|einzelhandel;handel;retail trade;commerce de detail;comercio minorista;varejo;小売;小売業;retailers;maloobchod;detailhandel;retail industry;retail stores
E-Commerce|ecommerce;online retail;online shopping;onlinehandel;e commerce;comercio electronico;comercio eletronico;online shop;marketplace;ec;internet retail;electronic commerce
Wholesale|grosshandel;wholesale distribution;distribution;卸売;comercio mayorista;wholesale trade
Consumer Goods|fmcg;cpg;consumer packaged goods;consumer products;konsumguter;biens de consommation;bienes de consumo;consumer brands
Consumer Services|personal services;consumer
Fashion|apparel;apparel and fashion;retail apparel and fashion;mode;moda;bekleidung;clothing;luxury goods;luxury;luxury goods and jewelry;アパレル;jewelry
Beauty|cosmetics;beauty tech;beautytech;personal care;kosmetik;cosmetique;cosmeticos;化粧品;personal care product manufacturing
Restaurants|restaurant;gastronomie;gastronomy;food service;food and beverage services;restauracion;restauration;飲食;catering
Hospitality|hotels;hotel;hotellerie;hoteleria;hotelaria;hotels and motels;ホテル;accommodation;lodging
Travel|travel and tourism;tourism;leisure travel and tourism;tourismus;tourisme;turismo;travel arrangements;旅行;travel agency;reisen;leisure
Pets|pet supplies;pet care;pet;haustiere;tierbedarf
Sports|sport;sporting goods;spectator sports;sporting goods manufacturing
Furniture|mobel;meubles;muebles;furniture manufacturing;家具
*Media and Entertainment|media;media and entertainment industry;medien;medias;medios;digital media;online media;interactive media;メディア;online audio and video media;entertainment media
Entertainment|live entertainment;unterhaltung;entertainment providers;エンターテインメント
News|news media;journalism;newspapers;presse
Publishing|verlag;verlagswesen;book publishing;book and periodical publishing;edition;出版
Film|motion pictures;motion pictures and film;movies;movies videos and sound;visual effects;vfx;film production
Broadcasting|broadcast;television;broadcast media;rundfunk;broadcast media production and distribution;radio
Video Streaming|streaming;ott;streaming media
Music|musicians;musik;音楽
Gaming|games;video games;computer games;game development;game engine;gaming industry;spieleentwicklung;videojuegos;ゲーム;esports;mobile games
Social Media|social network;social networks;social networking;social networking platforms;soziale medien
*Marketing|marketing and advertising;marketing services;marketing agency;marketing agencies;digital marketing;marketing industry;agence marketing
Advertising|advertising services;advertising agency;werbung;werbeagentur;publicite;publicidad;publicidade;online advertising;digital advertising;広告;広告代理店;creative agency;digital agency;brand advertisers;ad agency
AdTech|ad tech;advertising technology;programmatic advertising
MarTech|marketing technology;marketing automation;marketing software
Public Relations|pr;public relations and communications services;pr agency;communications;communication
Market Research|marktforschung;online research;survey;survey analytics;market research firms;etudes de marche;investigacion de mercados;consumer research;survey data
Design|design services;digital design;experience design;graphic design;produktdesign;designagentur;interior design;ux design
Web Development|web design;webentwicklung;website development;web development agency;webdesign
*Professional Services|business services;services;dienstleistungen;dienstleistung;servicios profesionales;services aux entreprises;サービス業;サービス
Consulting|management consulting;business consulting;business consulting and services;consulting firm;unternehmensberatung;beratung;conseil;consultoria;consulenza;コンサルティング;strategy consulting;consultancy;consulting services
Human Resources|hr;human resources services;hr services;personalwesen;ressources humaines;recursos humanos;risorse umane;人事;servicios de recursos humanos;rrhh;rr.hh
Staffing and Recruiting|staffing;recruitment;recruiting;staffing agency;recruitment agency;recruitment services;personaldienstleistungen;personalvermittlung;zeitarbeit;arbeitnehmeruberlassung;recrutement;interim;reclutamiento;recrutamento;人材派遣;人材紹介;人材;executive search;headhunting;personalni agentura;talent acquisition;employment services;job board;reclutamiento y seleccion;人材サービス;求人サイト
HR Software|hr tech;hrtech;human capital management;hris
Outsourcing|bpo;business process outsourcing;outsourcing and offshoring consulting;outsourcing/offshoring;アウトソーシング
Legal|law;legal services;law practice;law firm;law firms;recht;rechtsberatung;rechtsanwalte;kanzlei;anwaltskanzlei;juridique;avocats;servicios legales;abogados;法律;rechtsanwaltskanzlei
Procurement|beschaffung;einkauf;innkjop;achats;strategic procurement;strategisk innkjop;sourcing;procurement software;e-procurement
CRM|customer relationship management
Risk Management|risk;compliance
Physical Security|security and investigations;security services;sicherheit;sicherheitsdienst;public safety;security guards;警備
Facilities Services|facility management;facilities management;facility services;building services;building maintenance;cleaning;cleaning services;reinigung;gebaudereinigung;janitorial services;ビルメンテナンス;清掃;gebaudemanagement;technische hygiene;hygiene;luftungsreinigung
Pest Control|schadlingsbekampfung;ongediertebestrijding;exterminating
Disaster Restoration|damage restoration;disaster recovery;restoration;disaster clean up
Project Management|project management software;projektmanagement
Payroll|payroll services;lohnabrechnung
Certification|testing and certification;certification and standards
Events|event services;events services;event management;veranstaltungen;eventagentur;ticketing
*Transportation|transportation and logistics;transport;transport and logistics;verkehr;transporte;transportes;transportation/trucking/railroad;運輸;transportation industry;truck transportation;trucking;freight
Logistics|logistik;logistique;logistica;logistics and supply chain;supply chain;supply chain management;transportation logistics supply chain and storage;warehousing;物流;logistiek;spedition;delivery
Rail|railroad;railway;rail transportation;bahn;ferroviaire;鉄道
Shipping|maritime;maritime transportation;shipbuilding;schifffahrt;海運
Fleet Management|fleet;telematics;fuhrparkmanagement;fleet operators
Ride Hailing|ride sharing;mobility;on-demand services;super app;ridesharing;mobilitat
Airlines|airline;airlines/aviation;airlines and aviation;fluggesellschaft
*Education|bildung;educacion;educacao;istruzione;onderwijs;education management;schools;k-12;primary and secondary education;primary/secondary education;schulen;enseignement;教育;vzdelavani;education administration programs
Higher Education|universities;university;hochschulen;hochschule;universitaten;enseignement superieur;colleges and universities
EdTech|e-learning;elearning;education technology;e-learning providers;online learning;online education
Training|corporate training;professional training;professional training and coaching;coaching;weiterbildung;schulung;formation;formacion;研修;leadership training
*Government|public sector;government administration;government agencies;public administration;offentlicher dienst;offentliche verwaltung;offentlicher sektor;secteur public;administration publique;administracion publica;sector publico;setor publico;官公庁;federal government;state and local government;behorden
*Nonprofit|non profit;nonprofits;non-profit;non-profit organizations;nonprofit organization management;charity;ngo;gemeinnutzig;association;ong;nonprofit organizations;philanthropy;npo;civic and social organizations
Social Services|individual and family services;human services;soziale dienste;soziales;child welfare;sozialwesen;health and human services
Politics|political organization;political organizations;political party;partei;politik
Museums|museum;museums and institutions;museums historical sites and zoos;museen
Research|research services;forschung;recherche;investigacion;研究;research and development;scientific research
Engineering|ingenieurwesen;ingenierie;ingenieria;engenharia
Formal Verification|formal methods
Cryptography|cryptographic engineering
`;

export interface Industry {
  name: string;
  broad: boolean;
}

const byWording = new Map<string, Industry>();
let folder: ((text: string) => string) | null = null;

/** The table, folded once. */
export function industryTable(fold: (text: string) => string): ReadonlyMap<string, Industry> {
  if (folder) return byWording;
  folder = fold;
  for (const line of TABLE.trim().split('\n')) {
    const [head = '', synonyms = ''] = line.split('|');
    const industry = { name: head.replace('*', ''), broad: head.startsWith('*') };
    for (const wording of [industry.name, ...synonyms.split(';')]) {
      const key = fold(wording);
      if (key && !byWording.has(key)) byWording.set(key, industry);
    }
  }
  return byWording;
}
