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
Robotics|robotica;~robots;^melkrob
Geospatial|landmeten
Financial Services|financieel adviseur;^pensioenu
Banking|bankwezen;coöperatieve bank;~banken;!voor banken
Payments|betaaloplossingen;^betaald
Insurance|verzekeringen;verzekeraar;!zorgverzekering;assurantiekantoor;verzekeringsmaatschappij;!banken, verzekeraars;!banken en verzekeraars;^verzekera;^verzekeringsk;^assuranti
Asset Management|vermogensbeheer;^beleggingsf
Venture Capital|investeringsmaatschappij;^participatiem
Mortgage|~hypotheek;^hypothee
Debt Relief|^incasso
Accounting|~boekhouding;boekhouder;administratiekantoor;accountantskantoor;accountants;belastingadviseurs;registeraccountants;^accountant;^boekhoudk;^belastingadv
Health Care|!gezondheid;!zorg;ziekenhuis;huisartsenpraktijk;fysiotherapie;medisch centrum;^huisarts;^zorggr
Medical Devices|medische hulpmiddelen;^audicien;^opticien
Pharmaceuticals|geneesmiddelen;medicijnen;farmaceutisch;apotheek;^farma
Biotechnology|biotechbedrijf;biotechnologie
Mental Health|ggz;psychotherapie;^psychologen
Senior Care|thuiszorg;wijkverpleging;verpleeghuizen;^verzorgingsh;^verpleegh;^woonz
Wellness|~sportschool;!op de sportschool;^fitness
Veterinary|^dierenarts
Dental|tandartspraktijk;mondzorg;^tandarts;^orthodon
Manufacturing|!industrie;!productie;!maakindustrie
Machinery|machinebouw;machinebouwer;machinefabriek;verpakkingsmachines;transportbanden;pompen;!voor de machinebouw;^machineb
Elevators|liften en roltrappen;~liften;^trapl
Automotive|autobedrijf;garagebedrijf;bedrijfswagens;~occasions;tweedehandswagens;occasies;^carross;^autob;^autosch
Aerospace|lucht- en ruimtevaart;ruimtevaart
Defense|defensie
Chemicals|~chemie;chemiebedrijf;coatings;verf;lijmen;^chemie;^chemica
Metals|~metaal;~staal;staalbouw;plaatwerk;laswerk;verspaning;staalconstructies;^metaalb;^constructieb;^gieterij
Mining|mijnbouw
Plastics|spuitgieten;~kunststof;^kunststofv
Packaging|verpakkingen;golfkarton
Printing|drukwerk;drukkerij;^drukker
Paper|bosbouw;^papierf
Textiles|textiel;^textiel;^wever
Electrical Equipment|elektrotechniek;elektrotechnisch;schakelkasten;^elektrot
Energy|~energie;energieleverancier;stroom en gas;groene stroom;^energiel
Renewable Energy|zonnepanelen;windparken;zonne-energie;laadpalen;^zonnep;^windm
Oil and Gas|^tankst
Utilities|netbeheerder
Environmental Services|!milieu
Waste Management|!afval;halen afval;^afvalv
Water|drinkwaterbedrijf
Agriculture|landbouw;akkerbouw;tuinbouw;glastuinbouw;kwekerij;boomkwekerij;groentezaden;agrarisch;boerderij;^tuinb;^kweker;^melkvee;^glastuin;^akkerb
Food and Beverage|levensmiddelen;voedingsmiddelenindustrie;~dranken;bakkerij;brouwerij;slagerij;zuivel;~voeding;!voor de voedingsmiddelenindustrie;^levensm;^brouwer;^zuivel
Confectionery|~chocolade;chocolatier;snoepgoed
Fisheries|visserij;^visverw
Construction|~bouw;bouwbedrijf;aannemer;aannemersbedrijf;wegenbouw;bouwonderneming;woningbouw;dakwerken;!voor de bouw;^bouwgr;^aannemer;^dakdek
Civil Engineering|civiele techniek;ingenieursbureau voor civiele techniek
Architecture|~architectuur;architectenbureau;stedenbouw;^architect
Building Materials|bouwmaterialen;bakstenen;~beton;ramen en deuren;^kozijn;^bouwmat
Real Estate|vastgoed;makelaar;makelaarskantoor;woningcorporatie;projectontwikkelaar;^makela;^vastgoed;^woningc;^woningst;^immok
Property Management|vastgoedbeheer;vve-beheer;syndicus
Home Improvement|schildersbedrijf;hovenier;bouwmarkt;zonwering;^stukad;^timmer;^klusb
Plumbing|loodgieter;installatiebedrijf;sanitair;~installateur;^installatieb
Retail|detailhandel;~handel;winkelketen;warenhuis;^tuincent;^drogist
E-Commerce|webwinkel;~webshop;^webwink;!onze webshop;!voor webshops;!elke webshop
Wholesale|groothandel;~importeur;~distributeur;^groothandel
Consumer Goods|speelgoed
Consumer Services|^uitvaart
Fashion|kleding;~mode;modemerk;schoenen;kinderkleding;^kledingm
Beauty|cosmetica;huidverzorging;kapsalon
Restaurants|~horeca;brasserie;eetcafé;frituur
Hospitality|vakantiepark;~camping;familiehotel;^vakantiep;^vakantiewo
Travel|~toerisme;reisorganisatie;reisbureau;rondreizen;stedentrips;^reiso;^toeris
Sports|~voetbalclub;sportbond
Furniture|meubels;meubelen;~keukens;keukens op maat;^meubel;^kantoormeub
Media and Entertainment|mediabedrijf
Entertainment|~theater
News|dagblad;persbureau;!pers
Publishing|uitgeverij;uitgever;^uitgever
Film|^bioscoo;^filmp
Broadcasting|omroep
Music|~muziek;^muziek
Gaming|kansspelen;loterij;^gamest
Marketing|marketingbureau
Advertising|reclamebureau;~reclame;creatief bureau
Public Relations|communicatieadviesbureau
Market Research|marktonderzoeksbureau
Design|grafische vormgeving;ontwerpbureau
Web Development|webdesign;webbureau;^webbu;^webbo;^internetb
Professional Services|!diensten
Consulting|!advies;organisatieadvies;organisatieadviesbureau;adviesbureau
Staffing and Recruiting|uitzendbureau;werving en selectie;^uitzend;^detacher
Legal|!recht;advocatenkantoor;advocaten;juridisch advies;notariskantoor;notarissen;^advocat;^notari
Procurement|!inkoop
Physical Security|!veiligheid;beveiligingsbedrijf;alarmsystemen;bewaking
Facilities Services|schoonmaakbedrijf;schoonmaak;glasbewassing;~hygiëne;^facilita
Pest Control|^ongedi;^plaagd
Certification|^keurings
Events|evenementenbureau;~evenementen;standbouw
Transportation|transportbedrijf;openbaar vervoer;~vervoer;touringcars;!het openbaar vervoer;koeltransport;busvervoer;^vervoers;^taxib;^busv;^transporto
Logistics|~logistiek;logistiek dienstverlener;expediteur;zeevracht;verhuisbedrijf;fulfilment;^logisti;^expedit;^koerier
Rail|spoorwegen;~spoor;railinfra;^spoorw
Shipping|rederij;scheepvaart;scheepswerf;jachtbouw;!de scheepvaart;^scheeps
Airlines|luchtvaartmaatschappij;luchtvaart
Education|~onderwijs;basisschool;scholengemeenschap;kinderopvang;!scholen;rijschool;kinderdagverblijf;^kinderopv
Higher Education|hogeschool;~universiteit;^hogesch;^universit
Training|opleidingsinstituut;~cursussen;~trainingen;cursussen en trainingen;!opleidingen;nascholing;^opleidingsc;^trainingsb
Government|~overheid;publieke sector;~gemeente;ministerie;^gemeenteb;^rijksov;!voor de publieke sector
Nonprofit|goed doel;!goede doelen;~stichting;^hulporg;^vrijwilligerso
Social Services|jeugdzorg;gehandicaptenzorg;maatschappelijk werk;welzijnsorganisatie;^jeugd
Politics|!politiek
Museums|musea
Research|!onderzoek;onderzoeksinstituut;!onderzoek en ontwikkeling;^onderzoeksb
Engineering|ingenieursbureau;^ingenieurs
`;
