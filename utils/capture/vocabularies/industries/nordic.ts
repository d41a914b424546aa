/** What Swedish, Norwegian and Danish pages call the industries of `en.ts`, by the same marks. */
export const nordic = `
Software|programvareleverandør;softwarevirksomhed;mjukvaruföretag;^mjukvaru;^programvar;^softwarev;^affärssys;faktureringsprogram;^økonomisys
Information Technology|IT-konsultbolag;IKT;skyløsninger
Technology|!teknik
Electronics|kretskort;printkort;^elektronik
Telecommunications|bredband;^mobiloper
Financial Services|^finansb;^finansier;^finansråd;finansiel virksomhed
Banking|^sparbank;^sparebank;^andelskas
Payments|~betaling;betalingsløsninger;betalingslosning;betalingslosninger;betalosning;kortbetalning
Insurance|!försäkring;försäkringsbolag;forsikringsselskap;forsikringsselskab;^försäkringsb;^forsikringss
Asset Management|^fondbolag;^formuef
Venture Capital|^riskkap;^ventures
Debt Relief|^inkasso
Accounting|redovisningsbyrå;bokföring;revisionsbyrå;regnskapskontor;^redovisningsb;^revisionsb;^revisionsf;^regnskapsb;^regnskapsk
Health Care|!vård;!sjukhus;^vårdcentral;^vårdgiv;^vårdför;^läkarm;^läkarh;^legesent;^lægehus;^lægekl;^klinik;^sjukhus;^sykehus
Digital Health|^nätläk
Medical Devices|medicinsk udstyr;^medicintek
Pharmaceuticals|läkemedelsbolag;^läkemedel;^legemid;^lægemid;^medicinal;^apotek;^farma
Biotechnology|^biotek
Senior Care|^äldrebo;^hemtjän;^plejehj;^sykehj
Wellness|^træningsc;^fitnessc
Veterinary|^djursjuk;^djurkli;^dyrekli;^dyrehos;^dyrlæg
Dental|^tandläk;^tandlæg;^tannleg;^tandkli;^tannkli
Manufacturing|!industri;^legotill;mekanisk bedrift
Machinery|^maskint;^maskinf;^maskinb;maskiner til
Elevators|^hissf;^hissb;^elevatorf
Automotive|begagnade bilar;^bilhand;^bilforh;^bilåter;^bilverk;^bilværk;^bilfirm;^bilhus;^fordons
Defense|^forsvarsm
Chemicals|^kemiv;^kemif;^kemik;^kjemi
Metals|!stål;^stålt;^stålp;^stålk;^stålf;^gjuteri;^støperi;^støberi;^plåtsl;^smedef;^smedev
Mining|^prospekter;^gruv
Plastics|^plastv;^plastp;^plastf;^plasti
Packaging|^emballa
Printing|tryckeri;trykkeri;^trycker;^trykker;^skyltf;^skiltef
Paper|^skogsb;^skogsi;^skogsä;^sågverk;^sagbruk
Textiles|^textil;^tekstil;^väveri
Electrical Equipment|elektrisk utstyr
Energy|elbolag;kraftselskap;vannkraft;^elbolag;^kraftsel;^strømlev;^kraftpro
Renewable Energy|^vindkraft;^vindmøll;^solcell
Oil and Gas|olje- og gassindustrien;^oljes
Utilities|^elnäts
Waste Management|avfallshantering;^återvinn
Water|^vannverk
Agriculture|^lantbruk;^landbruk;^landbrug;^jordbruk;^gartneri
Food and Beverage|^livsmed;^fødevare;^næringsm;^bryggeri;^mejeri;^meieri;^slakteri;^slagteri;^bageri;^bakeri;^hantverksbag;^dryckes
Confectionery|^godis;^konfekt;^konditor
Fisheries|^oppdrett;^havbruk;^lakse;^sjømat;^fiskeri;^fiskeopd
Construction|!bygg;byggföretag;byggefirma;^byggföretag;^byggbol;^byggfirm;^byggent;^byggkon;^byggmäst;^byggmest;^entreprenør;^tømrer;^murer;^byggef;^byggev;^takf;^husprod;^hustill;^kloakm;^anleggsg;^anlægsg;^elfirm;^elektrik;takläggare
Civil Engineering|geoteknik;^teknikkons
Architecture|arkitektkontor;^arkitekt;^landskapsark
Building Materials|^byggmat;^bygghand;^byggvaru;^trælast
Real Estate|fastighetsbolag;^fastighetsb;^fastighetsm;^mäklar;^bostadsb;^bostadsu;^eiendomsu;^ejendomsm;^boligsel;^boligutv;hyreslägenheter;^bostadsrätt;^boligorg
Property Management|^ejendomsadm;^eiendomsforv;^vicevær
Home Improvement|!håndværkere;^målerif;^malerf;^malerm;^golvf;^gulvf;^glasmäs
Plumbing|~VVS;VVS-firma;^rørlegg;^rörmok;^rörfirm;^blikkensl;VVS-installatør
Retail|!butikker;!handel;^dagligvar;^butiksk;^butikkj;^varuhus;^varehus;^matbuti;^supermark;butikker over hele
E-Commerce|^nätbutik;^netbutik;^webbutik;^webshop
Wholesale|^grossist;^partihan;^engros;grossist
Consumer Services|!frisører;^begrav;^bedeman;^frisör;^frisør
Fashion|~kläder;^klädm;^klädk;^klädes;^klesk;^klesm;^tøjm;^tøjb;^modeför;^modehus;^skok;^arbetskl;^arbejdst;^ullkl
Beauty|^skönhet;^skønhed;^hudvård;^hudplei;^hudplej;^kosmetik
Restaurants|~restaurang;kvarterskrog;^krogen;^kantined;^restauran
Hospitality|~hotell;konferansehotell;^hotellk;^hotelk;^herrgår;^badehot;^konferens;^ferieh;^feriec;^campingp
Travel|^resebyr;^researr;^resebol;^reiseb;^reisear;^rejseb;^rejses;^rejsear
Pets|^djurbut;^dyrebut;^hundpens
Sports|^idrott;^idrett;^idræts;^fotboll;^fotballk;^fodboldk;~sport
Furniture|^möbel;^møbel
Media and Entertainment|^mediehus;^mediek;^mediebo;^mediesel;^medievir
Entertainment|^nöjesp;^forlyst;^teater;^biograf
News|^dagstidn;^lokalavis;^nyhetsb;^nyhedsm
Publishing|^bokförl;^bogforl;^förlag
Film|filmselskab;^filmb;^filmsel;^filmprod
Broadcasting|!radio;!tv;^radiokan
Music|!musikk;^skivbol;^platesel;^pladesel;^musikfor;^symfoni
Gaming|^spelstud;^spelutv;^spelbol;^spilstud;^spilludv;^spillutv;^speludv
Marketing|!markedsføring
Advertising|reklambyrå;reklamebyrå;reklamebureau;^reklamb;^reklameb;^mediebyr;^mediebur
Public Relations|!pr;PR-byrå
Market Research|^markedsund;^analyseb;^analysei
Design|^designby;^designbu
Web Development|webbureau;~hjemmesider;^webbyr;^webbure;^webbutv;^webud
Professional Services|!tjänster
Consulting|konsultbolag;konsulentselskap;rådgivningsfirma;^konsultb;^konsultf;^konsulents;^konsulenth;^managementk;^rådgivningsf
Staffing and Recruiting|bemanningsföretag;bemanningsbyrå;rekryteringsföretag;vikarbureau;^bemannings;^rekryteringsf;^vikarbur
Legal|advokatbyrå;advokatfirma;advokatfirmaet;^advokat;^juristb;^patentb;^affärsjuri
Procurement|~innkjop;!upphandling
Physical Security|bevakningsföretag;^säkerhetsf;^bevakning;^vaktsel;^vekters;^vagts;^vagtf;^vagtv;^larmb;^larmf
Facilities Services|städfirma;rengøring;^renhold;^rengøringss;^facilit;^städf;^städb;^städt;^städser
Pest Control|^skadedj;^skadedyr
Disaster Restoration|^skadesan
Certification|^besiktn;^synshal
Events|^eventb;^eventf;^evenem
Transportation|~transporter;åkeri;^åkeri;^transportb;^vognmand;^bussb;^busss;^bussel;^flyttf;^flyttef;^taxi
Logistics|tredjepartslogistik;^logistik;^spedit;^lagerhot;^budfirm;logistik
Rail|^järnväg;^jernban;^tågop;^togsel
Shipping|rederi;^rederi;^skips;^skibs;^skepps;^sjöfart;^sjøfart;^ferges;^færge;^båtvarv;^båtbyg;^verft;^værft
Fleet Management|^biluthyr;^bilutlei;^biludlej;^billeasi
Ride Hailing|^bilpool
Airlines|^flygbol;^flysels
Education|!skole;!skolor;!skoler;!barnehager;^friskol;^privatskol;^förskol;^barnehag;^børnehav;^folkhög;^folkehø;^gymnasi;^køreskol;^trafiksk;videregående skole
Higher Education|^högskol;^høyskol;^høgskol;^professionsh;^yrkeshög;^lärosät;^fagskol
EdTech|^lärplatt
Training|^kurslev;^kursusv;^kursvirk
Government|!kommun;!offentlig sektor;^fylkesk;^länsstyr;en kommun med;kommunen har;^direktorat
Nonprofit|ideell organisation;frivillig organisasjon;velgørende forening;^hjälporg;^bistånds;^välgör;^veldedi;^velgøre;^hjælpeor;^hjelpeor;^ideell;^fackför;^fagfor;^stiftelse
Social Services|^bosted;^botilbud;^opholdss;^stödbo;^familjeh;^barnever
Politics|^tankesm;^tænketa
Museums|~museum;^museum;^museet;^konsthal;^kunsthal;^konstmus;^kunstmus
Research|!forskning;^forskningsi
`;
