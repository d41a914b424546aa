/**
 * Industries after Crunchbase's published list (https://support.crunchbase.com/hc/en-us/articles/360043146954). Of the
 * 155 names, 95 stand in a public copy of its own export (`category_groups.csv`, of 2016, the newest that could be
 * compared); the other 60 are customary plurals of its names ("Pharmaceuticals"), names that it did not have yet
 * ("Blockchain"), and trades that it leaves out ("Elevators"). Each comes with synonyms:
 * LinkedIn's and GICS's names, everyday wordings, other languages. `*` in front marks a broad one, which
 * says little by itself. Synonyms are folded when read. `~` in front of
 * a wording marks an everyday word, which names an industry only where one is expected; `!` one that in running text never does. `^` is how words
 * begin by which a company says what it is ("Versicherungsgruppe", "verzekeraar"), of four letters and more.
 */
export const INDUSTRIES = `
*~Software|computer software;software development;enterprise software;software products;software publishing;softwareentwicklung;software engineering;logiciels;ソフトウェア;ソフトウェア開発;software house;application software;software development / engineering
*SaaS|software as a service;software-as-a-service
*Information Technology|~it;ict;information technology and services;it services and it consulting;it consulting;information and communication technology;informationstechnologie;informatik;informatique;tecnologias de la informacion;tecnologia da informacao;tecnologia dell'informazione;informatica;informacni technologie;~情報通信;technology consulting;digital services
*~Technology|~tech;high tech;high-tech;~technologie;~tecnologia
*~Internet|online services;web services;~インターネット
Artificial Intelligence|~ai;machine learning;ai/ml;kunstliche intelligenz;~ki;intelligence artificielle;inteligencia artificial;人工知能;generative ai;deep learning;computer vision
~Analytics|data analytics;data science;business intelligence;big data;data and analytics;data management;data infrastructure;datenanalyse
Cybersecurity|cyber security;computer and network security;information security;it security;application security;it-sicherheit;cybersicherheit;security software;cloud security;~セキュリティ;^cybers
Cloud Computing|~cloud;cloud infrastructure;cloud native;cloud-native;it infrastructure;edge computing;content delivery network;cdn
Developer Tools|devops;software tools;developer platform;api management;~api
~Hardware|
Electronics|electronic components;elektronik;electronique;electronica;電子部品;電機;electronic equipment
Consumer Electronics|
Home Appliances|household appliances
Semiconductors|semiconductor;halbleiter;半導体
Telecommunications|~telecom;telecommunication;telekommunikation;telecom operators;wireless;~通信;unified communications;business communications;contact center;^telecomuni
Networking|network equipment;~ネットワーク
Robotics|robotik;robotica;robotique;ロボット;ロボティクス
Internet of Things|iot;m2m
Blockchain|~crypto;cryptocurrency;web3;defi;krypto
Open Source|open-source software;open-source
Geospatial|gis;~mapping;~maps;location technology;location intelligence
~Simulation|synthetic data
Nanotechnology|ナノ材料
*Financial Services|~finance;financials;finanzdienstleistungen;finanzen;finanzwesen;capital markets;~金融;stock exchange
FinTech|financial technology;digital banking
Banking|~bank;commercial banking;retail banking;bankwesen;banken;banque;banca;bancos;銀行;investment banking;^banks
Payments|payment processing;digital payments;mobile payments;payment solutions;payment services;payment technology;online payments;~betaling;betalingslosning;betalingslosninger;betalosning;kortbetalning;paiement;zahlungsverkehr
Insurance|versicherung;versicherungen;versicherungswesen;~assurance;seguro;~insurers;保険;insurtech;car insurance;auto insurance;motor insurance;health insurance;^insurer;^versicher;^assureu;^verzeker
Asset Management|investment management;wealth management;~investment
Venture Capital|private equity;venture capital and private equity
Mortgage|
Debt Relief|debt settlement
Lending|consumer lending;consumer finance;~loans;~credit;^lender
Accounting|buchhaltung;comptabilite;~tax;steuerberatung;^accountanc;^contab;^comptab
*Health Care|healthcare;~health;hospital and health care;~hospital;gesundheitswesen;~gesundheit;~sante;~salud;saude;sanita;~medical;~medizin;~medicine;~医療;~clinics;^hospitals;^klinik
Digital Health|healthtech;health tech;health technology;healthcare technology;health it;ehealth;e-health;^telemed
Medical Devices|medical device;medtech;medical technology;medical equipment;医療機器;^medizintech
Pharmaceuticals|pharmaceutical;pharma;farmaceutica;医薬品;製薬;pharmacy;^pharma;^farmac
Biotechnology|biotech;biotechnology research;biotechnologie;バイオ;^biopharma
Life Sciences|life science;biomedical
Mental Health|mental health care
Senior Care|elder care;elderly care;home care;altenpflege;~pflege;nursing;seniorenbetreuung;senior living;nursing homes and residential care facilities;介護;aged care;haushaltshilfe;pflegedienst;^pflegeh
Wellness|fitness;wellness and fitness services;wellbeing
Veterinary|tierarzt;^veterin
Dental|dentistry;dentist;zahnarzt;dental practices;^dentist
*Manufacturing|!industrial;!industry;!industrie;fertigung;fabrication;!industria;製造業;~製造;メーカー;manufacturers
Machinery|maschinenbau;industrial machinery;mechanical engineering;anlagenbau;~機械;輸送機械;^maschinenb
Elevators|~elevator;エレベーター
Automotive|automobile;motor vehicle manufacturing;automobil;automoción;automocion;car dealers;fahrzeugbau;自動車;^automobil
Aerospace|aviation and aerospace;aviation;luftfahrt;aeronautique;航空;^aeronaut
Defense|defence;military;defense and space;rustung
Chemicals|~chemical;chemie;chimie;~化学;^chemie
~Metals|~metal;~steel;mining and metals;metallurgy;metallbau;aluminium;stahl;鉄鋼;^stahl
~Mining|bergbau
~Materials|advanced materials;~材料
~Plastics|kunststoffe;plastics and rubber manufacturing
~Packaging|verpackung;embalagens;^verpack
Printing|print management;~druck;~印刷;^druckerei
~Paper|forestry
Textiles|textile;textil;^textil
Electrical Equipment|電気機器
~Batteries|energy storage;~電池;蓄電池;蓄電システム
*Energy|energie;energia;エネルギー;~power;energy and utilities;^energiev
Renewable Energy|renewables;clean energy;~solar;solar energy;wind energy;erneuerbare energien;windkraft;再生可能エネルギー;renewable energy semiconductor manufacturing;^photovolt
Oil and Gas|oil and energy;petroleum;~oil;~gas;^petrol
Nuclear|nuclear energy;nucleaire
Utilities|utility;versorger;stadtwerke
Environmental Services|!environment;!environnement;~umwelt;umweltschutz;~環境;^biodivers
Sustainability|green tech;cleantech;clean tech;climate tech;green it;numerique responsable
Waste Management|recycling;waste;^entsorg
~Water|wasser
*Agriculture|agribusiness;~farming;landwirtschaft;agricultura;agronegocio;農業;agricultural;^landwirt;^agric
AgTech|agritech;agrotech;precision agriculture
Indoor Farming|vertical farming;植物工場;indoor vertical farms
*Food and Beverage|~food;food production;lebensmittel;alimentos;alimentaire;beverages;~食品;飲料;^lebensm;^brewer
Food Delivery|food tech;フードテック
Confectionery|confections
Fisheries|~fishing;seafood;水産
*Construction|bauwesen;~bau;construccion;btp;~建設;建設業;^bauunt
Civil Engineering|structural engineering;bauingenieurwesen;engineering services
Architecture|architektur
Building Materials|^cement
*Real Estate|immobilien;immobilier;commercial real estate;~不動産;^immobil;^inmobil
Property Management|immobilienverwaltung;facility property management
Home Improvement|handwerk;~renovation
Waterproofing|abdichtung
Plumbing|sanitar;^plumber
*~Retail|einzelhandel;~handel;retail trade;~小売;小売業;retailers;^supermar
E-Commerce|ecommerce;online retail;onlinehandel;e commerce;marketplace;~ec;^onlineshop
Wholesale|grosshandel;wholesale distribution;~distribution;卸売;^großh
Consumer Goods|fmcg;cpg;consumer packaged goods;consumer products
Consumer Services|~consumer
Fashion|apparel;~mode;moda;bekleidung;アパレル;^clothing
Beauty|cosmetics;beautytech;personal care;化粧品;^skincare
Restaurants|~restaurant;gastronomie;~飲食;catering;^restaurants
Hospitality|~hotel;hotellerie;~ホテル;^hotel
~Travel|~tourism;~tourismus;~旅行;^reisev
Pets|pet supplies;pet care;~pet;haustiere
~Sports|~sport
~Furniture|mobel;家具;^mobel
*Media and Entertainment|~media;medien;digital media;online media;~メディア
~Entertainment|エンターテインメント
~News|news media;!presse;^newspaper
Publishing|verlag;book publishing;edition;~出版
~Film|movies
Broadcasting|broadcast;~television;^broadcaster
Video Streaming|~streaming;streaming media
~Music|~musik;~音楽
~Gaming|~games;video games;computer games;game engine;~ゲーム
Social Media|social network
*~Marketing|marketing and advertising
Advertising|werbung;werbeagentur;digital advertising;~広告;広告代理店;digital agency;brand advertisers
AdTech|ad tech;advertising technology
MarTech|marketing automation
Public Relations|~pr;~communication
Market Research|online research;survey analytics;^marktforsch
~Design|digital design;experience design;graphic design
Web Development|web design;webdesign
*!Professional Services|business services;!services;!dienstleistungen;!dienstleistung;サービス業;!サービス
~Consulting|management consulting;business consulting;consulting firm;~beratung;~conseil;コンサルティング;^consultanc;^consulenza
Human Resources|~hr;recursos humanos;~人事;servicios de recursos humanos;rrhh;rr.hh
Staffing and Recruiting|staffing;~recruitment;~recruiting;personalvermittlung;reclutamiento;recrutamento;人材派遣;人材紹介;~人材;^personald
HR Software|hr tech;hrtech
Outsourcing|bpo;アウトソーシング
~Legal|~law;law practice;law firm;~recht;rechtsberatung;rechtsanwalte;anwaltskanzlei;~法律;rechtsanwaltskanzlei;^lawyer;^avocat;^abogad
Procurement|~beschaffung;~einkauf;~innkjop;~achats;~sourcing;procurement software;e-procurement
CRM|customer relationship management
Risk Management|~risk;~compliance
Physical Security|security services;~sicherheit;public safety;警備;^sicherheitsd
Facilities Services|facility management;facilities management;facility services;building services;building maintenance;~cleaning;~reinigung;gebaudereinigung;ビルメンテナンス;~清掃;technische hygiene;~hygiene;^nettoyage
Pest Control|
Disaster Restoration|disaster recovery;~restoration;disaster clean up
Project Management|project management software
Payroll|
Certification|certification and standards
~Events|event management
*Transportation|transportation and logistics;~transport;transport and logistics;~verkehr;~transporte;運輸;trucking;~freight
Logistics|logistik;logistique;logistica;supply chain;supply chain management;~物流;spedition;~delivery;^logistik
Rail|railroad;railway;rail transportation;bahn;ferroviaire;鉄道
Shipping|maritime;海運;^shipy
Fleet Management|~fleet
Ride Hailing|ride sharing;~mobility
Airlines|airline
*~Education|~bildung;educacion;educacao;~schools;schulen;~教育
Higher Education|universities;~university;hochschulen;hochschule;^universid
EdTech|e-learning;elearning
~Training|professional training;professional training and coaching;~coaching;~formation;formacion;~研修;^weiterbild
*~Government|public sector;public administration;offentlicher sektor;官公庁;^ayuntam
*Nonprofit|non profit;non-profit;charity;~ngo;~association;ong;npo;^charit
Social Services|human services;soziales
~Politics|political organization;political party;partei;~politik
Museums|~museum
~Research|forschung;recherche;investigacion;~研究;research and development
!Engineering|ingenieurwesen;^ingenieurb
`;
