/** What Czech and Slovak pages call the industries of `en.ts`, by the same marks. */
export const cs = `
Software|vývojem softwaru;vývoju softvéru;~mobilní aplikace;^softwarov;^softvér;ekonomický systém;ERP systémů
Information Technology|správu IT;počítačových sítí;IT firma;systémový integrátor;^informatik;IT partner;informacni technologie
Cybersecurity|^kybern;^kyberb
Electronics|elektroniku;plošné spoje;^elektronic
Semiconductors|^polovod
Telecommunications|poskytovatel internetu;^telekom
Robotics|robotika
Geospatial|^geodet;^geodéz
Financial Services|~finance;finanční poradce
Banking|!banky;~banka;^bankovn;^spořitel;^záložn
Insurance|!pojištění;pojišťovna;poisťovňa;!penzijní pojištění;^pojišťov;^poisťov
Asset Management|investiční společnost;^podílov
Mortgage|^hypote
Lending|půjčky;půjček
Accounting|účetnictví;daňové poradenství;^účetn;^účtovn;^daňov;^auditor
Health Care|!zdraví;^zdravotnic;^nemocnic;^poliklin;^klinik;^fyzioter;^ordinac;^ambulan;^léčeb;^rehabilit
Medical Devices|zdravotnické prostředky
Pharmaceuticals|lékárna;^farmac;^lékárn;^lekáre;^léčiv
Biotechnology|biotechnologie;^biotech
Mental Health|^psychotera;^psychiatr;^psycholog
Senior Care|domov pro seniory;^pečovatel;^opatrovat
Wellness|^posilovn;^fitcent;^lázeň;^lázně;^kúpeľ
Veterinary|^zvěrol
Dental|^stomatol;^zubn;^zubár
Manufacturing|!průmysl;!výroba;^výrobn;^výrobc;^vyráb
Machinery|obráběcí stroje;balicí stroje;^stroj
Elevators|^výtah
Automotive|automobilový průmysl;prodej vozů;!výrobci automobilů;^automobil;^autoserv;^autobaz;^autosal;^autodíl;^pneuserv
Aerospace|letectví
Defense|^zbroj;^munič
Chemicals|chemie;chémia;^chemic
Metals|^kovov;^kovoob;^hutn;^ocel;^slévár;^zlievar;^kovár;^železár;^zámečn;^obráběn;^svařov
Mining|^těžeb;^ťažob;^kamenol
Plastics|^plastik;^gumár;^vstřikov;^plastov;!plasty
Packaging|!obaly;výrobce obalů;^obalov
Printing|digitální tisk;!tisk;^tiskár;^tlačiar;^polygraf
Paper|^lesnic;^papír;^dřevozp;^dřevař;^drevosp
Textiles|textil;^textil;^tkalcov;^přádel
Electrical Equipment|^elektrotech;^rozvad
Energy|energie;dodavatel elektřiny;elektřiny a plynu;^energet;^elektrár;^teplár
Renewable Energy|tepelná čerpadla;^fotovol;^solár;^bioplyn
Oil and Gas|^plynár;^petrochem;^rafin
Nuclear|^jadern;^jadrov
Utilities|^vodár;^vodovod
Environmental Services|!životní prostředí
Waste Management|^recykl;^odpad
Water|^vodohosp
Agriculture|^zeměděl;^poľnohosp;^zahradn;^agro;farma
Food and Beverage|pivovar;^potravin;^pivovar;^minipiv;^vinařst;^pekár;^mlékár;^mliekar;^uzen;^pražír;^palírn;^lihovar;^mäso;^řezn;masných výrobků;výrobce uzenin
Confectionery|^cukrár;^čokolád;^cukrov
Fisheries|^rybář;^rybník
Construction|stavební firma;stavebná firma;stavebná spoločnosť;pozemní stavby;dopravní stavby;domy na klíč;!stavby;^stavební;^stavebná;^stavebné;^tesař;^pokrýv;^dřevostav;^zednic;^elektroinst;^elektrikář;^elektromont
Civil Engineering|projekční kancelář;^projekčn
Architecture|^architek
Building Materials|^stavebnin;^cihel;^betonár;^prefab
Real Estate|~reality;realitní kancelář;realitná kancelária;developerská společnost;^realitn;^developersk;^nemovit;^nehnut
Property Management|správu nemovitostí
Home Improvement|^podlahář;^malířs;^sklenář;^kamnář
Plumbing|voda topení plyn;^instalat;^topenář;^vodoinst;^kúrenár
Retail|síť prodejen;!obchod;^maloob;^hypermar;^klenot;^květinář;^drogeri
E-Commerce|internetový obchod;^eshop
Wholesale|^velkoob;^velkoskl;^dovozc
Consumer Goods|^šperk;^hračk
Consumer Services|^pohřeb;^kadeř
Fashion|~móda;^oděv;^obuv;^krejčov
Beauty|^kosmeti;^kozmeti;^parfum
Restaurants|restaurace;^reštaur;^kavár;^kaviar;^pohostin;^pizzer;hospoda;^gastronom
Hospitality|^penzion;^ubytov;^rekreačn;^autokemp
Travel|cestovní kancelář;^lyžař;^lyžiar
Pets|!pět;^chovatel
Sports|!sport;^fotbalov;^futbal;^hokejov;^tělových
Furniture|nábytek;^nábyt;^truhlá;^stolár;^čaloun
Media and Entertainment|~média
Entertainment|!zábava;!kino;^divadl
News|!zprávy;deník;^zpravodaj;^spravodaj;noviny
Publishing|nakladatelství;^vydavat;^nakladat;^knihku
Film|^filmov;^videoprod
Broadcasting|!rádio;!televize;^rozhlas;^televiz
Music|^hudebn;^hudobn;^filharm;^orchest;!hudba
Gaming|herní studio;^videoh
Marketing|marketingová agentura;^marketingov
Advertising|reklamní agentura;^reklamn;!reklama
Public Relations|!pr
Web Development|tvorba webů;webové stránky na míru
Professional Services|!služby;^překladat;^tlumoč
Consulting|~poradenství;poradenská společnost;dotační poradenství;^poradensk;^konzultačn
Staffing and Recruiting|personální agentura;agentura práce;^personáln
Outsourcing|~outsourcing
Legal|advokátní kancelář;advokátska kancelária;!právo;právní služby;právne služby;^advokát;^notář;^exekutor
Procurement|!nákup
Physical Security|bezpečnostní agentura;!bezpečnost;^ostrah;^zabezpečov
Facilities Services|úklidové služby;^úklid;^upratov
Pest Control|^deratiz;^dezinsek
Certification|^certifikač;^kalibrač;^zkušeb
Events|^výstaviš;^veletr
Transportation|!doprava;dopravní společnost;prepravná spoločnosť;kamionová doprava;^autodop;^dopravc;^stěhov;^sťahov;^taxi
Logistics|spediční firma;~skladování;^logisti;^spedi;^zasílat;^kurýr;^kuriér;zásilková služba;^doručov
Rail|^železni;^lokomot
Shipping|^loděn;^rejdař
Fleet Management|^autopůj;^autopož
Ride Hailing|!mobility
Airlines|^aerolin;^letišt
Education|!vzdělávání;!vzdělání;základní škola;základná škola;!škola;^gymnázi;^autoškol;^mateřsk
Higher Education|univerzita;vysoká škola;^univerzit;^fakult
Training|!školení;!školenie;vzdělávací agentura;^rekvalif
Government|!státní správa;městský úřad;stránky města;^ministerst;^magistrát;^samospr
Nonprofit|nezisková organizace;^neziskov;^nadac;^humanit
Social Services|^azylov;osobní asistenci;sociální službu
Politics|!politika
Museums|~muzeum;^muze;^galeri;^knihovn;^knižnic
Research|!výzkum;!výskum;^výzkumn;^výskumn
Engineering|^automatiz
`;
