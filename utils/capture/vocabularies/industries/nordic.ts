/** What Swedish, Norwegian and Danish pages call the industries of `en.ts`, by the same marks. */
export const nordic = `
Software|programvareleverandør;softwarevirksomhed;mjukvaruföretag;^mjukvaru;^programvar;^softwarev;^softwareh;^softwares;^affärssys;faktureringsprogram;^økonomisys;^regnskapspro;^ekonomisys
Information Technology|IT-konsultbolag;IKT;skyløsninger
Technology|!teknik
Electronics|kretskort;printkort;^elektronik
Telecommunications|bredband;^teleoper;^mobiloper;^bredbåndsl
Blockchain|krypto
Geospatial|^landinsp
Financial Services|^finansb;^finansier;^finansråd;finansiel virksomhed
Banking|^sparbank;^sparebank;^sparekass;^andelskas;^affärsbank
Payments|~betaling;betalingsløsninger;^betaltjän;^betalingst;betalingslosning;betalingslosninger;betalosning;kortbetalning
Insurance|!försäkring;försäkringsbolag;forsikringsselskap;forsikringsselskab;^försäkringsb;^försäkringsf;^försäkringsm;^forsikringss;^forsikringsm;^pensionss;^pensjonss
Asset Management|^kapitalför;^fondbolag;^fondsforv;^formuef
Venture Capital|^riskkap;^ventures
Mortgage|bolån;^realkred
Debt Relief|^inkasso
Accounting|redovisningsbyrå;bokföring;revisionsbyrå;regnskapskontor;^redovisningsb;^revisionsb;^revisionsf;^revisionsh;^revisionsv;^regnskapsb;^regnskapsf;^regnskapsk;^regnskapss;^revisjonss;^ekonomibyr
Health Care|!vård;!hälsa;!helse;!sjukhus;^vårdcentral;^vårdgiv;^vårdför;^läkarm;^läkarh;^legesent;^legekont;^lægehus;^lægekl;^helsefor;^klinik;^sjukhus;^sykehus;^privathos
Digital Health|^nätläk
Medical Devices|medicinsk udstyr;^medicintek;^medisintek;^medicotek
Pharmaceuticals|läkemedelsbolag;^läkemedel;^legemid;^lægemid;^medicinal;^apotek;^farma
Biotechnology|^biotek
Mental Health|^psykologm;^psykologp
Senior Care|^äldrebo;^hemtjän;^plejehj;^plejecen;^sykehj;^hjemmepl;^hjemmetj
Wellness|^träningsc;^treningss;^træningsc;^fitnessc
Veterinary|^djursjuk;^djurkli;^dyrekli;^dyrehos;^dyrlæg
Dental|^tandläk;^tandvårds;^tandlæg;^tannleg;^tandkli;^tannkli
Manufacturing|!industri;^industrik;^industrifö;^industriv;^legotill;^produktionsv;^produktionsf;^produksjonsb;mekanisk bedrift;^tillverk;^produsent;^producent
Machinery|^maskint;^maskinf;^maskinb;^maskinpr;maskiner til
Elevators|~hiss;hissar;heiser;^hissf;^hissb;^elevatorf
Automotive|begagnade bilar;^bilhand;^bilforh;^bilåter;^bilverk;^bilværk;^autoværk;^bilfirm;^bilhus;^fordons
Defense|^försvarsk;^försvarsf;^forsvarsm
Chemicals|!kemi;^kemiv;^kemif;^kemik;^kjemi
Metals|!stål;^stålt;^stålp;^stålk;^stålf;^gjuteri;^støperi;^støberi;^plåtsl;^smedef;^smedev
Mining|^prospekter;^mineselsk;^gruv
Plastics|~plast;^plastv;^plastp;^plastf;^plasti;^formsprut
Packaging|^förpackn;^emballa
Printing|tryckeri;trykkeri;^trycker;^trykker;^skyltf;^skiltef
Paper|!papir;^skogsb;^skogsi;^skogsä;^sågverk;^sagbruk;^pappersb;^papirfab
Textiles|væveri;^textil;^tekstil;^väveri
Electrical Equipment|elektrisk utstyr
Energy|elbolag;kraftselskap;vannkraft;^elbolag;^elhandel;^elleveran;^kraftsel;^kraftlag;^kraftbol;^strømlev;^strømsel;^kraftpro;^energisel;^energikon;^energibol
Renewable Energy|biogas;^vindkraft;^vindmøll;^vindpark;^solcell
Oil and Gas|olje- og gassindustrien;^oljes;^olieselsk
Nuclear|^kärnkraft
Utilities|elnät;^elnäts;^nettselsk;^netselsk;^forsyningss;^forsyningsv;^fjärrvärm;^fjernvarm
Environmental Services|!miljö;!miljø;^miljökons;^naturvern;^naturskyd
Waste Management|avfallshantering;^avfallsb;^avfallss;^affaldss;^återvinn;^gjenvinn;^renovasj
Water|^vandværk;^vannverk
Agriculture|^lantbruk;^landbruk;^landbrug;^jordbruk;^gartneri;^trädgårdsm
Food and Beverage|^livsmed;^fødevare;^næringsm;^bryggeri;^mejeri;^meieri;^slakteri;^slagteri;^bageri;^bakeri;^kafferost;^hantverksbag;^dryckes
Confectionery|^godis;^konfekt;^konditor
Fisheries|!fiske;^oppdrett;^havbruk;^lakse;^sjømat;^fiskeri;^fiskeopd
Construction|!bygg;byggföretag;byggefirma;^byggföretag;^byggbol;^byggfirm;^byggent;^byggkon;^byggmäst;^byggmest;^byggnadsf;^entreprenør;^entreprenad;^totalentr;^tømrer;^murer;^byggef;^byggev;^takf;^boligbygger;^husprod;^hustill;^kloakm;^anleggsg;^anlægsg;^elfirm;^elinstall;^elektroinst;^elektroent;^elektrik;takläggare
Civil Engineering|geoteknik;^teknikkons;^ingenjörsb;^ingenjörsf;^ingeniørf;^ingeniørv
Architecture|arkitektkontor;^arkitekt;^tegnestue;^landskapsark
Building Materials|^byggmat;^bygghand;^byggevarek;^byggevareh;^byggvaru;^trælast
Real Estate|fastighetsbolag;^fastighetsb;^fastighetsm;^fastighetsk;^mäklar;^bostadsb;^bostadsu;^eiendomss;^eiendomsm;^eiendomsu;^ejendomss;^ejendomsm;^ejendomsu;^boligbyggel;^boligsel;^boligforen;^boligutv;hyreslägenheter;^bostadsrätt;^boligorg
Property Management|^fastighetsför;^ejendomsadm;^eiendomsforv;^vicevær
Home Improvement|måleri;!håndværkere;^målerif;^malerf;^malerm;^golvf;^gulvf;^glasmäs
Plumbing|~VVS;VVS-firma;^rørlegg;^rörmok;^rörfirm;^blikkensl;VVS-installatør
Retail|!butik;!butikker;!handel;^detaljhand;^detailhand;^dagligvar;^butiksk;^butikkj;^varuhus;^varehus;^matbuti;^supermark;butikker over hele
E-Commerce|^nätbutik;^nettbutik;^netbutik;^webbutik;^webshop
Wholesale|^grossist;^partihan;^engros;grossist
Consumer Services|!frisører;^begrav;^bedeman;^frisör;^frisør
Fashion|~mode;~kläder;~klær;~tøj;^klädm;^klädk;^klädes;^klesk;^klesm;^tøjm;^tøjb;^modeför;^modehus;^skok;^arbetskl;^arbeidskl;^arbejdst;^ullkl
Beauty|^skönhet;^skønhed;^hudvård;^hudplei;^hudplej;^kosmetik
Restaurants|~restaurang;~krog;kvarterskrog;bistro;^krogen;^kantined;^lunchrest;^restauran
Hospitality|~hotell;konferansehotell;^hotellk;^hotelk;^herrgår;^badehot;^konferens;^ferieh;^feriec;^campingp
Travel|~resor;^resebyr;^researr;^resebol;^reiseb;^reisear;^rejseb;^rejses;^rejsear;^destinasj
Pets|^djurbut;^dyrebut;^hundpens
Sports|~idræt;^idrott;^idrett;^idræts;^fotboll;^fotballk;^fodboldk;~sport
Furniture|möbler;møbler;^möbel;^møbel;^inredningsf
Media and Entertainment|!medier;^mediehus;^mediek;^mediebo;^mediesel;^medievir
Entertainment|kino;^nöjesp;^forlyst;^teater;^biograf
News|~avis;^dagstidn;^lokaltidn;^lokalavis;^nyhetsb;^nyhedsm
Publishing|^bokförl;^bogforl;^förlag
Film|filmselskab;^filmb;^filmsel;^filmprod;^videoprod
Broadcasting|!radio;!tv;^kringkast;^radiokan
Music|!musikk;^skivbol;^platesel;^pladesel;^musikfor;^symfoni
Gaming|^spelstud;^spelutv;^spelbol;^spillstud;^spilstud;^spilludv;^spillutv;^speludv
Marketing|!markedsføring;^marketingb;^marknadsfö;^digitalby
Advertising|!reklam;reklambyrå;reklamebyrå;reklamebureau;^reklamb;^reklameb;^mediebyr;^mediebur;^varumärkesby
Public Relations|!pr;PR-byrå;^kommunikationsb;^kommunikasjonsb
Market Research|^marknadsund;^markedsund;^undersökningsf;^analyseb;^analysei
Design|^designby;^designbu
Web Development|webbureau;~hjemmesider;^webbyr;^webbure;^webbutv;^webud
Professional Services|!tjänster
Consulting|konsultbolag;konsulentselskap;rådgivningsfirma;^konsultb;^konsultf;^konsulentf;^konsulents;^konsulenth;^konsulentv;^managementk;^rådgivningsf;^rådgivningss;^rådgivningsv
Human Resources|^bedriftshel;^företagshäl
Staffing and Recruiting|bemanningsföretag;bemanningsbyrå;rekryteringsföretag;vikarbureau;^bemannings;^rekryteringsf;^rekryteringsb;^rekrutteringsb;^rekrutteringss;^vikarbur
Legal|advokatbyrå;advokatfirma;advokatfirmaet;~jura;~jus;^advokat;^juristb;^patentb;^affärsjuri;^forretningsadv
Procurement|~innkjop;!inköp;!indkøb;!upphandling
Risk Management|!risk
Physical Security|bevakningsföretag;^säkerhetsf;^bevakning;^vaktsel;^vekters;^vagts;^vagtf;^vagtv;^larmb;^larmf
Facilities Services|städfirma;rengøring;^renhold;^rengøringss;^rengøringsf;^rengøringsv;^facilit;^städf;^städb;^städt;^städser
Pest Control|^skadedj;^skadedyr
Disaster Restoration|^skadesan;^skadeserv
Certification|^besiktn;^synshal
Events|^eventb;^eventf;^evenem
Transportation|~transporter;åkeri;^åkeri;^lastbilsc;^transportf;^transportb;^transports;^transportv;^vognmand;^bussb;^busss;^bussel;^flyttf;^flyttef;^kollektivtr;^taxi
Logistics|tredjepartslogistik;^logistik;^spedit;^lagerhot;^budfirm;logistik
Rail|^järnväg;^jernban;^tågop;^togsel
Shipping|rederi;^rederi;^skips;^skibs;^skepps;^sjöfart;^sjøfart;^ferges;^færge;^båtvarv;^båtbyg;^verft;^værft
Fleet Management|^biluthyr;^bilutlei;^biludlej;^billeasi
Ride Hailing|^bilpool
Airlines|^flygbol;^flysels
Education|!skola;!skole;!skolor;!skoler;!barnehager;^friskol;^privatskol;^förskol;^barnehag;^børnehav;^vuggestue;^efterskol;^folkhög;^folkehø;^grundskol;^grunnskol;^gymnasi;^erhvervssk;^køreskol;^trafiksk;^trafikksk;^utbildningsf;videregående skole
Higher Education|^universit;^högskol;^høyskol;^høgskol;^professionsh;^yrkeshög;^lärosät;^erhvervsak;^fagskol
EdTech|^lärplatt;^læringspl
Training|!kurser;^kurslev;^kursusv;^kursvirk;^utbildningsb
Government|!kommun;!offentlig sektor;^fylkesk;^myndighet;^länsstyr;^ministeri;^departement;^statsförv;en kommun med;kommunen har;^direktorat
Nonprofit|ideell organisation;frivillig organisasjon;velgørende forening;^hjälporg;^bistånds;^välgör;^veldedi;^velgøre;^hjælpeor;^hjelpeor;^ideell;^frivilligor;^fackför;^fagfor;^interesseor;^intresseor;^medlemsorg;^branschor;^branchefor;^brancheor;^bransjeor;^stiftelse
Social Services|^bosted;^botilbud;^behandlingsh;^opholdss;^stödbo;^familjeh;^barnever;^krisecent
Politics|^tankesm;^tænketa
Museums|~museum;museer;^museum;^museet;^konsthal;^kunsthal;^konstmus;^kunstmus
Research|!forskning;^forskningsi;^forskningss;^forskningsc
Engineering|^automationsf
`;
