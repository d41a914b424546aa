/** What Swedish, Norwegian and Danish pages call the industries of `en.ts`, by the same marks. */
export const nordic = `
Software|programvareleverandør;softwarevirksomhed;mjukvaruföretag;^mjukvaru;^programvar;^softwarev;^affärssys;faktureringsprogram;^økonomisys
Information Technology|IT-konsultbolag;skyløsninger
Technology|!teknik
Electronics|kretskort;printkort;^elektronik
Telecommunications|bredband;^mobiloper
Financial Services|^finansier;^finansråd;finansiel virksomhed
Banking|^sparbank;^sparebank;^andelskas
Payments|~betaling;betalingsløsninger;betalingslosning;betalingslosninger;betalosning;kortbetalning
Insurance|!försäkring;försäkringsbolag;forsikringsselskap;forsikringsselskab;^försäkringsb;^forsikringss
Asset Management|^fondbolag
Venture Capital|^ventures
Accounting|redovisningsbyrå;bokföring;revisionsbyrå;regnskapskontor;^redovisningsb;^revisionsb;^revisionsf;^regnskapsb;^regnskapsk
Health Care|!vård;!sjukhus;^vårdcentral;^läkarm;^läkarh;^legesent;^lægekl;^klinik;^sjukhus
Digital Health|^nätläk
Medical Devices|medicinsk udstyr;^medicintek
Pharmaceuticals|läkemedelsbolag;^läkemedel;^medicinal;^apotek;^farma
Biotechnology|^biotek
Senior Care|^äldrebo;^plejehj;^sykehj
Wellness|^træningsc;^fitnessc
Veterinary|^djursjuk;^dyrekli;^dyrehos;^dyrlæg
Dental|^tandläk;^tandlæg;^tannleg;^tannkli
Manufacturing|!industri;^legotill;mekanisk bedrift
Machinery|^maskint;^maskinf;maskiner til
Elevators|^hissf;^hissb;^elevatorf
Automotive|begagnade bilar;^bilhand;^bilåter;^bilhus;^fordons
Defense|^forsvarsm
Chemicals|^kemiv;^kemif;^kemik;^kjemi
Metals|!stål;^stålt;^stålp;^stålk;^stålf;^plåtsl;^smedef;^smedev
Mining|^prospekter;^gruv
Plastics|^plastv;^plastp;^plastf;^plasti
Packaging|^emballa
Printing|tryckeri;trykkeri;^trycker;^trykker;^skyltf
Paper|^skogsb;^skogsi;^skogsä;^sågverk
Textiles|^textil;^väveri
Electrical Equipment|elektrisk utstyr
Energy|elbolag;kraftselskap;vannkraft;^elbolag;^kraftsel;^strømlev;^kraftpro
Renewable Energy|^vindkraft;^vindmøll
Oil and Gas|olje- og gassindustrien;^oljes
Utilities|^elnäts
Waste Management|avfallshantering;^återvinn
Agriculture|^lantbruk;^landbrug;^gartneri
Food and Beverage|^fødevare;^bryggeri;^mejeri;^meieri;^slakteri;^slagteri;^bageri;^bakeri;^hantverksbag
Confectionery|^godis
Fisheries|^oppdrett;^havbruk;^lakse;^sjømat
Construction|!bygg;byggföretag;byggefirma;^byggföretag;^byggkon;^entreprenør;^tømrer;^murer;^byggef;^byggev;^takf;^kloakm;^anleggsg;^elfirm;takläggare
Civil Engineering|geoteknik;^teknikkons
Architecture|arkitektkontor;^arkitekt;^landskapsark
Real Estate|fastighetsbolag;^fastighetsb;^fastighetsm;^mäklar;^eiendomsu;^ejendomsm;hyreslägenheter;^bostadsrätt;^boligorg
Property Management|^ejendomsadm;^eiendomsforv
Home Improvement|!håndværkere;^malerf;^malerm;^golvf;^gulvf
Plumbing|~VVS;VVS-firma;^rørlegg;^rörmok;^blikkensl;VVS-installatør
Retail|!butikker;!handel;^dagligvar;^butiksk;^supermark;butikker over hele
E-Commerce|^nätbutik;^webshop
Wholesale|^grossist;^engros;grossist
Consumer Services|!frisører;^begrav;^frisör;^frisør
Fashion|~kläder;^klädm;^klädk;^klädes;^klesk;^klesm;^tøjm;^tøjb;^skok;^arbejdst;^ullkl
Restaurants|~restaurang;kvarterskrog;^krogen;^restauran
Hospitality|~hotell;konferansehotell;^hotelk;^herrgår;^badehot;^konferens;^ferieh;^feriec
Travel|^researr;^reiseb;^rejseb;^rejses;^rejsear
Sports|^idrott;^idrett;^idræts;^fotboll;~sport
Furniture|^möbel;^møbel
Media and Entertainment|^mediehus;^mediek
Entertainment|^nöjesp;^teater
News|^lokalavis
Publishing|^bokförl;^förlag
Film|filmselskab;^filmb;^filmsel
Broadcasting|!radio;!tv
Music|!musikk
Gaming|^spelstud
Marketing|!markedsføring
Advertising|reklambyrå;reklamebyrå;reklamebureau;^reklamb;^reklameb
Public Relations|!pr;PR-byrå
Market Research|^markedsund;^analyseb;^analysei
Web Development|webbureau;~hjemmesider;^webbyr;^webbure;^webud
Professional Services|!tjänster
Consulting|konsultbolag;konsulentselskap;rådgivningsfirma;^konsultb;^konsulents;^konsulenth;^managementk;^rådgivningsf
Staffing and Recruiting|bemanningsföretag;bemanningsbyrå;rekryteringsföretag;vikarbureau;^bemannings;^rekryteringsf;^vikarbur
Legal|advokatbyrå;advokatfirma;advokatfirmaet;^advokat;^juristb;^patentb;^affärsjuri
Procurement|~innkjop;!upphandling
Physical Security|bevakningsföretag;^säkerhetsf;^bevakning;^vaktsel;^vekters;^vagts;^vagtf;^vagtv;^larmb;^larmf
Facilities Services|städfirma;rengøring;^renhold;^rengøringss;^facilit;^städf;^städb;^städt;^städser
Pest Control|^skadedj
Certification|^besiktn;^synshal
Events|^eventb;^eventf;^evenem
Transportation|~transporter;åkeri;^åkeri;^transportb;^vognmand;^bussb;^busss;^bussel;^flyttf;^flyttef;^taxi
Logistics|tredjepartslogistik;^logistik;^spedit;^budfirm;logistik
Rail|^järnväg;^jernban;^tågop;^togsel
Shipping|rederi;^rederi;^skips;^skibs;^skepps;^sjöfart;^sjøfart;^ferges;^færge;^båtvarv;^båtbyg;^verft;^værft
Ride Hailing|^bilpool
Airlines|^flygbol;^flysels
Education|!skole;!skolor;!skoler;!barnehager;^friskol;^privatskol;^förskol;^barnehag;^børnehav;^folkhög;^folkehø;^gymnasi;videregående skole
Higher Education|^högskol;^høyskol;^høgskol;^professionsh;^lärosät;^fagskol
Training|^kurslev;^kursusv
Government|!kommun;!offentlig sektor;^fylkesk;en kommun med;kommunen har;^direktorat
Nonprofit|ideell organisation;frivillig organisasjon;velgørende forening;^välgör;^veldedi;^velgøre;^ideell;^fackför;^fagfor;^stiftelse
Social Services|^bosted;^stödbo
Politics|^tankesm;^tænketa
Museums|~museum;^museum;^museet
Research|!forskning;^forskningsi
`;
