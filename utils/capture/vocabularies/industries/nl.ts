/** What Dutch pages call the industries of `en.ts`, by the same marks. */
export const nl = `
Software|softwareontwikkeling;softwarebedrijf;softwareleverancier;bedrijfssoftware;maatwerksoftware;^software
Information Technology|informatietechnologie;~informatica;it-dienstverlener;it-dienstverlening;ict-dienstverlener;ict-bedrijf;it-partner;ict-partner;systeembeheer;it-services en it-consulting;~automatisering
Technology|~technologie;technologiebedrijf
Internet|technologie, informatie en internet
Artificial Intelligence|kunstmatige intelligentie
Analytics|~data-analyse
Cybersecurity|cyberbeveiliging;informatiebeveiliging;computer- en netwerkbeveiliging;pentesten
Cloud Computing|^datacent;^webhost
Electronics|elektronica;printplaten;meettechniek
Home Appliances|huishoudelijke apparaten;witgoed
Semiconductors|halfgeleiders;^halfgel
Telecommunications|telecommunicatie;glasvezel;telecomprovider;^glasvezel;^telecom
Robotics|robotica;~robots;^melkrob
Geospatial|landmeten;geo-informatie
Financial Services|financiële dienstverlening;financiële diensten;financieel advies;financieel adviseur;financieel dienstverlener;pensioenfonds;^pensioenu
Banking|bankwezen;coöperatieve bank;~banken;!voor banken
Payments|betaaloplossingen;betalingsverkeer;^betaald
Insurance|verzekeringen;~verzekering;verzekeringswezen;verzekeraar;zorgverzekeraar;!zorgverzekering;assurantiekantoor;verzekeringsmaatschappij;!banken, verzekeraars;!banken en verzekeraars;^verzekera;^verzekeringsk;^assuranti
Asset Management|vermogensbeheer;vermogensbeheerder;^beleggingsf
Venture Capital|investeringsmaatschappij;durfkapitaal;^participatiem
Mortgage|hypotheken;hypotheekadvies;~hypotheek;^hypothee
Debt Relief|gerechtsdeurwaarder;^incasso
Accounting|~boekhouding;boekhouder;administratiekantoor;accountantskantoor;accountants;belastingadviseurs;registeraccountants;^accountant;^boekhoudk;^belastingadv
Health Care|gezondheidszorg;!gezondheid;!zorg;ziekenhuis;ziekenhuizen en gezondheidszorg;huisartsenpraktijk;fysiotherapie;medisch centrum;zorginstelling;zorgorganisatie;^huisarts;^zorggr
Medical Devices|medische hulpmiddelen;medische apparatuur;medische technologie;^audicien;^opticien
Pharmaceuticals|geneesmiddelen;medicijnen;farmaceutisch;farmaceutische industrie;apotheek;^farma
Biotechnology|biotechnologie;biotechbedrijf
Mental Health|ggz;psychotherapie;^psychologen
Senior Care|thuiszorg;ouderenzorg;wijkverpleging;verpleeghuizen;^verzorgingsh;^verpleegh;^woonz
Wellness|~sportschool;!op de sportschool;^fitness
Veterinary|dierenarts;dierenkliniek;^dierenarts
Dental|tandartspraktijk;mondzorg;^tandarts;^orthodon
Manufacturing|!industrie;!productie;!maakindustrie;productiebedrijf
Machinery|machinebouw;machinebouwer;machinefabriek;verpakkingsmachines;landbouwmachines;werktuigbouw;transportbanden;industriële automatisering;hydrauliek;pompen;werktuigbouwkundig;!voor de machinebouw;^machineb
Elevators|liften en roltrappen;~liften;^trapl
Automotive|autobedrijf;auto-industrie;autodealer;garagebedrijf;bedrijfswagens;~occasions;tweedehandswagens;occasies;^carross;^autob;^autosch
Aerospace|lucht- en ruimtevaart;ruimtevaart;luchtvaartindustrie
Defense|defensie
Chemicals|~chemie;chemiebedrijf;chemische industrie;coatings;verf;lijmen;^chemie;^chemica
Metals|~metaal;~staal;metaalbewerking;staalbouw;plaatwerk;laswerk;verspaning;staalconstructies;^metaalb;^constructieb;^gieterij
Mining|mijnbouw
Plastics|kunststoffen;spuitgieten;~kunststof;^kunststofv
Packaging|~verpakking;verpakkingen;golfkarton
Printing|drukwerk;drukkerij;^drukker
Paper|papierindustrie;bosbouw;houthandel;^papierf
Textiles|textiel;^textiel;^wever
Electrical Equipment|elektrotechniek;elektrotechnisch;schakelkasten;paneelbouw;^elektrot
Batteries|energieopslag;batterijen
Energy|~energie;energieleverancier;energiebedrijf;stroom en gas;groene stroom;^energiel
Renewable Energy|duurzame energie;hernieuwbare energie;zonnepanelen;windenergie;windparken;zonne-energie;laadpalen;^zonnep;^windm
Oil and Gas|olie en gas;^tankst
Nuclear|kernenergie
Utilities|nutsbedrijven;netbeheerder
Environmental Services|!milieu;bodemsanering;natuurbescherming;milieuadvies
Waste Management|afvalverwerking;afvalinzameling;!afval;halen afval;containerverhuur;^afvalv
Water|drinkwater;waterzuivering;waterschap;drinkwaterbedrijf
Agriculture|landbouw;akkerbouw;tuinbouw;glastuinbouw;veehouderij;kwekerij;boomkwekerij;zaadveredeling;groentezaden;agrarisch;diervoeders;bloembollen;boerderij;land- en tuinbouw;!voor de landbouw;!voor de tuinbouw;^tuinb;^kweker;^melkvee;^glastuin;^akkerb
Food and Beverage|levensmiddelen;voedingsmiddelen;voedingsmiddelenindustrie;voedings- en drankenindustrie;~dranken;bakkerij;brouwerij;slagerij;zuivel;koffiebranderij;~voeding;!voor de voedingsmiddelenindustrie;^levensm;^brouwer;^zuivel
Confectionery|~chocolade;chocolatier;snoepgoed
Fisheries|visserij;^visverw
Construction|~bouw;bouwbedrijf;aannemer;aannemersbedrijf;wegenbouw;bouwonderneming;woningbouw;bouwnijverheid;grondverzet;dakwerken;!voor de bouw;^bouwgr;^aannemer;^dakdek
Civil Engineering|civiele techniek;weg- en waterbouw;constructiebureau;ingenieursbureau voor civiele techniek
Architecture|~architectuur;architectenbureau;interieurarchitectuur;stedenbouw;^architect
Building Materials|bouwmaterialen;bakstenen;~beton;ramen en deuren;^kozijn;^bouwmat
Real Estate|vastgoed;makelaar;makelaardij;makelaarskantoor;woningcorporatie;projectontwikkelaar;onroerend goed;^makela;^vastgoed;^woningc;^woningst;^immok;!voor makelaars
Property Management|vastgoedbeheer;vve-beheer;syndicus
Home Improvement|schildersbedrijf;hovenier;hoveniersbedrijf;bouwmarkt;interieurbouw;zonwering;^stukad;^timmer;^klusb
Plumbing|loodgieter;installatiebedrijf;installatietechniek;sanitair;~installateur;^installatieb
Retail|detailhandel;~handel;winkelketen;kleinhandel;warenhuis;boekhandel;^tuincent;^drogist;!voor de detailhandel;!voor retailers
E-Commerce|webwinkel;~webshop;online winkel;^webwink;!onze webshop;!voor webshops;!elke webshop
Wholesale|groothandel;~importeur;~distributeur;^groothandel
Consumer Goods|consumentengoederen;speelgoed
Consumer Services|^uitvaart
Fashion|kleding;~mode;modemerk;schoenen;werkkleding;kinderkleding;^kledingm
Beauty|cosmetica;huidverzorging;kapsalon;schoonheidssalon
Restaurants|~horeca;brasserie;eetcafé;frituur;!voor de horeca
Hospitality|vakantiepark;~camping;vakantiehuizen;familiehotel;^vakantiep;^vakantiewo
Travel|~toerisme;reisorganisatie;reisbureau;rondreizen;touroperator;stedentrips;^reiso;^toeris
Pets|~huisdieren;diervoeding;dierenwinkel
Sports|~voetbalclub;sportvereniging;sportbond
Furniture|meubels;meubelen;~keukens;keukens op maat;^meubel;^kantoormeub
Media and Entertainment|mediabedrijf;mediagroep
Entertainment|attractiepark;~theater
News|dagblad;persbureau;!pers
Publishing|uitgeverij;uitgever;^uitgever
Film|filmproductie;^bioscoo;^filmp
Broadcasting|omroep;radiozender
Music|~muziek;^muziek
Gaming|computerspellen;kansspelen;loterij;^gamest
Marketing|marketingbureau;online marketing;marketing en reclame
Advertising|reclamebureau;~reclame;creatief bureau;mediabureau;communicatiebureau
Public Relations|pr-bureau;communicatieadvies;communicatieadviesbureau
Market Research|marktonderzoek;marktonderzoeksbureau
Design|grafische vormgeving;ontwerpbureau;grafisch ontwerp
Web Development|webdesign;webbureau;webontwikkeling;^webbu;^webbo;^internetb
Professional Services|zakelijke dienstverlening;!diensten;!dienstverlening
Consulting|!advies;organisatieadvies;organisatieadviesbureau;adviesbureau;managementadvies
Human Resources|personeelszaken;hr-advies;hr-dienstverlener
Staffing and Recruiting|uitzendbureau;werving en selectie;detachering;interimbureau;^uitzend;^detacher
Legal|!recht;advocatenkantoor;advocaten;juridische dienstverlening;juridisch advies;notariskantoor;notarissen;^advocat;^notari
Procurement|!inkoop
Risk Management|~risicobeheer
Physical Security|!veiligheid;~beveiliging;beveiligingsbedrijf;alarmsystemen;brandbeveiliging;bewaking
Facilities Services|schoonmaakbedrijf;schoonmaak;facilitaire dienstverlening;glasbewassing;~hygiëne;^facilita
Pest Control|ongediertebestrijding;^ongedi;^plaagd
Payroll|salarisadministratie;sociaal secretariaat
Certification|^keurings
Events|evenementenbureau;~evenementen;standbouw;evenementenlocatie
Transportation|transportbedrijf;openbaar vervoer;~vervoer;touringcars;transport en logistiek;vervoer en opslag;wegtransport;!het openbaar vervoer;koeltransport;busvervoer;^vervoers;^taxib;^busv;^transporto
Logistics|~logistiek;logistiek dienstverlener;expediteur;koeriersdienst;zeevracht;verhuisbedrijf;fulfilment;logistieke dienstverlening;^logisti;^expedit;^koerier
Rail|spoorwegen;~spoor;spoorvervoer;railinfra;^spoorw
Shipping|rederij;scheepvaart;scheepsbouw;binnenvaart;scheepswerf;jachtbouw;!de scheepvaart;^scheeps
Airlines|luchtvaartmaatschappij;luchtvaart
Education|~onderwijs;basisschool;middelbare school;scholengemeenschap;kinderopvang;!scholen;voortgezet onderwijs;rijschool;!voor het onderwijs;kinderdagverblijf;^kinderopv
Higher Education|hogeschool;hoger onderwijs;~universiteit;^hogesch;^universit
Training|opleidingsinstituut;~cursussen;~trainingen;cursussen en trainingen;!opleidingen;nascholing;^opleidingsc;^trainingsb
Government|~overheid;publieke sector;~gemeente;openbaar bestuur;ministerie;^gemeenteb;^rijksov;!voor gemeenten;!voor de overheid;!voor de publieke sector
Nonprofit|goed doel;!goede doelen;~stichting;~vereniging;brancheorganisatie;non-profitorganisatie;^hulporg;^vrijwilligerso
Social Services|jeugdzorg;gehandicaptenzorg;maatschappelijk werk;welzijnsorganisatie;^jeugd
Politics|politieke partij;!politiek
Museums|musea
Research|!onderzoek;onderzoeksinstituut;!onderzoek en ontwikkeling;wetenschappelijk onderzoek;^onderzoeksb
Engineering|ingenieursbureau;^ingenieurs
`;
