/** What Czech and Slovak pages call the industries of `en.ts`, by the same marks. */
export const cs = `
Software|vývoj softwaru;vývojem softwaru;vývoj softvéru;vývoju softvéru;informační systémy;informačních systémů;účetní software;vývoj aplikací;mobilní aplikace;^softwarov;^softvér;ekonomický systém;účetní program;fakturace
Information Technology|informační technologie;informačních technologií;informačné technológie;IT služby;IT služeb;správa IT;správu IT;počítačových sítí;počítačové sítě;IT firma;IT společnost;IT spoločnosť;systémový integrátor;výpočetní technika;^informatik;IT partner
Technology|!technologie
Artificial Intelligence|umělá inteligence;umělé inteligence;umělou inteligenci;umelá inteligencia;umelej inteligencie;strojové učení
Analytics|analýza dat;datová analytika
Cybersecurity|informační bezpečnost;penetrační testy;^kybern;^kyberb
Cloud Computing|cloudové služby;webhosting
Electronics|elektroniku;elektroniky;elektronika;plošné spoje;plošných spojů;^elektronic
Consumer Electronics|spotřební elektronika
Home Appliances|domácí spotřebiče;domácích spotřebičů
Semiconductors|^polovod
Telecommunications|poskytovatel internetu;připojení k internetu;internetové připojení;telekomunikace;mobilní operátor;mobilný operátor;^telekom
Robotics|robotika;robotizace;průmyslové roboty
Blockchain|kryptoměny
Geospatial|^geodet;^geodéz
Financial Services|finanční služby;finančních služeb;finančné služby;~finance;finančnictví;finanční poradenství;finanční skupina;obchodník s cennými papíry;finanční poradce;finanční zprostředkovatel
Banking|bankovnictví;!banky;~banka;^bankovn;^spořitel;^záložn
Payments|platební brána;platební služby;platební terminály;platobná brána;pokladní systémy
Insurance|!pojištění;!poistenie;pojišťovna;pojišťovnictví;poisťovňa;životní pojištění;!penzijní pojištění;^pojišťov;^poisťov
Asset Management|správa aktiv;správa majetku;investiční společnost;investiční fondy;investičních fondů;investiční skupina;investičná spoločnosť;^podílov
Venture Capital|rizikový kapitál;rizikového kapitálu
Mortgage|^hypote
Debt Relief|oddlužení;vymáhání pohledávek;vymáhanie pohľadávok;^insolv
Lending|půjčky;půjček;pôžičky;spotřebitelské úvěry;leasingová společnost
Accounting|účetnictví;účetní kancelář;účtovníctvo;daňové poradenství;^účetn;^účtovn;^daňov;^auditor
Health Care|zdravotnictví;!zdraví;!zdravotní péče;lékařská péče;praktický lékař;^zdravotnic;^nemocnic;^poliklin;^klinik;^fyzioter;^ordinac;^ambulan;^léčeb;^rehabilit
Medical Devices|zdravotnické prostředky;zdravotnických prostředků;zdravotnická technika;zdravotnické techniky;zdravotnické potřeby;zdravotnícke pomôcky;lékařské přístroje;ortopedické pomůcky
Pharmaceuticals|farmacie;lékárna;doplňky stravy;^farmac;^lékárn;^lekáre;^léčiv
Biotechnology|biotechnologie;^biotech
Mental Health|duševní zdraví;^psychotera;^psychiatr;^psycholog
Senior Care|domov pro seniory;domovy pro seniory;domov seniorů;domov pre seniorov;péče o seniory;domov důchodců;domácí péče;^pečovatel;^opatrovat
Wellness|fitness centrum;^posilovn;^fitcent;^lázeň;^lázně;^kúpeľ
Veterinary|^zvěrol
Dental|dentální hygiena;^stomatol;^zubn;^zubár
Manufacturing|!průmysl;!priemysel;!výroba;zakázková výroba;výrobní podnik;výrobní společnost;výrobná spoločnosť;zpracovatelský průmysl;průmyslová výroba;průmyslová skupina;výrobní závod;^výrobn;^výrobc;^vyráb
Machinery|strojírenství;obráběcí stroje;obráběcích strojů;výroba strojů;výrobce strojů;výrobca strojov;zemědělské stroje;stavební stroje;manipulační technika;manipulační techniky;balicí stroje;výrobní linky;dopravníky;^stroj
Elevators|eskalátory;^výtah
Automotive|automobilový průmysl;prodej vozů;ojeté vozy;náhradní díly;!výrobci automobilů;^automobil;^autoserv;^autobaz;^autosal;^autodíl;^pneuserv
Aerospace|letectví;letecký průmysl;leteckého průmyslu;kosmický průmysl;letecká technika
Defense|obranný průmysl;obranného průmyslu;obranný priemysel;vojenská technika;^zbroj;^munič
Chemicals|chemie;chémia;nátěrové hmoty;^chemic
Metals|hutnictví;obrábění kovů;CNC obrábění;^kovov;^kovoob;^hutn;^ocel;^slévár;^zlievar;^kovár;^železár;^zámečn;^obráběn;^svařov
Mining|těžba surovin;hornictví;^těžeb;^ťažob;^kamenol
Plastics|zpracování plastů;výroba plastů;^plastik;^gumár;^vstřikov;^plastov;!plasty
Packaging|!obaly;výrobce obalů;výroba obalů;^obalov
Printing|tiskárna;ofsetový tisk;digitální tisk;!tisk;reklamní tisk;^tiskár;^tlačiar;^polygraf
Paper|lesní hospodářství;zpracování dřeva;státní lesy;^lesnic;^papír;^dřevozp;^dřevař;^drevosp
Textiles|textil;^textil;^tkalcov;^přádel
Electrical Equipment|elektrotechnika;svítidla;kabely;^elektrotech;^rozvad
Batteries|akumulátory;bateriová úložiště
Energy|energetika;!energie;dodavatel energií;dodavatel elektřiny;výroba elektřiny;elektřiny a plynu;^energet;^elektrár;^teplár
Renewable Energy|obnovitelné zdroje;obnovitelných zdrojů;tepelná čerpadla;tepelných čerpadel;větrné elektrárny;fotovoltaika;^fotovol;^solár;^bioplyn
Oil and Gas|ropa a plyn;pohonné hmoty;čerpací stanice;čerpacích stanic;čerpacie stanice;ropné produkty;^plynár;^petrochem;^rafin
Nuclear|^jadern;^jadrov
Utilities|technické služby města;distribuce elektřiny;rozvod tepla;^vodár;^vodovod
Environmental Services|!životní prostředí;!životné prostredie;!ekologie;ochrana přírody;ekologické služby
Sustainability|udržitelný rozvoj;cirkulární ekonomika
Waste Management|odpadové hospodářství;sběrné suroviny;recyklace;^recykl;^odpad
Water|čištění odpadních vod;čistírny odpadních vod;úprava vody;vodní hospodářství;^vodohosp
Agriculture|zemědělství;rostlinná výroba;živočišná výroba;rodinná farma;^zeměděl;^poľnohosp;^zahradn;^agro;farma;farmy;statek
Food and Beverage|potravinářství;!potraviny;nealkoholické nápoje;masné výrobky;masných výrobků;pivovar;^potravin;^pivovar;^minipiv;^vinařst;^pekár;^mlékár;^mliekar;^uzen;^pražír;^palírn;^lihovar;^mäso;^řezn
Food Delivery|rozvoz jídla;krabičková dieta;donáška jedla
Confectionery|^cukrár;^čokolád;^cukrov
Fisheries|^rybář;^rybník
Construction|stavebnictví;stavební firma;stavební společnost;stavebná firma;stavebná spoločnosť;pozemní stavby;dopravní stavby;domy na klíč;výstavba rodinných domů;realizace staveb;zemní práce;!stavby;^stavební;^stavebná;^stavebné;^tesař;^pokrýv;^dřevostav;^zednic;^elektroinst;^elektrikář;^elektromont;stavební skupiny;stavební skupina
Civil Engineering|projekční kancelář;projektová kancelář;projektování staveb;inženýrská činnost;projektová dokumentace;stavební inženýrství;^projekčn
Architecture|^architek
Building Materials|stavebniny;stavební materiál;stavebních materiálů;stavebného materiálu;stavební materiály;výrobce oken;okna a dveře;střešní krytiny;^stavebnin;^cihel;^betonár;^prefab
Real Estate|~reality;realitní kancelář;realitná kancelária;developerská společnost;prodej bytů;pronájem kanceláří;bytové družstvo;^realitn;^developersk;^nemovit;^nehnut
Property Management|správa nemovitostí;správu nemovitostí;správa bytových domů;správa budov;správa bytů;správa bytov;správa nehnuteľností
Home Improvement|rekonstrukce bytů;rekonstrukce koupelen;stínicí technika;^podlahář;^malířs;^sklenář;^kamnář;^žaluzi
Plumbing|voda topení plyn;^instalat;^topenář;^vodoinst;^kúrenár
Retail|maloobchod;obchodní řetězec;síť prodejen;sieť predajní;!prodejna;!obchod;obchodní dům;obchodní centrum;nákupní centrum;^maloob;^hypermar;^klenot;^květinář;^drogeri
E-Commerce|e-shop;e-shopem;internetový obchod;internetového obchodu;online obchod;elektronický obchod;!e-shopům;^eshop
Wholesale|velkoobchod;~distributor;^velkoob;^velkoskl;^dovozc
Consumer Goods|spotřební zboží;spotrebný tovar;domácí potřeby;^šperk;^hračk
Consumer Services|^pohřeb;^kadeř;^prádel
Fashion|~móda;!oblečení;módní značka;^oděv;^obuv;^krejčov
Beauty|kosmetika;^kosmeti;^kozmeti;^parfum
Restaurants|restaurace;závodní stravování;^reštaur;^kavár;^kaviar;^pohostin;^pizzer;hospoda;^gastronom
Hospitality|ubytování;hotelnictví;horská chata;^penzion;^ubytov;^rekreačn;^autokemp
Travel|cestovní kancelář;cestovní agentura;cestovná kancelária;cestovní ruch;cestovního ruchu;cestovný ruch;^lyžař;^lyžiar
Pets|!pět;krmivo pro psy;krmiva pro zvířata;^chovatel
Sports|!sport;!sportovní;sportovní klub;športový klub;sportovní potřeby;^fotbalov;^futbal;^hokejov;^tělových
Furniture|nábytek;kuchyně na míru;^nábyt;^truhlá;^stolár;^čaloun
Media and Entertainment|~média;mediální skupina;mediální dům;mediálna skupina
Entertainment|!zábava;zábavní park;!kino;kulturní centrum;zoologická zahrada;^divadl
News|!zprávy;zpravodajství;tisková agentura;deník;denník;^zpravodaj;^spravodaj;noviny;týdeník
Publishing|vydavatelství;nakladatelství;^vydavat;^nakladat;^knihku
Film|^filmov;^videoprod
Broadcasting|~rádio;~televize;~televízia;^rozhlas;^televiz
Music|^hudebn;^hudobn;^filharm;^orchest;!hudba
Gaming|počítačové hry;počítačových her;herní studio;herné štúdio;vývoj her;vývojem her;deskové hry;^videoh
Marketing|marketingová agentura;digitální agentura;digitálny marketing;digitální marketing;online marketing;internetový marketing;^marketingov
Advertising|reklamní agentura;reklamná agentúra;kreativní agentura;kreatívna agentúra;mediální agentura;venkovní reklama;výroba reklamy;^reklamn;!reklama
Public Relations|!pr;vztahy s veřejností;PR agentura;komunikační agentura;komunikačná agentúra
Market Research|průzkum trhu;výzkum trhu;prieskum trhu;výzkumná agentura
Design|grafické studio;grafický design;grafický dizajn;designové studio;průmyslový design
Web Development|tvorba webů;tvorba webových stránek;webové stránky na míru;tvorba www stránek;tvorba webových stránok;tvorba e-shopů;webová agentura
Professional Services|!služby;služby pro firmy;odborné služby;^překladat;^tlumoč
Consulting|~poradenství;~poradenstvo;poradenská společnost;dotační poradenství;^poradensk;^konzultačn
Human Resources|lidské zdroje;lidských zdrojů;ľudské zdroje;personalistika
Staffing and Recruiting|personální agentura;personálna agentúra;agentura práce;agenturní zaměstnávání;zprostředkování práce;nábor zaměstnanců;^personáln
HR Software|docházkový systém;docházkové systémy;personální systém
Outsourcing|~outsourcing;call centrum;kontaktní centrum
Legal|advokátní kancelář;advokátska kancelária;!právo;právní služby;právních služeb;právne služby;právní poradenství;^advokát;^notář;^exekutor
Procurement|!nákup;veřejné zakázky;veřejných zakázek;verejné obstarávanie
Risk Management|řízení rizik
Physical Security|bezpečnostní agentura;bezpečnostní služba;bezpečnostní služby;bezpečnostná služba;bezpečnostní systémy;kamerové systémy;strážna služba;!bezpečnost;^ostrah;^zabezpečov
Facilities Services|úklidové služby;údržba zeleně;^úklid;^upratov
Pest Control|hubení škůdců;^deratiz;^dezinsek
Disaster Restoration|vysoušení zdiva;sanace po požáru
Project Management|projektové řízení;řízení projektů;technický dozor
Payroll|mzdové účetnictví;zpracování mezd;vedení mezd;mzdová agenda;spracovanie miezd
Certification|stanice technické kontroly;^certifikač;^kalibrač;^zkušeb
Events|eventová agentura;pořádání akcí;pořádání svateb;kongresové centrum;^výstaviš;^veletr
Transportation|!doprava;!preprava;dopravní společnost;dopravní firma;dopravná spoločnosť;prepravná spoločnosť;dopravní podnik;nákladní doprava;nákladní dopravu;nákladná doprava;kamionová doprava;autobusová doprava;mezinárodní doprava;městská hromadná doprava;^autodop;^dopravc;^stěhov;^sťahov;^taxi
Logistics|logistika;spediční firma;zasielateľstvo;skladování;skladové služby;^logisti;^spedi;^zasílat;^kurýr;^kuriér;zásilková služba;^doručov
Rail|kolejová vozidla;^železni;^lokomot
Shipping|lodní doprava;námořní doprava;^loděn;^rejdař
Fleet Management|operativní leasing;operatívny leasing;půjčovna aut;^autopůj;^autopož
Ride Hailing|!mobility
Airlines|letecká společnost;letecký dopravce;letisko;^aerolin;^letišt
Education|!vzdělávání;!vzdelávanie;!vzdělání;školství;základní škola;základná škola;střední škola;stredná škola;jazyková škola;!škola;^gymnázi;^autoškol;^mateřsk
Higher Education|univerzita;vysoká škola;vysoké učení;vyšší odborná škola;^univerzit;^fakult
EdTech|online kurzy;online vzdělávání
Training|!školení;!školenie;vzdělávací agentura;vzdelávacia agentúra;vzdělávací centrum;kurzy a školení;firemní vzdělávání;vzdělávání dospělých;koučink;^rekvalif
Government|veřejná správa;veřejný sektor;!státní správa;štátna správa;městský úřad;obecní úřad;obecný úrad;stránky obce;stránky města;úřad městské části;krajský úřad;^ministerst;^magistrát;^samospr
Nonprofit|nezisková organizace;občanské sdružení;občianske združenie;obecně prospěšná společnost;zapsaný spolek;odborový svaz;hospodářská komora;profesní sdružení;^neziskov;^nadac;^humanit
Social Services|sociální služby;sociálních služeb;sociálne služby;sociálnych služieb;dětský domov;osobní asistence;chráněné bydlení;chráněná dílna;^azylov;osobní asistenci;sociální službu
Politics|politická strana;politické hnutí;politické hnutie;!politika
Museums|~muzeum;^muze;^galeri;^knihovn;^knižnic
Research|výzkum a vývoj;výskum a vývoj;výzkumný ústav;!výzkum;!výskum;^výzkumn;^výskumn
Engineering|!inženýrství;^automatiz
`;
