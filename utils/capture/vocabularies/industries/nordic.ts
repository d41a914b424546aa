/** What Swedish, Norwegian and Danish pages call the industries of `en.ts`, by the same marks. */
export const nordic = `
Software|mjukvara;softwareudvikling;systemutveckling;systemutvikling;systemudvikling;forretningssystemer;økonomisystem;programvareleverandør;softwarevirksomhed;mjukvaruföretag;apputveckling;apputvikling;appudvikling;^mjukvaru;^programvar;^softwarev;^softwareh;^softwares;^affärssys;faktureringsprogram;bokföringsprogram;økonomisystemer;ekonomisystem;^økonomisys;^regnskapspro
Information Technology|IT-konsult;IT-konsulter;IT-konsultbolag;IT-konsultföretag;IT-konsulenter;konsulentselskap innen IT;IT-bolag;IT-företag;IT-selskap;IT-firma;IT-virksomhed;IT-tjänster;IT-tjenester;IT-drift;IT-lösningar;IT-løsninger;IT-leverantör;IT-leverandør;informationsteknik;informasjonsteknologi;informationsteknologi;IT och telekom;IT-tjänster och IT-konsultverksamhet;IT-tjenester og IT-rådgivning;IKT;IT-partner;IT-avdelning;skyløsninger;molnlösningar
Technology|!teknik;!teknologi
Internet|bredband
Artificial Intelligence|artificiell intelligens;kunstig intelligens;maskininlärning;maskinlæring
Analytics|dataanalys;dataanalyse
Cybersecurity|IT-säkerhet;IT-sikkerhet;IT-sikkerhed;informationssäkerhet;informasjonssikkerhet;informationssikkerhed
Cloud Computing|molntjänster;skytjenester;webbhotell;webhotell;webhosting
Hardware|hårdvara;maskinvare
Electronics|kretskort;printkort;^elektronik
Consumer Electronics|hemelektronik;forbrukerelektronikk;forbrugerelektronik
Home Appliances|vitvaror;hvitevarer;hårde hvidevarer
Semiconductors|halvledare;halvleder;halvledere
Telecommunications|bredband;telekommunikation;telekommunikasjon;telekom;mobilselskab;teleselskab;stadsnät;^teleoper;^mobiloper;^bredbåndsl
Robotics|robotik;robotikk;industrirobot
Blockchain|krypto;kryptovaluta
Geospatial|geodata;kartdata;lantmäteri;landmåling;^landinsp
Financial Services|finansiella tjänster;finansielle tjenester;finansielle ydelser;!finans;bank och finans;bank og finans;bank, finans og forsikring;^finansb;^finansier;^finansråd;finansiel virksomhed
Banking|bankvirksomhet;bankvirksomhed;pengeinstitut;nischbank;^sparbank;^sparebank;^sparekass;^andelskas;^affärsbank
Payments|!betaling;betalningslösningar;betallösning;betallösningar;betalningslösning;betalosning;betalingsløsning;betalingsløsninger;betalosninger;kortbetalning;kortbetaling;betalterminaler;kortterminaler;betalteknologi;kassasystem;kassesystem;^betaltjän;^betalingst
Insurance|!försäkring;!försäkringar;!forsikring;!forsikringer;försäkringsbolag;forsikringsselskap;forsikringsselskab;skadeförsäkring;skadeforsikring;livförsäkring;livsforsikring;pensionsbolag;pensionskasse;^försäkringsb;^försäkringsf;^försäkringsm;^forsikringss;^forsikringsm;^pensionss;^pensjonss
Asset Management|förmögenhetsförvaltning;formuepleje;fondförvaltning;investmentbolag;investeringsselskap;investeringsselskab;^kapitalför;^fondbolag;^fondsforv;^formuef
Venture Capital|riskkapitalbolag;venturekapital;^riskkap;^ventures;^oppkjøpsf;^kapitalfond
Mortgage|bolån;boliglån;^realkred
Debt Relief|^inkasso
Lending|konsumentkrediter;privatlån;forbrukslån;forbrugslån;företagslån;erhvervslån;factoring
Accounting|redovisning;redovisningsbyrå;bokföring;revisionsbyrå;redovisningskonsult;regnskap;regnskapskontor;regnskapsbyrå;~revision;revisjon;revisor;bogføring;bogholderi;revisionsfirma;skatterådgivning;^redovisningsb;^revisionsb;^revisionsf;revisionsfirmaet;^revisionsh;^revisionsv;^regnskapsb;^regnskapsf;^regnskapsk;^regnskapss;^revisjonss;^ekonomibyr
Health Care|hälso- och sjukvård;sjukhus och sjukvård;sjukvård;vård och omsorg;!vård;!hälsa;!helse;!sundhed;fysioterapi;helse og omsorg;helsetjenester;sykehus og helsevesen;sundhedsvæsen;!sjukhus;!sykehus;specialistsjukvård;^vårdcentral;^vårdgiv;^vårdför;^läkarm;^läkarh;^legesent;^legekont;^lægehus;^lægekl;^helsefor;^klinik;^sjukhus;^sykehus;^privathos
Digital Health|e-hälsa;e-helse;digital vård;velferdsteknologi;velfærdsteknologi;välfärdsteknik;sundhedsteknologi;^nätläk
Medical Devices|medicintekniskt företag;medicintekniska produkter;medisinsk utstyr;medicinsk udstyr;ortopedteknik;hörapparater;høreapparater;^medicintek;^medisintek;^medicotek
Pharmaceuticals|läkemedelsbolag;läkemedelsföretag;medicinalvirksomhed;^läkemedel;^legemid;^lægemid;^medicinal;^apotek;^farma
Biotechnology|^biotek
Life Sciences|livsvetenskap;livsvitenskap
Mental Health|psykisk hälsa;psykisk helse;psykoterapi;~psykiatri;psykolog;psykologer;mental sundhed;^psykologm;^psykologp
Senior Care|äldreomsorg;hemsjukvård;eldreomsorg;ældrepleje;personlig assistans;personlig assistanse;^äldrebo;^hemtjän;^plejehj;^plejecen;^sykehj;^hjemmepl;^hjemmet
Wellness|friskvård;hälsa och träning;yogastudio;^träningsc;^treningss;^træningsc;^fitnessc
Veterinary|^djursjuk;^djurkli;^dyrekli;^dyrehos;^dyrlæg;^smådyrs
Dental|tandvård;tandpleje;^tandläk;^tandvårds;^tandlæg;^tannleg;^tandkli;^tannkli
Manufacturing|!industri;tillverkning;tillverkningsindustri;tillverkande företag;verkstadsindustri;mekanisk verksted;fremstillingsvirksomhed;industri og produktion;industri og produksjon;^industrik;^industrifö;^industriv;^legotill;^produktionsv;^produktionsf;^produksjonsb;mekanisk bedrift;mekanisk industri;^tillverk;^produsent;^producent
Machinery|maskinindustri;industrimaskiner;entreprenadmaskiner;anleggsmaskiner;lantbruksmaskiner;landbrugsmaskiner;landbruksmaskiner;verktygsmaskiner;^maskint;^maskinf;^maskinb;^maskinpr;maskiner til;maskiner för
Elevators|~hiss;hissar;heiser;heisleverandør;rulltrappor;rulletrapper;elevatorer;^hissf;^hissb;^elevatorf
Automotive|bilindustri;bilindustrien;begagnade bilar;bruktbiler;brugte biler;reservdelar;^bilhand;^bilforh;^bilåter;^bilverk;^bilværk;^autoværk;^bilfirm;^bilhus;^fordons
Aerospace|flygindustri;flyindustri;luftfart;rymdteknik;rymdindustri;romfart;rumfart;drönare
Defense|försvarsindustri;försvarsindustrin;forsvarsindustrien;!försvaret;^försvarsk;^försvarsf;^forsvarsm
Chemicals|!kemi;kemisk industri;kjemisk industri;kemiindustri;^kemiv;^kemif;^kemik;^kjemi
Metals|!stål;stålindustri;stålverk;metallindustri;metalindustri;metallbearbetning;metalforarbejdning;plåtbearbetning;gjuteri;støperi;støberi;smedevirksomhed;skärande bearbetning;smeltverk;^stålt;^stålp;^stålk;^stålf;^gjuteri;^støperi;^støberi;^plåtsl;^smedef;^smedev
Mining|gruvdrift;gruvindustri;gruvbolag;gruvedrift;gruveselskap;minedrift;mineraler;stenbrott;bergtäkt;^gruvb;^gruvf;^gruves;^prospekter;^mineselsk
Plastics|~plast;sprøjtestøbning;sprøytestøping;plast og gummi;gummi och plast;^plastv;^plastp;^plastf;^plasti;^formsprut
Packaging|wellpapp;bølgepap;^förpackn;^emballa
Printing|tryckeri;trykkeri;~trycksaker;trykksaker;tryksager;grafisk industri;skyltar;^trycker;^trykker;^skyltf;^skiltef;^skiltp
Paper|skogbruk;skovbrug;massa och papper;skogsbolag;savværk;trävaror;trelast;träindustri;treindustri;!papper;!papir;^skogsb;^skogsi;^skogsä;^sågverk;^sagbruk;^pappersb;^papirfab
Textiles|väveri;væveri;^textil;^tekstil;^väveri
Electrical Equipment|elektrisk utstyr;elektrisk udstyr;elektrisk utrustning;elektroteknik
Batteries|battericeller;batteriteknik;energilagring;batterilager
Energy|!energi;energibolag;elbolag;elselskab;kraftbolag;kraftselskap;kraftproduksjon;strømleverandør;vattenkraft;vannkraft;^energib;^energis;^energik;^energif;^elbolag;^elhandel;^elleveran;^kraftsel;^kraftlag;^kraftbol;^strømlev;^strømsel;^kraftpro
Renewable Energy|förnybar energi;vedvarende energi;grøn energi;havvind;vindenergi;solenergi;solkraft;solpaneler;bioenergi;biogas;biogass;^vindkraft;^vindmøll;^vindpark;^solcell
Oil and Gas|olje og gass;olje- og gassindustrien;olie og gas;olja och gas;!offshore;oljebransjen;oljeselskap;olieselskab;drivmedel;drivstoff;^oljes;^olieselsk
Nuclear|kjernekraft;atomkraft;^kärnkraft
Utilities|elnät;nettselskap;netselskab;varmeværk;forsyningsselskab;^elnäts;^nettselsk;^netselsk;^forsyningss;^forsyningsv;^fjärrvärm;^fjernvarm
Environmental Services|miljötjänster;miljøtjenester;miljørådgivning;naturvård;!miljö;!miljø;^miljökons;^naturvern;^naturskyd
Sustainability|hållbarhetskonsult;bærekraftsrådgivning;cirkulär ekonomi;sirkulær økonomi;cirkulær økonomi
Waste Management|!avfall;avfallshantering;avfallshåndtering;!affald;affaldshåndtering;genbrug;genanvendelse;slamsugning;^avfallsb;^avfallss;^affaldss;^återvinn;^gjenvinn;^renovasj
Water|dricksvatten;drikkevann;drikkevand;vattenrening;vannrensing;vann og avløp;vatten och avlopp;spildevand;^vandværk;^vannverk
Agriculture|växtodling;planteavl;svineproduktion;gartneri;handelsträdgård;plantskola;planteskole;^lantbruk;^landbruk;^landbrug;^jordbruk;^gartneri;^trädgårdsm
Food and Beverage|mat och dryck;mat og drikke;drycker;drikkevarer;matprodusent;matvareprodusent;mikrobryggeri;charkuteri;kaffebrenneri;destilleri;vingård;^livsmed;^fødevare;^næringsm;^bryggeri;^mejeri;^meieri;^slakteri;^slagteri;^bageri;^bakeri;^kafferost;^hantverksbag;^dryckes
Food Delivery|matkasse;matkassar;matkasser;måltidskasser
Confectionery|sjokolade;chokolade;choklad;^godis;^konfekt;^konditor
Fisheries|fiskeri;!fiske;fiskeindustri;akvakultur;fiskodling;oppdrett av laks;^oppdrett;^havbruk;^lakse;^sjømat;^fiskeri;^fiskeopd
Construction|!bygg;byggföretag;byggbolag;byggfirma;bygg och anläggning;bygg og anlegg;bygge og anlæg;!byggeri;byggeri og anlæg;tømrerfirma;byggefirma;byggevirksomhed;entreprenörföretag;markentreprenör;takläggare;snickeri;anläggningsentreprenör;typehuse;^byggföretag;^byggbol;^byggfirm;^byggent;^byggkon;^byggmäst;^byggmest;^byggnadsf;^entreprenør;^entreprenad;^totalentr;^tømrer;^murer;^byggef;^byggev;^takf;^boligbygger;^husprod;^hustill;^kloakm;^anleggsg;^anlægsg;elektriker;^elfirm;^elinstall;^elektroinst;^elektroent;^elektrik
Civil Engineering|rådgivende ingeniører;rådgivende ingeniør;rådgivende ingeniørfirma;tekniska konsulter;byggkonsult;samhällsbyggnad;geoteknik;geoteknikk;byggeteknikk;^teknikkons;^ingenjörsb;^ingenjörsf;^ingeniørf;^ingeniørv
Architecture|arkitektkontor;arkitektfirma;landskabsarkitekter;^arkitekt;^tegnestue;^landskapsark
Building Materials|byggvaror;byggevarer;byggematerialer;betongelement;betonelementer;^byggmat;^bygghand;^byggevarek;^byggevareh;^byggvaru;^trælast
Real Estate|~fastighet;~fastigheter;fastighetsbolag;fastighetsutveckling;mäklarbyrå;bostadsbolag;hyresvärd;~eiendom;eiendomsselskap;~ejendomme;ejendomsselskab;boligselskab;boligudlejning;kontorshotell;coworking;^fastighetsb;^fastighetsm;^fastighetsk;^mäklar;^bostadsb;^bostadsu;^eiendomss;^eiendomsm;^eiendomsu;^ejendomss;^ejendomsm;^ejendomsu;^boligbyggel;^boligsel;^boligforen;^boligutv;hyreslägenheter;hyresrätter;utleieboliger;lejeboliger;^bostadsrätt
Property Management|fastighetsskötsel;eiendomsdrift;ejendomsservice;vaktmestertjenester;^fastighetsför;^ejendomsadm;^eiendomsforv;^vicevær
Home Improvement|måleri;malerfirma;badrumsrenovering;oppussing;!hantverkare;!håndværkere;golvläggare;gulvlegger;kjøkkenleverandør;låssmed;glasmästeri;glarmester;^målerif;^malerf;^malerm;^golvf;^gulvf;^glasmäs
Plumbing|VVS;VVS-firma;VVS-företag;rörfirma;rörläggare;rørleggerfirma;^rørlegg;^rörmok;^rörfirm;^blikkensl
Retail|dagligvarukedja;dagligvarekjede;butikskedja;butikkjede;!butik;!butikk;!butiker;!butikker;!handel;kjøpesenter;köpcentrum;fackhandel;faghandel;^detaljhand;^detailhand;^dagligvar;^butiksk;^butikkj;^varuhus;^varehus;^matbuti;^supermark;butikker over hele;butiker över hela;butikker i hele;butiker i hela
E-Commerce|e-handel;e-handelsföretag;e-handlare;webbshop;netthandel;nethandel;marknadsplats;^nätbutik;^nettbutik;^netbutik;^webbutik;^webshop
Wholesale|grosshandel;agentur og engros;importør;importör;^grossist;^partihan;^engros
Consumer Goods|konsumentvaror;forbruksvarer;forbrugsvarer;dagligvaror;dagligvarer;leksaker;leketøy;legetøj;smycken;smykker
Consumer Services|begravningsbyrå;begravelsesbyrå;tvätteri;vaskeri;!frisör;!frisører;^begrav;^bedeman;^frisör;^frisør
Fashion|~mode;~kläder;~klær;~tøj;skor och kläder;modeföretag;beklædning;bekledning;^klädm;^klädk;^klädes;^klesk;^klesm;^tøjm;^tøjb;^modeför;^modehus;^skok;^arbetskl;^arbeidskl;^arbejdst
Beauty|hårvård;hårpleie;hårpleje;skjønnhetspleie;^skönhet;^skønhed;^hudvård;^hudplei;^hudplej;^kosmetik
Restaurants|~restaurang;!restauranger;restaurangkedja;restaurantkjede;~krog;kvarterskrog;pizzeria;gatekjøkken;cateringfirma;restaurang och storkök;hotell och restaurang;bistro;^restaura;^krogen;^kantined;^lunchrest
Hospitality|~hotell;hotellkedja;hotellkjede;konferanshotell;konferansehotell;vandrarhem;vandrerhjem;värdshus;gjestgiveri;camping;overnatting;besöksnäring;sommerhusudlejning;hotel og restauration;hotell- og restaurant;^hotellk;^hotelk;^herrgår;^badehot;^konferens;^ferieh;^feriec;^campingp
Travel|~resor;resebyrå;reisebyrå;rejsebureau;~turism;turisme;reiseliv;skianlegg;skidanläggning;^resebyr;^researr;^resebol;^reiseb;^reisear;^rejseb;^rejses;^rejsear;^destinasj
Pets|husdjur;kjæledyr;kæledyr;hundfoder;hundefoder;hundefôr;^djurbut;^dyrebut;^hundpens
Sports|~idrott;~idrett;~idræt;golfklubb;golfklub;sportutrustning;sportsutstyr;sportsudstyr;^idrott;^idrett;^idræts;^fotboll;^fotballk;^fodboldk
Furniture|möbler;møbler;!inredning;kontorsmöbler;^möbel;^møbel;^inredningsf
Media and Entertainment|!medier;mediebolag;medieselskap;medievirksomhed;medier och underhållning;medier og underholdning;^mediehus;^mediek;^mediebo;^mediesel;^medievir
Entertainment|underhållning;underholdning;fornøyelsespark;kino;djurpark;dyrepark;^nöjesp;^forlyst;^teater;^biograf
News|!nyheter;!nyheder;~tidning;~avis;avisen;nyhetsbyrå;nettavis;ugeavis;^dagstidn;^lokaltidn;^lokalavis;^nyhetsb;^nyhedsm
Publishing|läromedelsförlag;^bokförl;^bogforl;^förlag
Film|filmbolag;filmselskap;filmselskab;produktionsbolag;produksjonsselskap;^filmb;^filmsel;^filmprod;^videoprod
Broadcasting|!radio;!tv;tv-kanal;radiostation;^kringkast;^radiokan
Music|skivbolag;plateselskap;pladeselskab;orkester;!musikk;musikinstrument;musikkinstrumenter;^skivbol;^platesel;^pladesel;^musikfor;^symfoni
Gaming|spelbolag;dataspel;datorspel;mobilspel;dataspill;spiludvikling;computerspil;^spelstud;^spelutv;^spelbol;^spillstud;^spilstud;^spilludv;^spillutv;^speludv
Marketing|!marknadsföring;!markedsføring;marknadsföringsbyrå;marketingbureau;marketingbyrå;digitalbyrå;digitalt bureau;sökmotoroptimering;søkemotoroptimalisering;søgemaskineoptimering;SEO-byrå;^marketingb;^marknadsfö;^digitalby
Advertising|!reklam;!reklame;reklambyrå;reklamebyrå;reklamebureau;kreativ byrå;kreativt bureau;mediebyrå;mediebureau;annonsering;annoncering;^reklamb;^reklameb;^mediebyr;^mediebur;^varumärkesby
Public Relations|!pr;PR-byrå;PR-bureau;kommunikationsbyrå;kommunikasjonsbyrå;kommunikationsbureau;!kommunikation;!kommunikasjon;^kommunikationsb;^kommunikasjonsb
Market Research|meningsmålinger;marknadsanalys;markedsanalyse;^marknadsund;^markedsund;^analysein;^undersökningsf;^analyseb
Design|designbyrå;designbureau;formgivning;grafisk design;industridesign;tjänstedesign;^designby;^designbu
Web Development|webbyrå;webbdesign;hemsidor;webutvikling;nettsider;webbureau;hjemmesider;^webbyr;^webbure;^webbutv;^webud
Professional Services|!tjänster;!tjenester;!ydelser;företagstjänster;forretningstjenester;forretningsservice
Consulting|!rådgivning;!konsult;konsultbolag;konsultföretag;konsulentfirma;konsulentselskap;konsulentvirksomhed;rådgivningsfirma;rådgivningsselskap;bedriftsrådgivning;virksomhedsrådgivning;organisationsutveckling;organisasjonsutvikling;organisationsudvikling;ledelsesrådgivning;^konsultb;^konsultf;^konsulentf;^konsulents;^konsulenth;^konsulentv;^managementk;^rådgivningsf;^rådgivningss;^rådgivningsv
Human Resources|HR-konsult;personaladministration;^bedriftshel;^företagshäl
Staffing and Recruiting|bemanning;bemanningsföretag;bemanningsbyrå;rekryteringsföretag;rekryteringsbyrå;!rekrytering;!rekruttering;rekrutteringsbyrå;vikarbureau;bemanning och rekrytering;rekrytering och bemanning;bemanning og rekruttering;personaluthyrning;^bemannings;^rekryteringsf;^rekryteringsb;^rekrutteringsb;^rekrutteringss;^vikarbur
HR Software|HR-system;personalsystem;rekryteringssystem;rekrutteringssystem
Legal|advokatbyrå;advokatfirma;advokatfirmaet;juristbyrå;~juridik;~jura;~jus;affärsjuridik;forretningsjus;erhvervsret;juridisk rådgivning;juridiska tjänster;juridiske tjenester;patentbyrå;patentbureau;^advokat;^juristb;^patentb;^affärsjuri;^forretningsadv
Procurement|~innkjop;!innkjøp;!inköp;!indkøb;strategisk innkjøp;strategiskt inköp;upphandling;^inköpsc;^innkjøpss
Risk Management|!risk;riskhantering;risikostyring;kreditupplysning;kredittopplysning
Physical Security|säkerhetsföretag;säkerhetstjänster;bevakningsföretag;!säkerhet;larmsystem;hemlarm;vektertjenester;vakthold;sikkerhetsselskap;boligalarm;vagtselskab;vagtvirksomhed;alarmsystemer;^säkerhetsf;^bevakning;^vaktsel;^vekters;^vagts;^vagtf;^vagtv;^larmb;^larmf
Facilities Services|städfirma;städföretag;hemstädning;kontorsstädning;lokalvård;fastighetsservice;renholdsbyrå;rengøring;rengøringsselskab;rengøringsfirma;erhvervsrengøring;vinduespolering;^städ;^renhold;^rengøringss;^rengøringsf;^rengøringsv;^facilit
Pest Control|^skadedj;^skadedyr
Disaster Restoration|skadebegrensning;vattenskador;vannskader;vandskader;^skadesan;^skadeserv
Project Management|projektledning;prosjektledelse;byggledning;byggeledelse;bygherrerådgivning
Payroll|lönehantering;lönetjänster;lønnskjøring;lønadministration
Certification|certifiering;sertifisering;certificering;bilbesiktning;kalibrering;^besiktn;^synshal
Events|eventbyrå;eventbureau;mässarrangör;messecenter;^eventb;^eventf;^evenem;^konsertarr
Transportation|~transporter;transportföretag;åkeri;transportfirma;transportselskap;vognmandsfirma;busselskap;busselskab;bussbolag;transport og logistikk;transport och logistik;~samferdsel;flyttefirma;flyttfirma;godstransport;^åkeri;^lastbilsc;^transportf;^transportb;^transports;^transportv;^vognmand;^bussb;^busss;^bussel;^flyttf;^flyttef;^kollektivtr;^taxi
Logistics|tredjepartslogistik;tredjepartslogistikk;spedisjon;lagerhotell;forsyningskæde;forsyningskjede;försörjningskedja;^logistik;^spedit;^lagerhot;^budfirm
Rail|tågtrafik;togselskap;togselskab;letbane;spårväg;^järnväg;^jernban;^tågop;^togsel
Shipping|rederi;verft;værft;maritim industri;fergeselskap;havnedrift;båtbyggeri;båttillverkare;^rederi;^skips;^skibs;^skepps;^sjöfart;^sjøfart;^ferges;^færge;^båtvarv;^båtbyg;^verft;^værft
Fleet Management|fordonsleasing;flåtestyring;flådestyring;^biluthyr;^bilutlei;^biludlej;^billeasi
Ride Hailing|bildelning;bildeling;samkøring;delebiler;elsparkcyklar;elsparkesykler;^bilpool
Airlines|flygbolag;flyselskap;flyselskab;^flygbol;^flysels
Education|!utbildning;!undervisning;!utdanning;!uddannelse;!skola;!skole;!skolor;!skoler;!förskolor;!barnehager;højskole;^friskol;^privatskol;^förskol;^barnehag;^børnehav;^vuggestue;^efterskol;^folkhög;^folkehø;^grundskol;^grunnskol;^gymnasi;^erhvervssk;^køreskol;^trafiksk;^trafikksk;^utbildningsf;videregående skole
Higher Education|högre utbildning;høyere utdanning;videregående uddannelser;^universit;^högskol;^høyskol;^høgskol;^professionsh;^yrkeshög;^lärosät;^erhvervsak;^fagskol
EdTech|digitala läromedel;digitale læremidler;läromedel;læremidler;e-læring;e-läring;^lärplatt;^læringspl
Training|!kurser;vuxenutbildning;företagsutbildningar;!kompetensutveckling;!kompetanseutvikling;!kompetenceudvikling;efteruddannelse;etterutdanning;kursleverandør;kursuscenter;^kurslev;^kursusv;^kursvirk;^utbildningsb
Government|!kommun;!kommune;statlig myndighet;!offentlig sektor;offentlig förvaltning;^fylkesk;^myndighet;^direktor;^länsstyr;^ministeri;^departement;^statsförv;är en kommun;en kommun med;er en kommune;kommunens invånare;kommunens innbyggere;kommunens borgere;kommunen har;kommune har
Nonprofit|ideell förening;ideell organisation;ideella organisationer;stiftelse;patientforening;frivillig organisasjon;velgørende forening;velgørende organisation;nødhjælp;nødhjelp;^hjälporg;^bistånds;^välgör;^veldedi;^velgøre;^hjælpeor;^hjelpeor;^ideell;^frivilligor;^fackför;^fagfor;^interesseor;^intresseor;^medlemsorg;^branschor;^branchefor;^brancheor;^bransjeor;^stiftelse
Social Services|socialtjänst;sociala tjänster;sosiale tjenester;sociale ydelser;HVB-hem;rusbehandling;arbeidsinkludering;LSS;^bosted;^botilbud;^behandlingsh;^opholdss;^stödbo;^familjeh;^barnever;^krisecent
Politics|politiskt parti;politisk parti;partiet;^tankesm;^tænketa
Museums|~museum;museer;!bibliotek;^museum;^museet;^konsthal;^kunsthal;^konstmus;^kunstmus
Research|!forskning;forskning och utveckling;forskning og utvikling;forskning og udvikling;^forskningsi;^forskningss;^forskningsc
Engineering|!ingenjörer;!ingeniører;produktutveckling;produktutvikling;produktudvikling;industriautomation;industriell automation;^automationsf
`;
