/** What German pages call the industries of `en.ts`, by the same marks. */
export const de = `
Software|softwareentwicklung;softwarehaus;softwarelösungen;standardsoftware;branchensoftware;erp-software;^software
Information Technology|informationstechnologie;~informatik;it-dienstleister;it-dienstleistungen;it-systemhaus;it-beratung;it-services und it-beratung;it-lösungen;~edv;it & internet;it-unternehmen;^systemh
Technology|~technologie;technologieunternehmen
Internet|technologie, information und internet
Artificial Intelligence|künstliche intelligenz;künstlicher intelligenz;~ki
Analytics|~datenanalyse
Cybersecurity|it-sicherheit;cybersicherheit;informationssicherheit;computer- und netzwerksicherheit
Cloud Computing|webhosting;managed hosting;^rechenz
Electronics|elektronik;leiterplatten;messtechnik;sensorik;^elektronik
Home Appliances|haushaltsgeräte
Semiconductors|halbleiter;^halbleiter;^leistungshalb
Telecommunications|telekommunikation;glasfaser;breitband;telekommunikationsanbieter;^telekom;^mobilfunk;^glasfaser
Robotics|robotik;~roboter
Blockchain|krypto
Geospatial|vermessung
Financial Services|finanzdienstleistungen;~finanzen;finanzwesen;finanzdienstleister;^finanzb;^finanzver
Banking|bankwesen;banken;sparkasse;volksbank;genossenschaftsbank;privatbank;!für banken;!für banken und versicherungen;!banken und versicherungen;!banken, versicherungen;kreissparkasse;^raiffeis;^kreditin;^bankh;^direktb
Payments|zahlungsverkehr;^zahlungsd
Insurance|versicherung;versicherungen;versicherungswesen;krankenkasse;!für versicherungen;versicherungsmakler;^versicher
Asset Management|vermögensverwaltung;^vermögensv;^investmentf
Venture Capital|risikokapital;wagniskapital;^beteiligungsg
Mortgage|baufinanzierung;bausparkasse
Debt Relief|inkasso
Accounting|~buchhaltung;steuerberatung;steuerberater;wirtschaftsprüfung;wirtschaftsprüfer;rechnungswesen;!für steuerberater;steuerkanzlei;^steuerb;^wirtschaftspr
Health Care|gesundheitswesen;!gesundheit;~medizin;krankenhaus;krankenhäuser und gesundheitswesen;physiotherapie;gesundheit & soziale dienste;^klinik;^krankenh;^fachklin;^arztpr;^facharzt;^hausarzt;^universitätsm;^universitätsk
Medical Devices|medizintechnik;sanitätshaus;hörgeräte;^medizint;^medizinp
Pharmaceuticals|arzneimittel;!für apotheken;versandapotheke;^apothek;^arzneim
Biotechnology|biotechnologie;^biotech
Life Sciences|labortechnik
Mental Health|psychotherapie
Senior Care|altenpflege;!pflege;seniorenbetreuung;haushaltshilfe;pflegedienst;ambulante pflege;pflegeheim;betreutes wohnen;^pflegeh;^pfleged;^senioren;^altenh
Wellness|^fitness
Veterinary|tierarzt;^tierarzt;^tierklin
Dental|zahnarzt;zahnmedizin;dentallabor;^zahnarzt;^zahntech
Manufacturing|!fertigung;!industrie;verarbeitendes gewerbe
Machinery|maschinenbau;anlagenbau;sondermaschinen;werkzeugmaschinen;verpackungsmaschinen;landmaschinen;automatisierungstechnik;fördertechnik;hydraulik;pumpen;werkzeugbau;intralogistik;!für den maschinenbau;maschinen- und anlagenbau;maschinenbauer;^maschinenb;^werkzeugm;^sonderm;^anlagenb;^antriebst
Elevators|aufzüge;^aufzug
Automotive|automobil;fahrzeugbau;automobilindustrie;gebrauchtwagen;autohaus;^automobil;^fahrzeugb;^autoh;^nutzfahrz
Aerospace|luftfahrt;luft- und raumfahrt;raumfahrt;^luftfahrt
Defense|rüstung;^rüstungs;^wehrt
Chemicals|~chemie;chemische industrie;klebstoffe;lacke;!chemie stimmt;lacken;^chemie;^chemik;^spezialchem
Metals|metallbau;~aluminium;~stahl;blechbearbeitung;schweißtechnik;drehteile;zerspanung;metallverarbeitung;gießerei;stahlhandel;^stahl;^metall
Mining|bergbau;^bergbau
Plastics|kunststoffe;spritzguss;^kunststoff;^spritzg
Packaging|~verpackung;kartonagen;wellpappe;verpackungen;^verpack
Printing|!druck;druckerei;^druckerei
Paper|forstwirtschaft;sägewerk;^papierf;^papieri
Textiles|textil;weberei;^textil
Electrical Equipment|elektrotechnik;schaltschränke;steckverbinder;elektroinstallationen;^elektrot;^elektroi
Energy|~energie;energieversorgung;energiewirtschaft;fernwärme;strom und gas;strom, gas;ökostrom und gas;!voller energie;strom, erdgas;^energiev;^energied;^energieu;^stroman
Renewable Energy|erneuerbare energien;erneuerbaren energien;windkraft;windparks;photovoltaik;biogas;^solar;^windener;^windkr
Oil and Gas|heizöl;öl und gas;^mineralöl;^tankst
Nuclear|kernenergie
Utilities|~versorger;stadtwerke;netzbetreiber;versorgungsunternehmen;^stadtwerk;!für stadtwerke
Environmental Services|!umwelt;~umweltschutz;^umweltt
Waste Management|entsorgung;containerdienst;^entsorg;^abfall
Water|~wasser;~trinkwasser;^wasserv;^abwasser
Agriculture|landwirtschaft;bauernhof;saatgut;gartenbau;weingut;gärtnerei;!für die landwirtschaft;^landwirt;^agrar;^winzer
Food and Beverage|lebensmittel;nahrungsmittel;~getränke;nahrungs- & genussmittel;brauerei;bäckerei;metzgerei;fleischerei;konditorei;backwaren;kaffeerösterei;feinkost;~mineralwasser;!für die lebensmittelindustrie;lebensmittelhersteller;wurstwaren;^lebensm;^brauerei;^privatbr;^bäcker;^metzger;^molkerei
Confectionery|~schokolade;^süßwar
Fisheries|fischerei
Construction|bauwesen;~bau;bauunternehmen;baugewerbe;hochbau;tiefbau;straßenbau;holzbau;trockenbau;generalunternehmer;dachdecker;^bauunt;^baufirm;^fertigh;^zimmerei;^gerüstb
Civil Engineering|bauingenieurwesen;ingenieurbüro für tragwerksplanung;^tragwerk
Architecture|~architektur;innenarchitektur;stadtplanung;architekturbüro;^architekt
Building Materials|baustoffe;~beton;fenster und türen;~ziegel;^baustoff
Real Estate|immobilien;immobilienmakler;wohnimmobilien;^immobil;^wohnungsb;^wohnungsg;^wohnungsu;^wohnungsw;^bauträg
Property Management|immobilienverwaltung;^hausverw
Home Improvement|~handwerk;garten- und landschaftsbau;schreinerei;tischlerei;^malerb;^baumärkt
Waterproofing|abdichtung
Plumbing|sanitär;^heizungsb;^sanitär;^installateur
Retail|einzelhandel;~handel;~fachhandel;drogeriemärkte;buchhandlung;supermärkte;handelskonzern;handelsunternehmen;groß- & einzelhandel;!für den einzelhandel;!für den handel;!im fachhandel;kaufhaus;discounter;^einzelh;^fachgesch
E-Commerce|onlinehandel;online-shop;!unserem onlineshop;!im onlineshop;^onlineh;^onlineshop;^versandh
Wholesale|großhandel;fachgroßhandel;^großh
Consumer Goods|konsumgüter;^spielwar
Consumer Services|^bestatt
Fashion|bekleidung;~mode;modelabel;damenmode;modemarke;^modeh;^bekleid;^schuhe
Beauty|kosmetik;naturkosmetik;hautpflege;^kosmeti;^friseur
Restaurants|~gastronomie;gasthaus;wirtshaus;gemeinschaftsverpflegung;!betriebsrestaurant;!für die gastronomie
Hospitality|hotellerie;gastgewerbe;^ferien
Travel|~tourismus;reiseveranstalter;^reisev;^reiseb;^touris
Pets|~haustiere;tiernahrung;heimtierbedarf
Sports|~sportverein;^sportar;^fußball
Furniture|möbel;küchenstudio;einrichtungshaus;möbelhersteller;^möbel
Media and Entertainment|~medien;medienhaus;^medien
Entertainment|~freizeitpark
News|tageszeitung;nachrichtenagentur;!presse
Publishing|verlag;fachverlag;^verlags
Film|^filmp
Broadcasting|rundfunk;~radiosender;fernsehsender
Music|~musik;^musik
Gaming|videospiele;computerspiele;glücksspiel;^spielee
Marketing|marketing und werbung;online-marketing;marketingagentur
Advertising|~werbung;werbeagentur;werbedienstleistungen;digitalagentur;kreativagentur;werbetechnik
Public Relations|pr-agentur;~öffentlichkeitsarbeit
Market Research|marktforschung;^marktforsch;^meinungsf
Design|grafikdesign;produktdesign;^designb;^designa
Web Development|webdesign;webentwicklung;internetagentur;^webagent
Professional Services|!dienstleistungen;!dienstleistung
Consulting|!beratung;unternehmensberatung;strategieberatung;managementberatung;^unternehmensber;^beratungsh;^beratungsu
Human Resources|personalwesen;personalberatung
Staffing and Recruiting|personalvermittlung;zeitarbeit;personalvermittlung und -beratung;arbeitnehmerüberlassung;personaldienstleister;^personald;^personalverm;^zeitarb
Legal|!recht;rechtsberatung;rechtsanwälte;anwaltskanzlei;rechtsanwaltskanzlei;rechtsdienstleistungen;kanzlei;^rechtsanw;^anwalt;^patentanw;^fachanw
Procurement|!beschaffung;!einkauf
Risk Management|~risikomanagement
Physical Security|!sicherheit;sicherheitsdienst;objektschutz;sicherheitstechnik;~brandschutz;alarmanlagen;^sicherheitsd;^wachd
Facilities Services|~reinigung;gebäudereinigung;hausmeisterservice;gebäudemanagement;gebäudetechnik;technische hygiene;~hygiene;^gebäuder;^gebäuded;^reinigungsf;^reinigungsu
Pest Control|kammerjäger;^schädling
Certification|^zertifizierungs
Events|messebau;veranstaltungstechnik;^eventa
Transportation|!verkehr;~personennahverkehr;transport und logistik;transport & logistik;^verkehrsb;^verkehrsv;^transportu;^busunt
Logistics|~logistik;spedition;kontraktlogistik;kurierdienst;seefracht;logistikdienstleister;logistikunternehmen;^logistik;^spedit;^umzugs
Rail|!bahn;bahntechnik;schienenfahrzeuge;^eisenb;^schienen
Shipping|schifffahrt;werft;reederei;^schiff
Ride Hailing|carsharing
Airlines|^fluggesell
Education|!bildung;!schulen;bildungswesen;privatschule;gymnasium;~kindergarten;~kita;sprachschule;fahrschule
Higher Education|~hochschulen;~hochschule;~universität;hochschulbildung;^universitä;^fachhochs
Training|berufliche weiterbildung;erwachsenenbildung;!weiterbildung;^weiterbildungs;^bildungst;^bildungsz
Government|öffentlicher sektor;öffentliche verwaltung;gemeindeverwaltung;landratsamt;!behörden;!für kommunen;^stadtverw;^ministeri;^bundesam
Nonprofit|stiftung;hilfsorganisation;berufsverband;gemeinnützige organisationen;!stiftung warentest;^gemeinnütz;^hilfsorg
Social Services|~soziales;behindertenhilfe;jugendhilfe;^wohlfahrts
Politics|~partei;!politik
Museums|museen;kunstmuseum
Research|~forschung;!forschung und entwicklung;^forschungsi;^forschungsz
Engineering|ingenieurwesen;ingenieurbüro;^ingenieurb;^ingenieurd;^ingenieurg
`;
