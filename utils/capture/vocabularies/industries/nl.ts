/** What Dutch pages call the industries of `en.ts`, by the same marks. */
export const nl = `
Software|softwarebedrijf;bedrijfssoftware;^software
Information Technology|ict-dienstverlener;it-partner
Technology|~technologie
Artificial Intelligence|kunstmatige intelligentie
Analytics|~data-analyse
Cybersecurity|informatiebeveiliging;pentesten
Cloud Computing|^datacent;^webhost
Electronics|elektronica;printplaten
Home Appliances|huishoudelijke apparaten;witgoed
Semiconductors|^halfgel
Telecommunications|glasvezel;telecomprovider;^glasvezel;^telecom
Robotics|~robots;^melkrob
Financial Services|financieel adviseur;^pensioenu
Banking|coöperatieve bank;~banken
Payments|betaaloplossingen;^betaald
Insurance|verzekeraar;!zorgverzekering;assurantiekantoor;^verzekera;^assuranti
Asset Management|vermogensbeheer
Venture Capital|investeringsmaatschappij
Mortgage|~hypotheek;^hypothee
Debt Relief|^incasso
Accounting|~boekhouding;boekhouder;administratiekantoor;accountants;belastingadviseurs;^accountant;^boekhoudk;^belastingadv
Health Care|!gezondheid;!zorg;ziekenhuis;huisartsenpraktijk;^huisarts;^zorggr
Medical Devices|medische hulpmiddelen;^audicien;^opticien
Pharmaceuticals|geneesmiddelen;medicijnen;farmaceutisch;apotheek;^farma
Biotechnology|biotechbedrijf;biotechnologie
Mental Health|ggz
Senior Care|thuiszorg;wijkverpleging;verpleeghuizen;^verzorgingsh;^verpleegh;^woonz
Wellness|~sportschool;^fitness
Veterinary|^dierenarts
Dental|tandartspraktijk;^tandarts;^orthodon
Manufacturing|!industrie;!productie;!maakindustrie
Machinery|machinebouw;verpakkingsmachines;transportbanden;pompen;^machineb
Elevators|liften en roltrappen;~liften;^trapl
Automotive|autobedrijf;bedrijfswagens;~occasions;occasies;^carross;^autob;^autosch
Aerospace|lucht- en ruimtevaart;ruimtevaart
Chemicals|chemiebedrijf;coatings;verf;lijmen;^chemie;^chemica
Metals|~staal;staalbouw;plaatwerk;laswerk;verspaning;staalconstructies;^metaalb;^constructieb;^gieterij
Plastics|spuitgieten;~kunststof;^kunststofv
Packaging|verpakkingen;golfkarton
Printing|drukwerk;drukkerij;^drukker
Paper|^papierf
Textiles|textiel;^textiel;^wever
Electrical Equipment|schakelkasten;^elektrot
Energy|~energie;energieleverancier;stroom en gas;^energiel
Renewable Energy|zonnepanelen;windparken;laadpalen;^zonnep;^windm
Oil and Gas|^tankst
Utilities|netbeheerder
Environmental Services|!milieu
Waste Management|!afval;halen afval;^afvalv
Water|drinkwaterbedrijf
Agriculture|glastuinbouw;kwekerij;boomkwekerij;groentezaden;^tuinb;^kweker;^melkvee;^glastuin;^akkerb
Food and Beverage|levensmiddelen;bakkerij;brouwerij;slagerij;^levensm;^brouwer;^zuivel
Confectionery|~chocolade;chocolatier
Fisheries|^visverw
Construction|~bouw;bouwbedrijf;aannemer;aannemingsbedrijf;grondwerk;wegenbouw;woningbouw;dakwerken;!voor de bouw;^bouwgr;^aannemer;^dakdek
Civil Engineering|civiele techniek;ingenieursbureau voor civiele techniek
Architecture|architectenbureau;stedenbouw;^architect
Building Materials|bouwmaterialen;bakstenen;^kozijn;^bouwmat
Real Estate|vastgoed;makelaar;woningcorporatie;^makela;^vastgoed;^woningc;^woningst;^immok
Property Management|vastgoedbeheer;vve-beheer
Home Improvement|schildersbedrijf;hovenier;bouwmarkt;^stukad;^timmer;^klusb
Plumbing|loodgieter;installatiebedrijf;sanitair;^installatieb
Retail|detailhandel;winkelketen;warenhuis;^tuincent;^drogist
E-Commerce|webwinkel;~webshop;^webwink;!elke webshop
Wholesale|groothandel;~importeur;^groothandel
Consumer Services|^uitvaart
Fashion|kleding;modemerk;schoenen;kinderkleding;^kledingm
Beauty|cosmetica;huidverzorging
Restaurants|~horeca
Hospitality|vakantiepark;~camping;familiehotel;^vakantiep
Travel|reisorganisatie;reisbureau;rondreizen;stedentrips;^reiso;^toeris
Sports|~voetbalclub
Furniture|meubels;~keukens;^meubel
Media and Entertainment|mediabedrijf
Publishing|uitgeverij;uitgever;^uitgever
Film|^bioscoo;^filmp
Broadcasting|omroep
Music|^muziek
Gaming|^gamest
Marketing|marketingbureau
Advertising|reclamebureau
Public Relations|communicatieadviesbureau
Market Research|marktonderzoeksbureau
Design|grafische vormgeving;ontwerpbureau
Web Development|webdesign;webbureau;^webbu;^webbo
Consulting|!advies;organisatieadviesbureau;adviesbureau
Staffing and Recruiting|uitzendbureau;werving en selectie;^uitzend;^detacher
Legal|advocatenkantoor;advocaten;notarissen;^advocat;^notari
Physical Security|!veiligheid;beveiligingsbedrijf;alarmsystemen
Facilities Services|schoonmaakbedrijf;schoonmaak;glasbewassing;^facilita
Pest Control|^ongedi;^plaagd
Certification|^keurings
Events|evenementenbureau;~evenementen;standbouw
Transportation|transportbedrijf;~vervoer;touringcars;koeltransport;^vervoers;^taxib;^busv;^transporto
Logistics|~logistiek;logistiek dienstverlener;expediteur;zeevracht;fulfilment;^logisti;^expedit;^koerier
Rail|~spoor;railinfra;^spoorw
Shipping|rederij;scheepvaart;scheepswerf;!de scheepvaart;^scheeps
Airlines|luchtvaartmaatschappij
Education|~onderwijs;basisschool;scholengemeenschap;kinderopvang;!scholen;^kinderopv
Higher Education|hogeschool;~universiteit;^hogesch;^universit
Training|opleidingsinstituut;~cursussen;~trainingen;cursussen en trainingen;!opleidingen
Government|~overheid;publieke sector;~gemeente;^gemeenteb;^rijksov;!voor de publieke sector
Nonprofit|goed doel;~stichting;^hulporg
Social Services|jeugdzorg;maatschappelijk werk;welzijnsorganisatie;^jeugd
Research|!onderzoek;onderzoeksinstituut
Engineering|ingenieursbureau;^ingenieurs
`;
