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
Electronics|elektronica;printplaten;meettechniek;elektronische modules;^elektronica
Home Appliances|huishoudelijke apparaten;witgoed
Semiconductors|halfgeleiders;^halfgel
Telecommunications|telecommunicatie;glasvezel;telecomprovider;^glasvezel;^telecom
Robotics|robotica;~robots;^melkrob
Geospatial|landmeten;geo-informatie
Financial Services|financiële dienstverlening;financiële diensten;financieel advies;financieel adviseur;financieel dienstverlener;pensioenfonds;^pensioenu
Banking|bankwezen;coöperatieve bank;~banken;!voor banken
Payments|betaaloplossingen;betalingsverkeer;^betaald;^betaalo
Insurance|verzekeringen;~verzekering;verzekeringswezen;verzekeraar;zorgverzekeraar;!zorgverzekering;assurantiekantoor;verzekeringsmaatschappij;!banken, verzekeraars;!banken en verzekeraars;^verzekera;^verzekeringsm;^verzekeringsk;^assuranti
Asset Management|vermogensbeheer;vermogensbeheerder;^beleggingsf
Venture Capital|investeringsmaatschappij;durfkapitaal;^participatiem
Mortgage|hypotheken;hypotheekadvies;~hypotheek;^hypothee
Debt Relief|gerechtsdeurwaarder;^incasso
Accounting|~boekhouding;boekhouder;administratiekantoor;accountantskantoor;accountants;belastingadviseurs;registeraccountants;^accountant;^boekhoudk;^belastingadv
Health Care|gezondheidszorg;!gezondheid;!zorg;ziekenhuis;ziekenhuizen en gezondheidszorg;huisartsenpraktijk;fysiotherapie;medisch centrum;zorginstelling;zorgorganisatie;^huisarts;^zorggr
Medical Devices|medische hulpmiddelen;medische apparatuur;medische technologie;^audicien;^opticien
Pharmaceuticals|geneesmiddelen;medicijnen;farmaceutisch;farmaceutische industrie;apotheek;^farma
Biotechnology|biotechnologie;biotechbedrijf
Life Sciences|laboratoriumapparatuur
Mental Health|geestelijke gezondheidszorg;ggz;psychotherapie;^psychologen
Senior Care|thuiszorg;ouderenzorg;wijkverpleging;verpleeghuizen;^verzorgingsh;^verpleegh;^woonz
Wellness|~sportschool;!op de sportschool;^fitness
Veterinary|dierenarts;dierenkliniek;^dierenarts
Dental|tandartspraktijk;mondzorg;tandheelkunde;^tandarts;^orthodon
Manufacturing|!industrie;!productie;!maakindustrie;productiebedrijf
Machinery|machinebouw;machinebouwer;machinefabriek;verpakkingsmachines;landbouwmachines;werktuigbouw;transportbanden;industriële automatisering;hydrauliek;pompen;werktuigbouwkundig;!voor de machinebouw;^machineb
Elevators|liften en roltrappen;trapliften;~liften;^traplift
Automotive|autobedrijf;auto-industrie;autodealer;garagebedrijf;bedrijfswagens;~occasions;tweedehandswagens;vrachtwagens en bestelwagens;occasies;^carross;^autob;^autosch
Aerospace|lucht- en ruimtevaart;ruimtevaart;luchtvaartindustrie
Defense|defensie
Chemicals|~chemie;chemiebedrijf;chemische industrie;coatings;verf;lijmen;^chemie;^chemica
Metals|~metaal;~staal;metaalbewerking;staalbouw;plaatwerk;laswerk;verspaning;staalconstructies;^metaalb;^constructieb;^gieterij
Mining|mijnbouw
Plastics|kunststoffen;spuitgieten;~kunststof;^kunststofv;^spuitg
Packaging|~verpakking;verpakkingen;golfkarton;^verpakking
Printing|drukwerk;drukkerij;^drukker
Paper|papierindustrie;bosbouw;houthandel;^papierf
Textiles|textiel;^textiel;^wever
Electrical Equipment|elektrotechniek;elektrotechnisch;schakelkasten;paneelbouw;^elektrot
Batteries|energieopslag;batterijen
Energy|~energie;energieleverancier;energiebedrijf;stroom en gas;groene stroom;^energiel;^energieb
Renewable Energy|duurzame energie;hernieuwbare energie;zonnepanelen;windenergie;windparken;zonne-energie;laadpalen;^zonnep;^windm
Oil and Gas|olie en gas;^tankst
Nuclear|kernenergie
Utilities|nutsbedrijven;netbeheerder
Environmental Services|!milieu;bodemsanering;natuurbescherming;milieuadvies
Waste Management|afvalverwerking;afvalinzameling;!afval;halen afval;containerverhuur;^afvalv
Water|drinkwater;waterzuivering;waterschap;drinkwaterbedrijf;^waterz
Agriculture|landbouw;akkerbouw;tuinbouw;glastuinbouw;veehouderij;kwekerij;boomkwekerij;zaadveredeling;agrarisch;diervoeders;bloembollen;boerderij;land- en tuinbouw;!voor de landbouw;!voor de tuinbouw;^landb;^akkerb;^tuinb;^kweker;^melkvee;^groentez;^glastuin
Food and Beverage|levensmiddelen;voedingsmiddelen;voedingsmiddelenindustrie;voedings- en drankenindustrie;~dranken;bakkerij;brouwerij;slagerij;zuivel;koffiebranderij;~voeding;^levensm;^bakker;^brouwer;^zuivel;!voor de voedingsmiddelenindustrie
Confectionery|~chocolade;chocolatier;snoepgoed
Fisheries|visserij;^visseri;^visverw
Construction|~bouw;bouwbedrijf;aannemer;aannemersbedrijf;wegenbouw;bouwonderneming;woningbouw;bouwnijverheid;grondverzet;dakwerken;^bouwbed;^bouwgr;^aannemer;^dakdek;!voor de bouw
Civil Engineering|civiele techniek;weg- en waterbouw;constructiebureau;ingenieursbureau voor civiele techniek
Architecture|~architectuur;architectenbureau;interieurarchitectuur;stedenbouw;^architect
Building Materials|bouwmaterialen;bakstenen;~beton;ramen en deuren;^kozijn;^bouwmat
Real Estate|vastgoed;makelaar;makelaardij;makelaarskantoor;woningcorporatie;projectontwikkelaar;onroerend goed;^makela;^vastgoed;^woningc;^woningst;^immok;!voor makelaars
Property Management|vastgoedbeheer;vve-beheer;syndicus
Home Improvement|schildersbedrijf;hovenier;hoveniersbedrijf;bouwmarkt;interieurbouw;zonwering;^schildersb;^stukad;^timmer;^klusb
Plumbing|loodgieter;installatiebedrijf;installatietechniek;sanitair;~installateur;^loodgiet;^installatieb
Retail|detailhandel;~handel;winkelketen;kleinhandel;warenhuis;boekhandel;^tuincent;^drogist;!voor de detailhandel;!voor retailers
E-Commerce|webwinkel;~webshop;online winkel;^webwink;!onze webshop;!voor webshops;!elke webshop
Wholesale|groothandel;~importeur;~distributeur;^groothandel
Consumer Goods|consumentengoederen;speelgoed
Consumer Services|^uitvaart
Fashion|kleding;~mode;modemerk;schoenen;werkkleding;kinderkleding;^kledingm;^modem
Beauty|cosmetica;huidverzorging;kapsalon;schoonheidssalon;^kapsal;^schoonheidss
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
Marketing|marketingbureau;online marketing;marketing en reclame;^marketingb
Advertising|reclamebureau;~reclame;creatief bureau;mediabureau;communicatiebureau;^reclameb
Public Relations|pr-bureau;communicatieadvies;^communicatieadv
Market Research|marktonderzoek;^marktond
Design|grafische vormgeving;ontwerpbureau;grafisch ontwerp;^ontwerpb
Web Development|webdesign;webbureau;webontwikkeling;^webbu;^webbo;^internetb
Professional Services|zakelijke dienstverlening;!diensten;!dienstverlening
Consulting|!advies;organisatieadvies;adviesbureau;managementadvies;^adviesb;^organisatiead
Human Resources|personeelszaken;hr-advies;hr-dienstverlener
Staffing and Recruiting|uitzendbureau;werving en selectie;detachering;interimbureau;^uitzend;^detacher
Legal|!recht;advocatenkantoor;advocaten;juridische dienstverlening;juridisch advies;notariskantoor;notarissen;^advocat;^notari
Procurement|!inkoop
Risk Management|~risicobeheer
Physical Security|!veiligheid;~beveiliging;beveiligingsbedrijf;alarmsystemen;brandbeveiliging;bewaking;^beveiligingsb;^bewaking
Facilities Services|schoonmaakbedrijf;schoonmaak;facilitaire dienstverlening;glasbewassing;~hygiëne;^schoonmaakb;^facilita
Pest Control|ongediertebestrijding;^ongedi;^plaagd
Payroll|salarisadministratie;sociaal secretariaat
Certification|keuringsinstantie;^keurings
Events|evenementenbureau;~evenementen;standbouw;evenementenlocatie;^evenementenb
Transportation|transportbedrijf;openbaar vervoer;~vervoer;touringcars;transport en logistiek;vervoer en opslag;wegtransport;!het openbaar vervoer;koeltransport;busvervoer;^transportb;^vervoers;^taxib;^busv;^transporto
Logistics|~logistiek;logistiek dienstverlener;expediteur;koeriersdienst;zeevracht;verhuisbedrijf;fulfilment;logistieke dienstverlening;^logisti;^expedit;^verhuisb;^koerier
Rail|spoorwegen;~spoor;spoorvervoer;railinfra;^spoorw
Shipping|rederij;scheepvaart;scheepsbouw;binnenvaart;scheepswerf;jachtbouw;^rederij;^scheeps;!de scheepvaart
Airlines|luchtvaartmaatschappij;luchtvaart
Education|~onderwijs;basisschool;middelbare school;scholengemeenschap;kinderopvang;!scholen;voortgezet onderwijs;rijschool;!voor het onderwijs;kinderdagverblijf;^basissch;^scholeng;^kinderopv
Higher Education|hogeschool;hoger onderwijs;~universiteit;^hogesch;^universit
Training|opleidingsinstituut;~cursussen;~trainingen;cursussen en trainingen;!opleidingen;nascholing;^opleidingsi;^opleidingsc;^trainingsb
Government|~overheid;publieke sector;~gemeente;openbaar bestuur;ministerie;^gemeenteb;^rijksov;!voor gemeenten;!voor de overheid;!voor de publieke sector
Nonprofit|goed doel;!goede doelen;~stichting;~vereniging;brancheorganisatie;non-profitorganisatie;^hulporg;^vrijwilligerso
Social Services|jeugdzorg;gehandicaptenzorg;maatschappelijk werk;welzijnsorganisatie;^welzijnso;^jeugd
Politics|politieke partij;!politiek
Museums|musea
Research|!onderzoek;onderzoeksinstituut;!onderzoek en ontwikkeling;wetenschappelijk onderzoek;^onderzoeksi;^onderzoeksb
Engineering|ingenieursbureau;^ingenieurs
`;
