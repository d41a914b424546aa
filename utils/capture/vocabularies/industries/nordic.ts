/** What Swedish, Norwegian and Danish pages call the industries of `en.ts`, by the same marks. */
export const nordic = `
Software|mjukvara;softwareudvikling;systemutveckling;systemutvikling;systemudvikling;forretningssystemer;programvareleverandør;softwarevirksomhed;mjukvaruföretag;apputveckling;apputvikling;appudvikling;^mjukvaru;^programvar;^softwarev;^softwareh;^softwares;^affärssys;faktureringsprogram;bokföringsprogram;ekonomisystem;^økonomisys;^regnskapspro;ERP-system;^ekonomisys
Information Technology|IT-konsult;IT-konsulter;IT-konsultbolag;IT-konsultföretag;IT-konsulenter;IT-bolag;IT-företag;IT-selskap;IT-firma;IT-virksomhed;IT-tjänster;IT-tjenester;IT-drift;IT-lösningar;IT-løsninger;IT-leverantör;IT-leverandør;informationsteknik;informasjonsteknologi;informationsteknologi;IT-tjänster och IT-konsultverksamhet;IT-tjenester og IT-rådgivning;IKT;IT-partner;skyløsninger;molnlösningar
Technology|!teknik;!teknologi
Artificial Intelligence|artificiell intelligens;kunstig intelligens;maskininlärning;maskinlæring
Analytics|~dataanalys;~dataanalyse
Cybersecurity|IT-säkerhet;IT-sikkerhet;IT-sikkerhed;informationssäkerhet;informasjonssikkerhet;informationssikkerhed
Cloud Computing|~molntjänster;~skytjenester;webbhotell;webhotell;webhosting
Hardware|hårdvara
Electronics|kretskort;printkort;^elektronik
Consumer Electronics|hemelektronik;forbrugerelektronik
Home Appliances|vitvaror;hvitevarer
Semiconductors|halvledare
Telecommunications|bredband;telekommunikation;telekommunikasjon;telekom;mobilselskab;teleselskab;stadsnät;^teleoper;^mobiloper;^bredbåndsl
Robotics|robotik;robotikk;industrirobot
Blockchain|krypto;kryptovaluta
Geospatial|geodata;lantmäteri;^landinsp
Financial Services|finansiella tjänster;finansielle tjenester;finansielle ydelser;!finans;bank och finans;bank og finans;bank, finans og forsikring;^finansb;^finansier;^finansråd;finansiel virksomhed
Banking|bankvirksomhet;bankvirksomhed;pengeinstitut;^sparbank;^sparebank;^sparekass;^andelskas;^affärsbank
Payments|!betaling;betalningslösningar;betallösning;betallösningar;betalosning;betalingsløsning;betalingsløsninger;betalosninger;kortbetalning;kortbetaling;betalterminaler;kassasystem;kassesystem;^betaltjän;^betalingst;betalingslosning;betalingslosninger
Insurance|!försäkring;!försäkringar;!forsikring;!forsikringer;försäkringsbolag;forsikringsselskap;forsikringsselskab;skadeförsäkring;skadeforsikring;pensionsbolag;^försäkringsb;^försäkringsf;^försäkringsm;^forsikringss;^forsikringsm;^pensionss;^pensjonss
Asset Management|förmögenhetsförvaltning;fondförvaltning;investeringsselskap;investeringsselskab;^kapitalför;^fondbolag;^fondsforv;^formuef
Venture Capital|venturekapital;^riskkap;^ventures
Mortgage|bolån;boliglån;^realkred
Debt Relief|^inkasso
Lending|konsumentkrediter;privatlån;forbrukslån;forbrugslån
Accounting|redovisning;redovisningsbyrå;bokföring;revisionsbyrå;regnskap;regnskapskontor;~revision;revisjon;~revisor;bogføring;bogholderi;revisionsfirma;^redovisningsb;^revisionsb;^revisionsf;^revisionsh;^revisionsv;^regnskapsb;^regnskapsf;^regnskapsk;^regnskapss;^revisjonss;^ekonomibyr
Health Care|hälso- och sjukvård;sjukhus och sjukvård;sjukvård;vård och omsorg;!vård;!hälsa;!helse;!sundhed;fysioterapi;helse og omsorg;helsetjenester;sykehus og helsevesen;sundhedsvæsen;!sjukhus;!sykehus;^vårdcentral;^vårdgiv;^vårdför;^läkarm;^läkarh;^legesent;^legekont;^lægehus;^lægekl;^helsefor;^klinik;^sjukhus;^sykehus;^privathos
Digital Health|e-hälsa;e-helse;digital vård;^nätläk
Medical Devices|medicintekniska produkter;medisinsk utstyr;medicinsk udstyr;^medicintek;^medisintek;^medicotek
Pharmaceuticals|läkemedelsbolag;^läkemedel;^legemid;^lægemid;^medicinal;^apotek;^farma
Biotechnology|^biotek
Mental Health|psykisk hälsa;psykisk helse;psykoterapi;~psykiatri;psykolog;psykologer;mental sundhed;^psykologm;^psykologp
Senior Care|äldreomsorg;hemsjukvård;eldreomsorg;ældrepleje;personlig assistans;personlig assistanse;^äldrebo;^hemtjän;^plejehj;^plejecen;^sykehj;^hjemmepl;^hjemmetj
Wellness|!friskvård;^träningsc;^treningss;^træningsc;^fitnessc
Veterinary|^djursjuk;^djurkli;^dyrekli;^dyrehos;^dyrlæg
Dental|tandvård;^tandläk;^tandvårds;^tandlæg;^tannleg;^tandkli;^tannkli
Manufacturing|!industri;tillverkande företag;verkstadsindustri;mekanisk verksted;fremstillingsvirksomhed;industri og produktion;industri og produksjon;^industrik;^industrifö;^industriv;^legotill;^produktionsv;^produktionsf;^produksjonsb;mekanisk bedrift;mekanisk industri;^tillverk;^produsent;^producent
Machinery|maskinindustri;industrimaskiner;entreprenadmaskiner;anleggsmaskiner;lantbruksmaskiner;landbrugsmaskiner;landbruksmaskiner;verktygsmaskiner;^maskint;^maskinf;^maskinb;^maskinpr;maskiner til;maskiner för
Elevators|~hiss;hissar;heiser;elevatorer;^hissf;^hissb;^elevatorf
Automotive|bilindustri;begagnade bilar;brugte biler;^bilhand;^bilforh;^bilåter;^bilverk;^bilværk;^autoværk;^bilfirm;^bilhus;^fordons
Aerospace|flygindustri;flyindustri;luftfart;rymdteknik;romfart;drönare
Defense|försvarsindustri;!försvaret;^försvarsk;^försvarsf;^forsvarsm
Chemicals|!kemi;kemisk industri;kjemisk industri;^kemiv;^kemif;^kemik;^kjemi
Metals|!stål;metallindustri;metalindustri;metallbearbetning;metalforarbejdning;plåtbearbetning;^stålt;^stålp;^stålk;^stålf;^gjuteri;^støperi;^støberi;^plåtsl;^smedef;^smedev
Mining|gruvdrift;gruvindustri;gruvedrift;minedrift;stenbrott;^prospekter;^mineselsk;^gruv
Plastics|~plast;sprøjtestøbning;sprøytestøping;^plastv;^plastp;^plastf;^plasti;^formsprut
Packaging|wellpapp;bølgepap;^förpackn;^emballa
Printing|tryckeri;trykkeri;~trycksaker;grafisk industri;^trycker;^trykker;^skyltf;^skiltef
Paper|skogbruk;skovbrug;trävaror;trelast;träindustri;!papper;!papir;^skogsb;^skogsi;^skogsä;^sågverk;^sagbruk;^pappersb;^papirfab
Textiles|væveri;^textil;^tekstil;^väveri
Electrical Equipment|elektrisk utstyr;elektrisk udstyr;elektrisk utrustning;elektroteknik
Batteries|energilagring;batterilager
Energy|!energi;energibolag;elbolag;elselskab;kraftselskap;vattenkraft;vannkraft;^elbolag;^elhandel;^elleveran;^kraftsel;^kraftlag;^kraftbol;^strømlev;^strømsel;^kraftpro;^energisel;^energikon;^energibol
Renewable Energy|förnybar energi;vedvarende energi;grøn energi;havvind;vindenergi;solenergi;solpaneler;biogas;^vindkraft;^vindmøll;^vindpark;^solcell
Oil and Gas|olje og gass;olje- og gassindustrien;olie og gas;olja och gas;!offshore;drivmedel;^oljes;^olieselsk
Nuclear|kjernekraft;atomkraft;^kärnkraft
Utilities|elnät;varmeværk;^elnäts;^nettselsk;^netselsk;^forsyningss;^forsyningsv;^fjärrvärm;^fjernvarm
Environmental Services|miljötjänster;miljøtjenester;miljørådgivning;naturvård;!miljö;!miljø;^miljökons;^naturvern;^naturskyd
Sustainability|cirkulär ekonomi;cirkulær økonomi
Waste Management|!avfall;avfallshantering;avfallshåndtering;!affald;affaldshåndtering;^avfallsb;^avfallss;^affaldss;^återvinn;^gjenvinn;^renovasj
Water|dricksvatten;vattenrening;vannrensing;spildevand;^vandværk;^vannverk
Agriculture|handelsträdgård;^lantbruk;^landbruk;^landbrug;^jordbruk;^gartneri;^trädgårdsm
Food and Beverage|mat och dryck;mat og drikke;drycker;drikkevarer;matprodusent;matvareprodusent;mikrobryggeri;kaffebrenneri;destilleri;^livsmed;^fødevare;^næringsm;^bryggeri;^mejeri;^meieri;^slakteri;^slagteri;^bageri;^bakeri;^kafferost;^hantverksbag;^dryckes;livsmedelsproducent;fødevareproducent
Food Delivery|matkasse;matkasser
Confectionery|sjokolade;chokolade;choklad;^godis;^konfekt;^konditor
Fisheries|!fiske;fiskeindustri;akvakultur;^oppdrett;^havbruk;^lakse;^sjømat;^fiskeri;^fiskeopd
Construction|!bygg;byggföretag;byggfirma;bygg och anläggning;bygg og anlegg;bygge og anlæg;!byggeri;byggeri og anlæg;byggefirma;entreprenörföretag;markentreprenör;snickeri;anläggningsentreprenör;^byggföretag;^byggbol;^byggfirm;^byggent;^byggkon;^byggmäst;^byggmest;^byggnadsf;^entreprenør;^entreprenad;^totalentr;^tømrer;^murer;^byggef;^byggev;^takf;^boligbygger;^husprod;^hustill;^kloakm;^anleggsg;^anlægsg;^elfirm;^elinstall;^elektroinst;^elektroent;^elektrik;takläggare
Civil Engineering|rådgivende ingeniører;rådgivende ingeniør;tekniska konsulter;byggkonsult;samhällsbyggnad;geoteknik;^teknikkons;^ingenjörsb;^ingenjörsf;^ingeniørf;^ingeniørv
Architecture|arkitektkontor;arkitektfirma;landskabsarkitekter;^arkitekt;^tegnestue;^landskapsark
Building Materials|byggvaror;byggevarer;betongelement;^byggmat;^bygghand;^byggevarek;^byggevareh;^byggvaru;^trælast
Real Estate|~fastighet;~fastigheter;fastighetsbolag;fastighetsutveckling;hyresvärd;~eiendom;eiendomsselskap;~ejendomme;ejendomsselskab;boligudlejning;coworking;^fastighetsb;^fastighetsm;^fastighetsk;^mäklar;^bostadsb;^bostadsu;^eiendomss;^eiendomsm;^eiendomsu;^ejendomss;^ejendomsm;^ejendomsu;^boligbyggel;^boligsel;^boligforen;^boligutv;hyreslägenheter;hyresrätter;^bostadsrätt;^boligorg
Property Management|fastighetsskötsel;ejendomsservice;vaktmestertjenester;^fastighetsför;^ejendomsadm;^eiendomsforv;^vicevær
Home Improvement|måleri;!hantverkare;!håndværkere;golvläggare;gulvlegger;kjøkkenleverandør;^målerif;^malerf;^malerm;^golvf;^gulvf;^glasmäs
Plumbing|~VVS;VVS-firma;VVS-företag;rörläggare;^rørlegg;^rörmok;^rörfirm;^blikkensl;VVS-installatör;VVS-installatør
Retail|!butik;!butikk;!butiker;!butikker;!handel;fackhandel;faghandel;^detaljhand;^detailhand;^dagligvar;^butiksk;^butikkj;^varuhus;^varehus;^matbuti;^supermark;butikker over hele;butiker över hela;butikker i hele;butiker i hela
E-Commerce|e-handel;e-handelsföretag;e-handlare;webbshop;netthandel;nethandel;marknadsplats;^nätbutik;^nettbutik;^netbutik;^webbutik;^webshop
Wholesale|grosshandel;agentur og engros;importør;importör;^grossist;^partihan;^engros;grossist;grossister
Consumer Goods|konsumentvaror;leksaker;leketøy;legetøj;smycken;smykker
Consumer Services|!frisör;!frisører;^begrav;^bedeman;^frisör;^frisør
Fashion|~mode;~kläder;~klær;~tøj;^klädm;^klädk;^klädes;^klesk;^klesm;^tøjm;^tøjb;^modeför;^modehus;^skok;^arbetskl;^arbeidskl;^arbejdst;^ullkl
Beauty|hårvård;skjønnhetspleie;^skönhet;^skønhed;^hudvård;^hudplei;^hudplej;^kosmetik
Restaurants|~restaurang;!restauranger;~krog;kvarterskrog;cateringfirma;restaurang och storkök;bistro;^krogen;^kantined;^lunchrest;^restauran
Hospitality|~hotell;hotellkedja;konferanshotell;konferansehotell;vandrarhem;vandrerhjem;camping;overnatting;besöksnäring;sommerhusudlejning;hotell- og restaurant;^hotellk;^hotelk;^herrgår;^badehot;^konferens;^ferieh;^feriec;^campingp
Travel|~resor;resebyrå;rejsebureau;~turism;turisme;reiseliv;^resebyr;^researr;^resebol;^reiseb;^reisear;^rejseb;^rejses;^rejsear;^destinasj
Pets|husdjur;kjæledyr;kæledyr;^djurbut;^dyrebut;^hundpens
Sports|~idrott;~idrett;~idræt;sportsutstyr;sportsudstyr;^idrott;^idrett;^idræts;^fotboll;^fotballk;^fodboldk
Furniture|möbler;møbler;!inredning;kontorsmöbler;^möbel;^møbel;^inredningsf
Media and Entertainment|!medier;medier och underhållning;medier og underholdning;^mediehus;^mediek;^mediebo;^mediesel;^medievir
Entertainment|underhållning;underholdning;fornøyelsespark;kino;^nöjesp;^forlyst;^teater;^biograf
News|!nyheter;!nyheder;~tidning;~avis;~avisen;^dagstidn;^lokaltidn;^lokalavis;^nyhetsb;^nyhedsm
Publishing|^bokförl;^bogforl;^förlag
Film|filmbolag;filmselskab;produktionsbolag;produksjonsselskap;^filmb;^filmsel;^filmprod;^videoprod
Broadcasting|!radio;!tv;tv-kanal;^kringkast;^radiokan
Music|orkester;!musikk;^skivbol;^platesel;^pladesel;^musikfor;^symfoni
Gaming|dataspel;datorspel;dataspill;spiludvikling;computerspil;^spelstud;^spelutv;^spelbol;^spillstud;^spilstud;^spilludv;^spillutv;^speludv
Marketing|!marknadsföring;!markedsføring;digitalt bureau;SEO-byrå;^marketingb;^marknadsfö;^digitalby
Advertising|!reklam;!reklame;reklambyrå;reklamebyrå;reklamebureau;kreativ byrå;kreativt bureau;mediebyrå;!annonsering;!annoncering;^reklamb;^reklameb;^mediebyr;^mediebur;^varumärkesby
Public Relations|!pr;PR-byrå;PR-bureau;kommunikationsbyrå;kommunikasjonsbyrå;!kommunikation;!kommunikasjon;^kommunikationsb;^kommunikasjonsb
Market Research|marknadsanalys;markedsanalyse;^marknadsund;^markedsund;^undersökningsf;^analyseb;^analysei
Design|designbyrå;formgivning;grafisk design;industridesign;^designby;^designbu
Web Development|webbyrå;webbdesign;~hemsidor;webutvikling;!nettsider;webbureau;~hjemmesider;^webbyr;^webbure;^webbutv;^webud
Professional Services|!tjänster;!tjenester;!ydelser
Consulting|!rådgivning;!konsult;konsultbolag;konsulentfirma;konsulentselskap;rådgivningsfirma;bedriftsrådgivning;virksomhedsrådgivning;organisationsutveckling;organisasjonsutvikling;organisationsudvikling;ledelsesrådgivning;^konsultb;^konsultf;^konsulentf;^konsulents;^konsulenth;^konsulentv;^managementk;^rådgivningsf;^rådgivningss;^rådgivningsv
Human Resources|^bedriftshel;^företagshäl
Staffing and Recruiting|bemanning;bemanningsföretag;bemanningsbyrå;rekryteringsföretag;!rekrytering;!rekruttering;vikarbureau;bemanning och rekrytering;rekrytering och bemanning;bemanning og rekruttering;personaluthyrning;^bemannings;^rekryteringsf;^rekryteringsb;^rekrutteringsb;^rekrutteringss;^vikarbur
HR Software|HR-system
Legal|advokatbyrå;advokatfirma;advokatfirmaet;~juridik;~jura;~jus;juridisk rådgivning;juridiska tjänster;juridiske tjenester;^advokat;^juristb;^patentb;^affärsjuri;^forretningsadv
Procurement|~innkjop;!innkjøp;!inköp;!indkøb;!upphandling
Risk Management|!risk;kreditupplysning
Physical Security|säkerhetstjänster;bevakningsföretag;!säkerhet;larmsystem;vakthold;sikkerhetsselskap;vagtselskab;^säkerhetsf;^bevakning;^vaktsel;^vekters;^vagts;^vagtf;^vagtv;^larmb;^larmf
Facilities Services|städfirma;städföretag;hemstädning;kontorsstädning;lokalvård;rengøring;rengøringsfirma;erhvervsrengøring;^renhold;^rengøringss;^rengøringsf;^rengøringsv;^facilit;^städf;^städb;^städt;^städser;städning
Pest Control|^skadedj;^skadedyr
Disaster Restoration|^skadesan;^skadeserv
Project Management|!projektledning;!prosjektledelse
Payroll|lönehantering;lönetjänster
Certification|!certifiering;!sertifisering;!certificering;bilbesiktning;^besiktn;^synshal
Events|^eventb;^eventf;^evenem
Transportation|~transporter;transportföretag;åkeri;transport og logistikk;transport och logistik;~samferdsel;godstransport;^åkeri;^lastbilsc;^transportf;^transportb;^transports;^transportv;^vognmand;^bussb;^busss;^bussel;^flyttf;^flyttef;^kollektivtr;^taxi
Logistics|tredjepartslogistik;tredjepartslogistikk;spedisjon;^logistik;^spedit;^lagerhot;^budfirm;logistik
Rail|tågtrafik;^järnväg;^jernban;^tågop;^togsel
Shipping|rederi;båttillverkare;^rederi;^skips;^skibs;^skepps;^sjöfart;^sjøfart;^ferges;^færge;^båtvarv;^båtbyg;^verft;^værft
Fleet Management|fordonsleasing;flåtestyring;flådestyring;^biluthyr;^bilutlei;^biludlej;^billeasi
Ride Hailing|bildelning;bildeling;^bilpool
Airlines|^flygbol;^flysels
Education|!utbildning;!undervisning;!utdanning;!uddannelse;!skola;!skole;!skolor;!skoler;!förskolor;!barnehager;højskole;^friskol;^privatskol;^förskol;^barnehag;^børnehav;^vuggestue;^efterskol;^folkhög;^folkehø;^grundskol;^grunnskol;^gymnasi;^erhvervssk;^køreskol;^trafiksk;^trafikksk;^utbildningsf;videregående skole
Higher Education|videregående uddannelser;^universit;^högskol;^høyskol;^høgskol;^professionsh;^yrkeshög;^lärosät;^erhvervsak;^fagskol
EdTech|läromedel;læremidler;e-læring;e-läring;^lärplatt;^læringspl
Training|!kurser;företagsutbildningar;!kompetensutveckling;!kompetanseutvikling;!kompetenceudvikling;kursuscenter;^kurslev;^kursusv;^kursvirk;^utbildningsb
Government|!kommun;!kommune;statlig myndighet;!offentlig sektor;offentlig förvaltning;^fylkesk;^myndighet;^länsstyr;^ministeri;^departement;^statsförv;är en kommun;en kommun med;er en kommune;kommunens invånare;kommunens innbyggere;kommunens borgere;kommunen har;kommune har;^direktorat
Nonprofit|ideell förening;ideell organisation;ideella organisationer;patientforening;frivillig organisasjon;velgørende forening;velgørende organisation;nødhjælp;nødhjelp;^hjälporg;^bistånds;^välgör;^veldedi;^velgøre;^hjælpeor;^hjelpeor;^ideell;^frivilligor;^fackför;^fagfor;^interesseor;^intresseor;^medlemsorg;^branschor;^branchefor;^brancheor;^bransjeor;^stiftelse
Social Services|socialtjänst;sociala tjänster;sosiale tjenester;sociale ydelser;rusbehandling;^bosted;^botilbud;^behandlingsh;^opholdss;^stödbo;^familjeh;^barnever;^krisecent
Politics|politiskt parti;politisk parti;partiet;^tankesm;^tænketa
Museums|~museum;museer;!bibliotek;^museum;^museet;^konsthal;^kunsthal;^konstmus;^kunstmus
Research|!forskning;!forskning och utveckling;!forskning og utvikling;!forskning og udvikling;^forskningsi;^forskningss;^forskningsc
Engineering|!ingenjörer;!ingeniører;!produktutveckling;!produktutvikling;!produktudvikling;^automationsf
`;
