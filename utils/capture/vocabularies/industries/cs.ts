/** What Czech and Slovak pages call the industries of `en.ts`, by the same marks. */
export const cs = `
Software|vývojem softwaru;vývoju softvéru;~mobilní aplikace;^softwarov;^softvér;ekonomický systém;ERP systém;ERP systémů
Information Technology|IT služby;IT služeb;správa IT;správu IT;počítačových sítí;IT firma;IT společnost;systémový integrátor;^informatik;IT partner;informacni technologie
Technology|!technologie
Analytics|analýza dat
Cybersecurity|^kybern;^kyberb
Cloud Computing|webhosting
Electronics|elektroniku;elektroniky;elektronika;plošné spoje;^elektronic
Semiconductors|^polovod
Telecommunications|poskytovatel internetu;telekomunikace;^telekom
Robotics|robotika
Geospatial|^geodet;^geodéz
Financial Services|~finance;finančnictví;finanční poradce
Banking|!banky;~banka;^bankovn;^spořitel;^záložn
Insurance|!pojištění;!poistenie;pojišťovna;poisťovňa;!penzijní pojištění;^pojišťov;^poisťov
Asset Management|správa aktiv;investiční společnost;^podílov
Mortgage|^hypote
Debt Relief|oddlužení
Lending|půjčky;půjček
Accounting|účetnictví;účtovníctvo;daňové poradenství;^účetn;^účtovn;^daňov;^auditor
Health Care|zdravotnictví;!zdraví;!zdravotní péče;lékařská péče;^zdravotnic;^nemocnic;^poliklin;^klinik;^fyzioter;^ordinac;^ambulan;^léčeb;^rehabilit
Medical Devices|zdravotnické prostředky
Pharmaceuticals|lékárna;^farmac;^lékárn;^lekáre;^léčiv
Biotechnology|biotechnologie;^biotech
Mental Health|^psychotera;^psychiatr;^psycholog
Senior Care|domov pro seniory;domov seniorů;domácí péče;^pečovatel;^opatrovat
Wellness|^posilovn;^fitcent;^lázeň;^lázně;^kúpeľ
Veterinary|^zvěrol
Dental|^stomatol;^zubn;^zubár
Manufacturing|!průmysl;!priemysel;!výroba;^výrobn;^výrobc;^vyráb
Machinery|strojírenství;obráběcí stroje;balicí stroje;^stroj
Elevators|^výtah
Automotive|automobilový průmysl;prodej vozů;!výrobci automobilů;^automobil;^autoserv;^autobaz;^autosal;^autodíl;^pneuserv
Aerospace|letectví
Defense|^zbroj;^munič
Chemicals|chemie;chémia;^chemic
Metals|^kovov;^kovoob;^hutn;^ocel;^slévár;^zlievar;^kovár;^železár;^zámečn;^obráběn;^svařov
Mining|těžba surovin;^těžeb;^ťažob;^kamenol
Plastics|^plastik;^gumár;^vstřikov;^plastov;!plasty
Packaging|!obaly;výrobce obalů;výroba obalů;^obalov
Printing|ofsetový tisk;digitální tisk;!tisk;^tiskár;^tlačiar;^polygraf
Paper|^lesnic;^papír;^dřevozp;^dřevař;^drevosp
Textiles|textil;^textil;^tkalcov;^přádel
Electrical Equipment|^elektrotech;^rozvad
Energy|energetika;energie;dodavatel elektřiny;elektřiny a plynu;^energet;^elektrár;^teplár
Renewable Energy|tepelná čerpadla;^fotovol;^solár;^bioplyn
Oil and Gas|ropa a plyn;pohonné hmoty;^plynár;^petrochem;^rafin
Nuclear|^jadern;^jadrov
Utilities|^vodár;^vodovod
Environmental Services|!životní prostředí;!ekologie
Waste Management|^recykl;^odpad
Water|^vodohosp
Agriculture|zemědělství;^zeměděl;^poľnohosp;^zahradn;^agro;farma
Food and Beverage|!potraviny;masné výrobky;pivovar;^potravin;^pivovar;^minipiv;^vinařst;^pekár;^mlékár;^mliekar;^uzen;^pražír;^palírn;^lihovar;^mäso;^řezn;masných výrobků;výrobce uzenin
Food Delivery|rozvoz jídla
Confectionery|^cukrár;^čokolád;^cukrov
Fisheries|^rybář;^rybník
Construction|stavebnictví;stavební firma;stavebná firma;stavebná spoločnosť;pozemní stavby;dopravní stavby;domy na klíč;!stavby;^stavební;^stavebná;^stavebné;^tesař;^pokrýv;^dřevostav;^zednic;^elektroinst;^elektrikář;^elektromont
Civil Engineering|projekční kancelář;^projekčn
Architecture|^architek
Building Materials|výrobce oken;^stavebnin;^cihel;^betonár;^prefab
Real Estate|~reality;realitní kancelář;realitná kancelária;developerská společnost;^realitn;^developersk;^nemovit;^nehnut
Property Management|správu nemovitostí;správa budov
Home Improvement|^podlahář;^malířs;^sklenář;^kamnář
Plumbing|voda topení plyn;^instalat;^topenář;^vodoinst;^kúrenár
Retail|síť prodejen;!prodejna;!obchod;obchodní dům;^maloob;^hypermar;^klenot;^květinář;^drogeri
E-Commerce|~e-shop;~e-shopem;internetový obchod;online obchod;^eshop
Wholesale|~distributor;^velkoob;^velkoskl;^dovozc
Consumer Goods|^šperk;^hračk
Consumer Services|^pohřeb;^kadeř
Fashion|~móda;!oblečení;^oděv;^obuv;^krejčov
Beauty|kosmetika;^kosmeti;^kozmeti;^parfum
Restaurants|restaurace;^reštaur;^kavár;^kaviar;^pohostin;^pizzer;hospoda;^gastronom
Hospitality|hotelnictví;^penzion;^ubytov;^rekreačn;^autokemp
Travel|cestovní kancelář;cestovní ruch;cestovný ruch;^lyžař;^lyžiar
Pets|!pět;^chovatel
Sports|!sport;!sportovní;športový klub;^fotbalov;^futbal;^hokejov;^tělových
Furniture|nábytek;^nábyt;^truhlá;^stolár;^čaloun
Media and Entertainment|~média;mediální dům
Entertainment|!zábava;!kino;^divadl
News|!zprávy;deník;^zpravodaj;^spravodaj;noviny
Publishing|vydavatelství;nakladatelství;^vydavat;^nakladat;^knihku
Film|^filmov;^videoprod
Broadcasting|!rádio;!televize;!televízia;^rozhlas;^televiz
Music|^hudebn;^hudobn;^filharm;^orchest;!hudba
Gaming|herní studio;herné štúdio;^videoh;vývojem her;vývoj her
Marketing|marketingová agentura;^marketingov
Advertising|reklamní agentura;^reklamn;!reklama
Public Relations|!pr;PR agentura
Market Research|průzkum trhu
Web Development|tvorba webů;webové stránky na míru;tvorba e-shopů
Professional Services|!služby;^překladat;^tlumoč
Consulting|~poradenství;~poradenstvo;poradenská společnost;dotační poradenství;^poradensk;^konzultačn
Human Resources|!lidské zdroje;!personalistika
Staffing and Recruiting|personální agentura;agentura práce;^personáln
Outsourcing|~outsourcing;call centrum
Legal|advokátní kancelář;advokátska kancelária;!právo;právní služby;právne služby;^advokát;^notář;^exekutor
Procurement|!nákup
Risk Management|řízení rizik
Physical Security|bezpečnostní agentura;!bezpečnost;^ostrah;^zabezpečov
Facilities Services|úklidové služby;^úklid;^upratov
Pest Control|^deratiz;^dezinsek
Certification|^certifikač;^kalibrač;^zkušeb
Events|pořádání akcí;^výstaviš;^veletr
Transportation|!doprava;!preprava;dopravní společnost;dopravní firma;prepravná spoločnosť;kamionová doprava;^autodop;^dopravc;^stěhov;^sťahov;^taxi
Logistics|logistika;spediční firma;~skladování;^logisti;^spedi;^zasílat;^kurýr;^kuriér;zásilková služba;^doručov
Rail|^železni;^lokomot
Shipping|lodní doprava;^loděn;^rejdař
Fleet Management|půjčovna aut;^autopůj;^autopož
Ride Hailing|!mobility
Airlines|^aerolin;^letišt
Education|!vzdělávání;!vzdelávanie;!vzdělání;základní škola;základná škola;střední škola;stredná škola;jazyková škola;!škola;^gymnázi;^autoškol;^mateřsk
Higher Education|univerzita;vysoká škola;vysoké učení;^univerzit;^fakult
Training|!školení;!školenie;vzdělávací agentura;^rekvalif
Government|veřejná správa;!státní správa;městský úřad;obecní úřad;obecný úrad;stránky obce;stránky města;^ministerst;^magistrát;^samospr
Nonprofit|nezisková organizace;zapsaný spolek;^neziskov;^nadac;^humanit
Social Services|dětský domov;^azylov;osobní asistenci;sociální službu
Politics|!politika
Museums|~muzeum;^muze;^galeri;^knihovn;^knižnic
Research|!výzkum a vývoj;výzkumný ústav;!výzkum;!výskum;^výzkumn;^výskumn
Engineering|!inženýrství;^automatiz
`;
