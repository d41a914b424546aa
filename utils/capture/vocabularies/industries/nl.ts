/** What Dutch pages call the industries of `en.ts`, by the same marks. */
export const nl = `
Software|softwarebedrijf;softwareleverancier;bedrijfssoftware;maatwerksoftware;^software
Information Technology|it-dienstverlener;ict-dienstverlener;it-partner;ict-partner
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
Banking|coöperatieve bank;~banken;!voor banken
Payments|betaaloplossingen;^betaald
Insurance|verzekeringen;verzekeraar;!zorgverzekering;assurantiekantoor;verzekeringsmaatschappij;!banken, verzekeraars;!banken en verzekeraars;^verzekera;^assuranti
Asset Management|vermogensbeheer
Venture Capital|investeringsmaatschappij
Mortgage|~hypotheek;^hypothee
Debt Relief|^incasso
Accounting|~boekhouding;boekhouder;administratiekantoor;accountantskantoor;accountants;belastingadviseurs;registeraccountants;^accountant;^boekhoudk;^belastingadv
Health Care|!gezondheid;!zorg;ziekenhuis;huisartsenpraktijk;fysiotherapie;medisch centrum;^huisarts;^zorggr
Medical Devices|medische hulpmiddelen;^audicien;^opticien
Pharmaceuticals|geneesmiddelen;medicijnen;farmaceutisch;apotheek;^farma
Biotechnology|biotechbedrijf;biotechnologie
Mental Health|ggz;psychotherapie
Senior Care|thuiszorg;wijkverpleging;verpleeghuizen;^verzorgingsh;^verpleegh;^woonz
Wellness|~sportschool;!op de sportschool;^fitness
Veterinary|^dierenarts
Dental|tandartspraktijk;^tandarts;^orthodon
Manufacturing|!industrie;!productie;!maakindustrie
Machinery|machinebouw;machinebouwer;machinefabriek;verpakkingsmachines;transportbanden;pompen;!voor de machinebouw;^machineb
Elevators|liften en roltrappen;~liften;^trapl
Automotive|autobedrijf;garagebedrijf;bedrijfswagens;~occasions;tweedehandswagens;occasies;^carross;^autob;^autosch
Aerospace|lucht- en ruimtevaart;ruimtevaart
Chemicals|chemiebedrijf;coatings;verf;lijmen;^chemie;^chemica
Metals|~staal;staalbouw;plaatwerk;laswerk;verspaning;staalconstructies;^metaalb;^constructieb;^gieterij
Plastics|spuitgieten;~kunststof;^kunststofv
Packaging|verpakkingen;golfkarton
Printing|drukwerk;drukkerij;^drukker
Paper|^papierf
Textiles|textiel;^textiel;^wever
Electrical Equipment|elektrotechniek;elektrotechnisch;schakelkasten;^elektrot
Energy|~energie;energieleverancier;stroom en gas;groene stroom;^energiel
Renewable Energy|zonnepanelen;windparken;zonne-energie;laadpalen;^zonnep;^windm
Oil and Gas|^tankst
Utilities|netbeheerder
Environmental Services|!milieu
Waste Management|!afval;halen afval;^afvalv
Water|drinkwaterbedrijf
Agriculture|glastuinbouw;kwekerij;boomkwekerij;groentezaden;^tuinb;^kweker;^melkvee;^glastuin;^akkerb
Food and Beverage|levensmiddelen;voedingsmiddelenindustrie;bakkerij;brouwerij;slagerij;!voor de voedingsmiddelenindustrie;^levensm;^brouwer;^zuivel
Confectionery|~chocolade;chocolatier
Fisheries|^visverw
Construction|~bouw;bouwbedrijf;aannemer;aannemersbedrijf;bouwonderneming;woningbouw;dakwerken;!voor de bouw;^bouwgr;^aannemer;^dakdek
Civil Engineering|civiele techniek;ingenieursbureau voor civiele techniek
Architecture|~architectuur;architectenbureau;stedenbouw;^architect
Building Materials|bouwmaterialen;bakstenen;ramen en deuren;^kozijn;^bouwmat
Real Estate|vastgoed;makelaar;makelaarskantoor;woningcorporatie;projectontwikkelaar;^makela;^vastgoed;^woningc;^woningst;^immok
Property Management|vastgoedbeheer;vve-beheer
Home Improvement|schildersbedrijf;hovenier;bouwmarkt;^stukad;^timmer;^klusb
Plumbing|loodgieter;installatiebedrijf;sanitair;~installateur;^installatieb
Retail|detailhandel;winkelketen;warenhuis;^tuincent;^drogist
E-Commerce|webwinkel;~webshop;^webwink;!onze webshop;!voor webshops;!elke webshop
Wholesale|groothandel;~importeur;~distributeur;^groothandel
Consumer Services|^uitvaart
Fashion|kleding;modemerk;schoenen;kinderkleding;^kledingm
Beauty|cosmetica;huidverzorging
Restaurants|~horeca
Hospitality|vakantiepark;~camping;familiehotel;^vakantiep
Travel|reisorganisatie;reisbureau;rondreizen;stedentrips;^reiso;^toeris
Sports|~voetbalclub
Furniture|meubels;~keukens;keukens op maat;^meubel
Media and Entertainment|mediabedrijf
Publishing|uitgeverij;uitgever;^uitgever
Film|^bioscoo;^filmp
Broadcasting|omroep
Music|^muziek
Gaming|^gamest
Marketing|marketingbureau
Advertising|reclamebureau;creatief bureau
Public Relations|communicatieadviesbureau
Market Research|marktonderzoeksbureau
Design|grafische vormgeving;ontwerpbureau
Web Development|webdesign;webbureau;^webbu;^webbo
Consulting|!advies;organisatieadvies;organisatieadviesbureau;adviesbureau
Staffing and Recruiting|uitzendbureau;werving en selectie;^uitzend;^detacher
Legal|advocatenkantoor;advocaten;juridisch advies;notariskantoor;notarissen;^advocat;^notari
Physical Security|!veiligheid;beveiligingsbedrijf;alarmsystemen
Facilities Services|schoonmaakbedrijf;schoonmaak;glasbewassing;^facilita
Pest Control|^ongedi;^plaagd
Certification|^keurings
Events|evenementenbureau;~evenementen;standbouw
Transportation|transportbedrijf;openbaar vervoer;~vervoer;touringcars;!het openbaar vervoer;koeltransport;^vervoers;^taxib;^busv;^transporto
Logistics|~logistiek;logistiek dienstverlener;expediteur;zeevracht;verhuisbedrijf;fulfilment;^logisti;^expedit;^koerier
Rail|~spoor;railinfra;^spoorw
Shipping|rederij;scheepvaart;scheepswerf;!de scheepvaart;^scheeps
Airlines|luchtvaartmaatschappij
Education|~onderwijs;basisschool;scholengemeenschap;kinderopvang;!scholen;kinderdagverblijf;^kinderopv
Higher Education|hogeschool;~universiteit;^hogesch;^universit
Training|opleidingsinstituut;~cursussen;~trainingen;cursussen en trainingen;!opleidingen
Government|~overheid;publieke sector;~gemeente;^gemeenteb;^rijksov;!voor de publieke sector
Nonprofit|goed doel;!goede doelen;~stichting;^hulporg
Social Services|jeugdzorg;gehandicaptenzorg;maatschappelijk werk;welzijnsorganisatie;^jeugd
Research|!onderzoek;onderzoeksinstituut;!onderzoek en ontwikkeling
Engineering|ingenieursbureau;^ingenieurs
`;
