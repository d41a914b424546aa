/** What Czech and Slovak pages call the industries of `en.ts`, by the same marks. */
export const cs = `
Software|vývojem softwaru;vývoju softvéru;~mobilní aplikace;^softwarov;^softvér;ekonomický systém;ERP systémů
Information Technology|správu IT;počítačových sítí;IT firma;systémový integrátor;IT partner;informacni technologie
Cybersecurity|^kybern;^kyberb
Electronics|elektroniku;plošné spoje;^elektronic
Telecommunications|poskytovatel internetu;^telekom
Geospatial|^geodet;^geodéz
Financial Services|finanční poradce
Banking|!banky;~banka;^bankovn;^spořitel;^záložn
Insurance|!pojištění;pojišťovna;poisťovňa;!penzijní pojištění;^pojišťov;^poisťov
Asset Management|investiční společnost;^podílov
Mortgage|^hypote
Accounting|účetnictví;daňové poradenství;^účetn;^účtovn;^daňov
Health Care|^zdravotnic;^nemocnic;^poliklin;^klinik;^ordinac;^ambulan;^léčeb
Medical Devices|zdravotnické prostředky
Pharmaceuticals|lékárna;^farmac;^lékárn;^lekáre;^léčiv
Biotechnology|biotechnologie
Senior Care|domov pro seniory
Wellness|^fitcent;^lázeň;^lázně;^kúpeľ
Veterinary|^zvěrol
Dental|^zubn;^zubár
Manufacturing|!průmysl;!výroba;^výrobn;^výrobc;^vyráb
Machinery|obráběcí stroje;balicí stroje;^stroj
Elevators|^výtah
Automotive|automobilový průmysl;prodej vozů;!výrobci automobilů;^automobil;^autoserv;^autobaz;^autosal;^autodíl
Defense|^zbroj;^munič
Chemicals|^chemic
Metals|^kovov;^kovoob;^hutn;^ocel;^slévár;^zlievar;^kovár;^železár;^zámečn;^obráběn;^svařov
Mining|^těžeb;^ťažob;^kamenol
Plastics|^plastik;^gumár;^vstřikov;^plastov
Packaging|výrobce obalů;^obalov
Printing|digitální tisk;!tisk;^tiskár;^tlačiar
Paper|^lesnic;^papír;^dřevozp;^dřevař;^drevosp
Textiles|textil;^textil;^tkalcov;^přádel
Electrical Equipment|^rozvad
Energy|energie;dodavatel elektřiny;elektřiny a plynu;^energet;^elektrár;^teplár
Renewable Energy|tepelná čerpadla;^fotovol;^solár;^bioplyn
Oil and Gas|^plynár;^rafin
Nuclear|^jadern;^jadrov
Utilities|^vodár;^vodovod
Environmental Services|!životní prostředí
Waste Management|^recykl;^odpad
Agriculture|^zeměděl;^zahradn;^agro;farma
Food and Beverage|pivovar;^potravin;^pivovar;^minipiv;^vinařst;^pekár;^mlékár;^mliekar;^uzen;^pražír;^palírn;^lihovar;^mäso;^řezn;masných výrobků;výrobce uzenin
Confectionery|^cukrár;^čokolád;^cukrov
Fisheries|^rybář;^rybník
Construction|stavební firma;stavebná firma;stavebná spoločnosť;pozemní stavby;dopravní stavby;domy na klíč;!stavby;^stavební;^stavebná;^tesař;^pokrýv;^dřevostav;^zednic;^elektroinst
Civil Engineering|projekční kancelář;^projekčn
Architecture|^architek
Building Materials|^cihel;^betonár;^prefab
Real Estate|~reality;realitní kancelář;realitná kancelária;developerská společnost;^realitn;^developersk;^nemovit;^nehnut
Property Management|správu nemovitostí
Home Improvement|^malířs;^sklenář;^kamnář
Plumbing|voda topení plyn;^instalat;^topenář;^kúrenár
Retail|síť prodejen;!obchod;^maloob;^klenot;^drogeri
E-Commerce|internetový obchod;^eshop
Wholesale|^velkoob;^dovozc
Consumer Goods|^šperk;^hračk
Consumer Services|^pohřeb;^kadeř
Fashion|^oděv;^obuv;^krejčov
Beauty|^kosmeti;^kozmeti;^parfum
Restaurants|restaurace;^reštaur;^kavár;^kaviar;^pizzer
Hospitality|^penzion;^ubytov
Travel|cestovní kancelář;^lyžař;^lyžiar
Pets|!pět
Sports|!sport;^futbal;^hokejov
Furniture|nábytek;^nábyt;^truhlá;^stolár;^čaloun
Media and Entertainment|~média
Entertainment|^divadl
News|!zprávy;^zpravodaj
Publishing|nakladatelství;^vydavat;^nakladat;^knihku
Film|^filmov
Broadcasting|!televize;^rozhlas;^televiz
Music|^hudebn;^hudobn;^filharm;^orchest
Gaming|herní studio;^videoh
Marketing|marketingová agentura;^marketingov
Advertising|reklamní agentura;^reklamn
Public Relations|!pr
Web Development|tvorba webů;webové stránky na míru
Professional Services|!služby;^tlumoč
Consulting|~poradenství;poradenská společnost;dotační poradenství;^poradensk
Staffing and Recruiting|personální agentura;agentura práce;^personáln
Outsourcing|~outsourcing
Legal|advokátní kancelář;advokátska kancelária;!právo;právní služby;právne služby;^advokát;^notář
Procurement|!nákup
Physical Security|bezpečnostní agentura;!bezpečnost;^ostrah;^zabezpečov
Facilities Services|úklidové služby;^úklid;^upratov
Pest Control|^deratiz
Certification|^zkušeb
Events|^veletr
Transportation|!doprava;dopravní společnost;prepravná spoločnosť;kamionová doprava;^autodop;^dopravc;^stěhov;^sťahov;^taxi
Logistics|spediční firma;~skladování;^logisti;^spedi;^zasílat;^kurýr;^kuriér;zásilková služba;^doručov
Rail|^železni;^lokomot
Shipping|^loděn;^rejdař
Fleet Management|^autopůj;^autopož
Airlines|^aerolin;^letišt
Education|!vzdělávání;základní škola;základná škola;!škola;^gymnázi;^mateřsk
Higher Education|univerzita;vysoká škola;^univerzit;^fakult
Training|!školení;vzdělávací agentura
Government|!státní správa;městský úřad;stránky města;^ministerst;^magistrát;^samospr
Nonprofit|nezisková organizace;^neziskov;^nadac;^humanit
Social Services|^azylov;osobní asistenci;sociální službu
Museums|~muzeum;^muze;^galeri;^knihovn;^knižnic
Research|^výzkumn;^výskumn
`;
