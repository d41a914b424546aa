/** What Czech and Slovak pages call the industries of `en.ts`, by the same marks. */
export const cs = `
Software|vývoj softwaru;vývojem softwaru;vývoj softvéru;vývoju softvéru;informační systémy;informačních systémů;vývoj aplikací;~mobilní aplikace;^softwarov;^softvér;ekonomický systém;účetní program;ERP systém;ERP systémů
Information Technology|informační technologie;informačních technologií;IT služby;IT služeb;správa IT;správu IT;počítačových sítí;IT firma;IT společnost;systémový integrátor;^informatik;IT partner
Technology|!technologie
Artificial Intelligence|umělá inteligence;umělé inteligence;umělou inteligenci;umelá inteligencia;umelej inteligencie;strojové učení
Analytics|analýza dat
Cybersecurity|informační bezpečnost;penetrační testy;^kybern;^kyberb
Cloud Computing|cloudové služby;webhosting
Electronics|elektroniku;elektroniky;elektronika;plošné spoje;plošných spojů;^elektronic
Semiconductors|^polovod
Telecommunications|poskytovatel internetu;připojení k internetu;telekomunikace;mobilní operátor;mobilný operátor;^telekom
Robotics|robotika
Geospatial|^geodet;^geodéz
Financial Services|finanční služby;finančních služeb;~finance;finančnictví;finanční poradenství;finanční poradce
Banking|!banky;~banka;^bankovn;^spořitel;^záložn
Payments|platební brána;platební služby;platební terminály
Insurance|!pojištění;!poistenie;pojišťovna;poisťovňa;!životní pojištění;!penzijní pojištění;^pojišťov;^poisťov
Asset Management|správa aktiv;správa majetku;investiční společnost;investiční fondy;investičních fondů;^podílov
Venture Capital|rizikový kapitál
Mortgage|^hypote
Debt Relief|oddlužení;vymáhání pohledávek
Lending|půjčky;půjček
Accounting|účetnictví;účetní kancelář;účtovníctvo;daňové poradenství;^účetn;^účtovn;^daňov;^auditor
Health Care|zdravotnictví;!zdraví;!zdravotní péče;lékařská péče;praktický lékař;^zdravotnic;^nemocnic;^poliklin;^klinik;^fyzioter;^ordinac;^ambulan;^léčeb;^rehabilit
Medical Devices|zdravotnické prostředky;zdravotnických prostředků;zdravotnická technika;zdravotnické techniky;zdravotnické potřeby;lékařské přístroje
Pharmaceuticals|lékárna;doplňky stravy;^farmac;^lékárn;^lekáre;^léčiv
Biotechnology|biotechnologie;^biotech
Mental Health|duševní zdraví;^psychotera;^psychiatr;^psycholog
Senior Care|domov pro seniory;domov seniorů;domov pre seniorov;péče o seniory;domácí péče;^pečovatel;^opatrovat
Wellness|fitness centrum;^posilovn;^fitcent;^lázeň;^lázně;^kúpeľ
Veterinary|^zvěrol
Dental|^stomatol;^zubn;^zubár
Manufacturing|!průmysl;!priemysel;!výroba;zakázková výroba;zpracovatelský průmysl;^výrobn;^výrobc;^vyráb
Machinery|strojírenství;obráběcí stroje;zemědělské stroje;balicí stroje;^stroj
Elevators|^výtah
Automotive|automobilový průmysl;prodej vozů;~náhradní díly;!výrobci automobilů;^automobil;^autoserv;^autobaz;^autosal;^autodíl;^pneuserv
Aerospace|letectví;letecký průmysl
Defense|obranný průmysl;obranný priemysel;^zbroj;^munič
Chemicals|chemie;chémia;^chemic
Metals|^kovov;^kovoob;^hutn;^ocel;^slévár;^zlievar;^kovár;^železár;^zámečn;^obráběn;^svařov
Mining|těžba surovin;^těžeb;^ťažob;^kamenol
Plastics|^plastik;^gumár;^vstřikov;^plastov;!plasty
Packaging|!obaly;výrobce obalů;výroba obalů;^obalov
Printing|ofsetový tisk;digitální tisk;!tisk;^tiskár;^tlačiar;^polygraf
Paper|lesní hospodářství;^lesnic;^papír;^dřevozp;^dřevař;^drevosp
Textiles|textil;^textil;^tkalcov;^přádel
Electrical Equipment|^elektrotech;^rozvad
Energy|energetika;!energie;dodavatel energií;dodavatel elektřiny;výroba elektřiny;elektřiny a plynu;^energet;^elektrár;^teplár
Renewable Energy|obnovitelné zdroje;obnovitelných zdrojů;tepelná čerpadla;tepelných čerpadel;^fotovol;^solár;^bioplyn
Oil and Gas|ropa a plyn;pohonné hmoty;čerpací stanice;čerpacích stanic;^plynár;^petrochem;^rafin
Nuclear|^jadern;^jadrov
Utilities|technické služby města;^vodár;^vodovod
Environmental Services|!životní prostředí;!životné prostredie;!ekologie;ochrana přírody
Waste Management|odpadové hospodářství;sběrné suroviny;^recykl;^odpad
Water|čištění odpadních vod;čistírny odpadních vod;^vodohosp
Agriculture|zemědělství;rostlinná výroba;^zeměděl;^poľnohosp;^zahradn;^agro;farma
Food and Beverage|!potraviny;masné výrobky;pivovar;^potravin;^pivovar;^minipiv;^vinařst;^pekár;^mlékár;^mliekar;^uzen;^pražír;^palírn;^lihovar;^mäso;^řezn;výroba potravin;výrobce potravin;výrobce nápojů;masných výrobků;výrobce uzenin
Food Delivery|rozvoz jídla
Confectionery|^cukrár;^čokolád;^cukrov
Fisheries|^rybář;^rybník
Construction|stavebnictví;stavební firma;stavební společnost;stavebná firma;stavebná spoločnosť;pozemní stavby;dopravní stavby;domy na klíč;výstavba rodinných domů;!stavby;^stavební;^stavebná;^stavebné;^tesař;^pokrýv;^dřevostav;^zednic;^elektroinst;^elektrikář;^elektromont
Civil Engineering|projekční kancelář;projektová kancelář;projektování staveb;projektová dokumentace;^projekčn
Architecture|^architek
Building Materials|stavební materiál;stavební materiály;výrobce oken;^stavebnin;^cihel;^betonár;^prefab
Real Estate|~reality;realitní kancelář;realitná kancelária;developerská společnost;bytové družstvo;^realitn;^developersk;^nemovit;^nehnut
Property Management|správa nemovitostí;správu nemovitostí;správa bytových domů;správa budov;správa nehnuteľností
Home Improvement|rekonstrukce bytů;rekonstrukce koupelen;^podlahář;^malířs;^sklenář;^kamnář
Plumbing|voda topení plyn;^instalat;^topenář;^vodoinst;^kúrenár
Retail|obchodní řetězec;síť prodejen;!prodejna;!obchod;obchodní dům;obchodní centrum;^maloob;^hypermar;^klenot;^květinář;^drogeri
E-Commerce|~e-shop;~e-shopem;internetový obchod;internetového obchodu;online obchod;^eshop
Wholesale|~distributor;^velkoob;^velkoskl;^dovozc
Consumer Goods|spotřební zboží;^šperk;^hračk
Consumer Services|^pohřeb;^kadeř
Fashion|~móda;!oblečení;^oděv;^obuv;^krejčov
Beauty|kosmetika;^kosmeti;^kozmeti;^parfum
Restaurants|restaurace;^reštaur;^kavár;^kaviar;^pohostin;^pizzer;hospoda;^gastronom
Hospitality|hotelnictví;^penzion;^ubytov;^rekreačn;^autokemp
Travel|cestovní kancelář;cestovní agentura;cestovná kancelária;cestovní ruch;cestovního ruchu;cestovný ruch;^lyžař;^lyžiar
Pets|!pět;^chovatel
Sports|!sport;!sportovní;sportovní klub;športový klub;^fotbalov;^futbal;^hokejov;^tělových
Furniture|nábytek;kuchyně na míru;^nábyt;^truhlá;^stolár;^čaloun
Media and Entertainment|~média;mediální skupina;mediální dům
Entertainment|!zábava;!kino;zoologická zahrada;^divadl
News|!zprávy;deník;^zpravodaj;^spravodaj;noviny
Publishing|vydavatelství;nakladatelství;^vydavat;^nakladat;^knihku
Film|^filmov;^videoprod
Broadcasting|!rádio;!televize;!televízia;^rozhlas;^televiz
Music|^hudebn;^hudobn;^filharm;^orchest;!hudba
Gaming|počítačové hry;herní studio;herné štúdio;^videoh;vývojem her;vývoj her
Marketing|marketingová agentura;digitální agentura;digitální marketing;online marketing;^marketingov
Advertising|reklamní agentura;reklamná agentúra;kreativní agentura;mediální agentura;^reklamn;!reklama
Public Relations|!pr;vztahy s veřejností;PR agentura;komunikační agentura
Market Research|průzkum trhu
Design|grafické studio;grafický design
Web Development|tvorba webů;tvorba webových stránek;webové stránky na míru;tvorba e-shopů
Professional Services|!služby;služby pro firmy;^překladat;^tlumoč
Consulting|~poradenství;~poradenstvo;poradenská společnost;dotační poradenství;^poradensk;^konzultačn
Human Resources|!lidské zdroje;!lidských zdrojů;!personalistika
Staffing and Recruiting|personální agentura;personálna agentúra;agentura práce;agenturní zaměstnávání;zprostředkování práce;nábor zaměstnanců;^personáln
Outsourcing|~outsourcing;call centrum
Legal|advokátní kancelář;advokátska kancelária;!právo;právní služby;právních služeb;právne služby;právní poradenství;^advokát;^notář;^exekutor
Procurement|!nákup;veřejné zakázky;veřejných zakázek
Risk Management|řízení rizik
Physical Security|bezpečnostní agentura;bezpečnostní služba;bezpečnostní služby;bezpečnostná služba;bezpečnostní systémy;kamerové systémy;!bezpečnost;^ostrah;^zabezpečov
Facilities Services|úklidové služby;^úklid;^upratov
Pest Control|^deratiz;^dezinsek
Project Management|technický dozor
Payroll|mzdové účetnictví;zpracování mezd
Certification|stanice technické kontroly;^certifikač;^kalibrač;^zkušeb
Events|eventová agentura;pořádání akcí;^výstaviš;^veletr
Transportation|!doprava;!preprava;dopravní společnost;dopravní firma;dopravná spoločnosť;prepravná spoločnosť;dopravní podnik;nákladní doprava;nákladní dopravu;kamionová doprava;autobusová doprava;^autodop;^dopravc;^stěhov;^sťahov;^taxi
Logistics|logistika;spediční firma;~skladování;^logisti;^spedi;^zasílat;^kurýr;^kuriér;zásilková služba;^doručov
Rail|^železni;^lokomot
Shipping|lodní doprava;^loděn;^rejdař
Fleet Management|operativní leasing;půjčovna aut;^autopůj;^autopož
Ride Hailing|!mobility
Airlines|letecká společnost;letecký dopravce;^aerolin;^letišt
Education|!vzdělávání;!vzdelávanie;!vzdělání;základní škola;základná škola;střední škola;stredná škola;jazyková škola;!škola;^gymnázi;^autoškol;^mateřsk
Higher Education|univerzita;vysoká škola;vysoké učení;^univerzit;^fakult
EdTech|online vzdělávání
Training|!školení;!školenie;vzdělávací agentura;vzdelávacia agentúra;vzdělávací centrum;firemní vzdělávání;^rekvalif
Government|veřejná správa;!státní správa;městský úřad;obecní úřad;obecný úrad;stránky obce;stránky města;úřad městské části;^ministerst;^magistrát;^samospr
Nonprofit|nezisková organizace;občanské sdružení;občianske združenie;obecně prospěšná společnost;zapsaný spolek;^neziskov;^nadac;^humanit
Social Services|sociální služby;sociálních služeb;sociálne služby;dětský domov;osobní asistence;chráněné bydlení;^azylov;osobní asistenci;sociální službu
Politics|politická strana;politické hnutí;!politika
Museums|~muzeum;^muze;^galeri;^knihovn;^knižnic
Research|!výzkum a vývoj;výzkumný ústav;!výzkum;!výskum;^výzkumn;^výskumn
Engineering|!inženýrství;^automatiz
`;
