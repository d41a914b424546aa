/** What German pages call the industries of `en.ts`, by the same marks. */
export const de = `
Software|softwarehaus;standardsoftware;erp-software;^software
Information Technology|~informatik;it-dienstleister;it-systemhaus;it-beratung;~edv;it-unternehmen;^systemh
Artificial Intelligence|~ki
Analytics|~datenanalyse
Cybersecurity|it-sicherheit
Cloud Computing|managed hosting;^rechenz
Electronics|leiterplatten;messtechnik;sensorik;^elektronik
Home Appliances|haushaltsgeräte
Semiconductors|^halbleiter;^leistungshalb
Telecommunications|glasfaser;telekommunikationsanbieter;^telekom;^mobilfunk;^glasfaser
Robotics|robotik;~roboter
Blockchain|krypto
Financial Services|finanzdienstleister;^finanzb;^finanzver
Banking|banken;sparkasse;volksbank;genossenschaftsbank;!für banken;!für banken und versicherungen;!banken und versicherungen;!banken, versicherungen;kreissparkasse;^raiffeis;^kreditin;^bankh;^direktb
Payments|zahlungsverkehr;^zahlungsd
Insurance|versicherungen;krankenkasse;versicherungsmakler;^versicher
Asset Management|vermögensverwaltung;^vermögensv;^investmentf
Venture Capital|^beteiligungsg
Debt Relief|inkasso
Accounting|steuerberatung;steuerberater;wirtschaftsprüfer;steuerkanzlei;^steuerb;^wirtschaftspr
Health Care|~medizin;krankenhaus;physiotherapie;^klinik;^krankenh;^fachklin;^arztpr;^facharzt;^hausarzt;^universitätsm;^universitätsk
Medical Devices|medizintechnik;^medizint;^medizinp
Pharmaceuticals|versandapotheke;^apothek;^arzneim
Biotechnology|^biotech
Senior Care|!pflege;haushaltshilfe;pflegedienst;betreutes wohnen;^pflegeh;^pfleged;^senioren;^altenh
Wellness|^fitness
Veterinary|tierarzt;^tierarzt;^tierklin
Dental|zahnarzt;^zahnarzt;^zahntech
Manufacturing|!fertigung;!industrie
Machinery|maschinenbau;sondermaschinen;verpackungsmaschinen;pumpen;maschinenbauer;^maschinenb;^werkzeugm;^sonderm;^anlagenb;^antriebst
Elevators|aufzüge;^aufzug
Automotive|automobilindustrie;gebrauchtwagen;autohaus;^automobil;^fahrzeugb;^autoh;^nutzfahrz
Aerospace|luftfahrt;luft- und raumfahrt;raumfahrt;^luftfahrt
Defense|rüstung;^rüstungs;^wehrt
Chemicals|~chemie;klebstoffe;lacke;!chemie stimmt;lacken;^chemie;^chemik;^spezialchem
Metals|metallbau;~aluminium;~stahl;blechbearbeitung;drehteile;zerspanung;gießerei;^stahl;^metall
Mining|bergbau;^bergbau
Plastics|^kunststoff;^spritzg
Packaging|kartonagen;wellpappe;verpackungen;^verpack
Printing|!druck;druckerei;^druckerei
Paper|sägewerk;^papierf;^papieri
Textiles|textil;weberei;^textil
Electrical Equipment|schaltschränke;steckverbinder;elektroinstallationen;^elektrot;^elektroi
Energy|~energie;strom, gas;ökostrom und gas;!voller energie;strom, erdgas;^energiev;^energied;^energieu;^stroman
Renewable Energy|windparks;photovoltaik;biogas;^solar;^windener;^windkr
Oil and Gas|heizöl;^mineralöl;^tankst
Utilities|stadtwerke;^stadtwerk
Environmental Services|!umwelt;^umweltt
Waste Management|^entsorg;^abfall
Water|~wasser;~trinkwasser;^wasserv;^abwasser
Agriculture|bauernhof;saatgut;weingut;gärtnerei;^landwirt;^agrar;^winzer
Food and Beverage|lebensmittel;brauerei;bäckerei;metzgerei;feinkost;~mineralwasser;!für die lebensmittelindustrie;lebensmittelhersteller;wurstwaren;^lebensm;^brauerei;^privatbr;^bäcker;^metzger;^molkerei
Confectionery|~schokolade;^süßwar
Construction|bauwesen;~bau;bauunternehmen;hochbau;tiefbau;straßenbau;holzbau;generalunternehmer;dachdecker;^bauunt;^baufirm;^fertigh;^zimmerei;^gerüstb
Civil Engineering|ingenieurbüro für tragwerksplanung;^tragwerk
Architecture|architekturbüro;^architekt
Building Materials|~beton;~ziegel;^baustoff
Real Estate|immobilienmakler;wohnimmobilien;^immobil;^wohnungsb;^wohnungsg;^wohnungsu;^wohnungsw;^bauträg
Property Management|^hausverw
Home Improvement|~handwerk;schreinerei;^malerb;^baumärkt
Plumbing|sanitär;^heizungsb;^sanitär;^installateur
Retail|~handel;~fachhandel;drogeriemärkte;buchhandlung;supermärkte;handelskonzern;!im fachhandel;kaufhaus;discounter;^einzelh;^fachgesch
E-Commerce|online-shop;!unserem onlineshop;^onlineh;^onlineshop;^versandh
Wholesale|großhandel;fachgroßhandel;^großh
Consumer Goods|^spielwar
Consumer Services|^bestatt
Fashion|~mode;modelabel;damenmode;modemarke;^modeh;^bekleid;^schuhe
Beauty|kosmetik;naturkosmetik;^kosmeti;^friseur
Restaurants|~gastronomie;gasthaus;wirtshaus;!betriebsrestaurant
Hospitality|^ferien
Travel|reiseveranstalter;^reisev;^reiseb;^touris
Sports|~sportverein;^sportar;^fußball
Furniture|möbel;einrichtungshaus;möbelhersteller;^möbel
Media and Entertainment|~medien;medienhaus;^medien
News|!presse
Publishing|verlag;fachverlag;^verlags
Film|^filmp
Broadcasting|rundfunk;~radiosender
Music|~musik;^musik
Gaming|videospiele;^spielee
Marketing|online-marketing;marketingagentur
Advertising|~werbung;werbeagentur;digitalagentur;kreativagentur;werbetechnik
Public Relations|pr-agentur
Market Research|^marktforsch;^meinungsf
Design|^designb;^designa
Web Development|webdesign;internetagentur;^webagent
Consulting|!beratung;unternehmensberatung;managementberatung;^unternehmensber;^beratungsh;^beratungsu
Human Resources|personalberatung
Staffing and Recruiting|personalvermittlung;zeitarbeit;personaldienstleister;^personald;^personalverm;^zeitarb
Legal|!recht;rechtsanwalt;rechtsanwältin;fachanwalt;anwaltskanzlei;rechtsanwälte;rechtsanwaltskanzlei;kanzlei;^rechtsanw;^anwalt;^patentanw;^fachanw
Procurement|!einkauf
Physical Security|!sicherheit;objektschutz;^sicherheitsd;^wachd
Facilities Services|gebäudereinigung;hausmeisterservice;gebäudemanagement;~hygiene;^gebäuder;^gebäuded;^reinigungsf;^reinigungsu
Pest Control|kammerjäger;^schädling
Certification|^zertifizierungs
Events|messebau;veranstaltungstechnik;^eventa
Transportation|!verkehr;^verkehrsb;^verkehrsv;^transportu;^busunt
Logistics|~logistik;spedition;kontraktlogistik;seefracht;^logistik;^spedit;^umzugs
Rail|!bahn;^eisenb;^schienen
Shipping|werft;reederei;^schiff
Airlines|^fluggesell
Education|!bildung;!schulen;privatschule;gymnasium;~kita;fahrschule
Higher Education|~hochschule;~universität;^universitä;^fachhochs
Training|!weiterbildung;^weiterbildungs;^bildungst;^bildungsz
Government|landratsamt;!behörden;^stadtverw;^ministeri;^bundesam
Nonprofit|stiftung;hilfsorganisation;!stiftung warentest;^gemeinnütz;^hilfsorg
Social Services|~soziales;behindertenhilfe;jugendhilfe;^wohlfahrts
Politics|partei;!politik
Museums|museen
Research|~forschung;!forschung und entwicklung;^forschungsi;^forschungsz
Engineering|ingenieurbüro;^ingenieurb;^ingenieurd;^ingenieurg
`;
