/** What German pages call the industries of `en.ts`, by the same marks. */
export const de = `
Software|softwarehaus;standardsoftware;erp-software;^software;softwareentwicklung
Information Technology|informatik;it-dienstleister;it-systemhaus;it-beratung;it-unternehmen;^systemh;informationstechnologie
Artificial Intelligence|~ki;kunstliche intelligenz
Analytics|datenanalyse
Cybersecurity|it-sicherheit;cybersicherheit
Cloud Computing|managed hosting;^rechenz
Electronics|leiterplatten;messtechnik;^elektronik;elektronik
Home Appliances|haushaltsgeräte
Semiconductors|^halbleiter;^leistungshalb;halbleiter
Telecommunications|glasfaser;telekommunikationsanbieter;^telekom;^mobilfunk;^glasfaser;telekommunikation
Robotics|robotik;~roboter
Blockchain|krypto
Financial Services|finanzdienstleister;^finanzb;finanzdienstleistungen;finanzen;finanzwesen
Banking|banken;sparkasse;volksbank;genossenschaftsbank;!für banken;!für banken und versicherungen;!banken und versicherungen;!banken, versicherungen;kreissparkasse;^raiffeis;^kreditin;^bankh;^direktb;bankwesen
Payments|zahlungsverkehr
Insurance|versicherungen;krankenkasse;versicherungsmakler;^versicher;versicherung;versicherungswesen
Asset Management|vermögensverwaltung;^vermögensv;^investmentf
Venture Capital|^beteiligungsg
Accounting|steuerberatung;steuerberater;wirtschaftsprüfer;steuerkanzlei;^steuerb;^wirtschaftspr;buchhaltung
Health Care|~medizin;krankenhaus;physiotherapie;^klinik;^krankenh;^fachklin;^arztpr;^facharzt;^hausarzt;^universitätsm;gesundheitswesen;~gesundheit
Medical Devices|medizintechnik;^medizint;^medizinp
Pharmaceuticals|versandapotheke;^apothek;^arzneim
Biotechnology|^biotech;biotechnologie
Senior Care|~pflege;haushaltshilfe;pflegedienst;betreutes wohnen;^pflegeh;^pfleged;^senioren;^altenh;altenpflege;seniorenbetreuung
Wellness|^fitness
Veterinary|tierarzt;^tierarzt;^tierklin
Dental|zahnarzt;^zahnarzt;^zahntech
Manufacturing|fertigung;!industrie
Machinery|maschinenbau;sondermaschinen;verpackungsmaschinen;pumpen;maschinenbauer;^maschinenb;^sonderm;^anlagenb;anlagenbau
Elevators|^aufzug
Automotive|automobilindustrie;gebrauchtwagen;autohaus;^automobil;^autoh;^nutzfahrz;automobil;fahrzeugbau
Aerospace|luftfahrt;luft- und raumfahrt;raumfahrt;^luftfahrt
Defense|rüstung;^rüstungs;^wehrt
Chemicals|chemie;klebstoffe;!chemie stimmt;lacken;^chemie;^chemik;^spezialchem
Metals|metallbau;aluminium;stahl;blechbearbeitung;drehteile;zerspanung;gießerei;^stahl;^metall
Mining|bergbau;^bergbau
Plastics|^kunststoff;^spritzg;kunststoffe
Packaging|kartonagen;wellpappe;verpackungen;^verpack;verpackung
Printing|~druck;druckerei;^druckerei
Paper|^papierf;^papieri
Textiles|textil;weberei;^textil
Electrical Equipment|schaltschränke;steckverbinder;elektroinstallationen;^elektrot;^elektroi
Energy|energie;strom, gas;ökostrom und gas;!voller energie;strom, erdgas;^energiev;^energied;^energieu;^stroman
Renewable Energy|windparks;photovoltaik;^solar;^windener;^windkr;erneuerbare energien;windkraft
Oil and Gas|^mineralöl;^tankst
Utilities|stadtwerke;^stadtwerk;versorger
Environmental Services|~umwelt;^umweltt;umweltschutz
Waste Management|^entsorg;^abfall
Water|wasser;~trinkwasser;^wasserv;^abwasser
Agriculture|bauernhof;saatgut;weingut;gärtnerei;^landwirt;^agrar;^winzer;landwirtschaft
Food and Beverage|lebensmittel;bäckerei;metzgerei;~mineralwasser;!für die lebensmittelindustrie;lebensmittelhersteller;wurstwaren;^lebensm;^brauerei;^privatbr;^bäcker;^metzger;^molkerei
Confectionery|~schokolade;^süßwar
Construction|bauwesen;~bau;bauunternehmen;hochbau;tiefbau;straßenbau;generalunternehmer;dachdecker;^bauunt;^baufirm;^fertigh;^zimmerei;^gerüstb
Civil Engineering|ingenieurbüro für tragwerksplanung;^tragwerk;bauingenieurwesen
Architecture|architekturbüro;^architekt;architektur
Building Materials|~ziegel;^baustoff
Real Estate|immobilienmakler;wohnimmobilien;^immobil;^wohnungsb;^bauträg;immobilien
Property Management|^hausverw;immobilienverwaltung
Home Improvement|handwerk;schreinerei;^malerb;^baumärkt
Plumbing|sanitär;^sanitär;^installateur
Retail|~handel;~fachhandel;drogeriemärkte;buchhandlung;supermärkte;handelskonzern;!im fachhandel;kaufhaus;discounter;^einzelh;einzelhandel
E-Commerce|online-shop;!unserem onlineshop;^onlineh;^onlineshop;^versandh;onlinehandel
Wholesale|großhandel;fachgroßhandel;^großh
Consumer Goods|^spielwar
Consumer Services|^bestatt
Fashion|~mode;modelabel;damenmode;^modeh;^bekleid;^schuhe;bekleidung
Beauty|kosmetik;naturkosmetik;^kosmeti;^friseur
Restaurants|gastronomie;gasthaus;!betriebsrestaurant
Hospitality|^ferien;hotellerie
Travel|reiseveranstalter;^reisev;^reiseb;^touris;~tourismus
Sports|~sportverein;^sportar;^fußball
Furniture|möbel;einrichtungshaus;möbelhersteller;^möbel
Media and Entertainment|medien;medienhaus;^medien
News|!presse
Publishing|verlag;fachverlag;^verlags
Film|^filmp
Broadcasting|~radiosender
Music|~musik;^musik
Gaming|videospiele;^spielee
Marketing|online-marketing;marketingagentur
Advertising|werbung;werbeagentur;digitalagentur;kreativagentur;werbetechnik
Public Relations|pr-agentur
Market Research|^marktforsch;^meinungsf
Design|^designb;^designa
Web Development|webdesign;internetagentur;^webagent
Consulting|~beratung;unternehmensberatung;managementberatung;^unternehmensber
Human Resources|personalberatung
Staffing and Recruiting|personalvermittlung;zeitarbeit;personaldienstleister;^personald;^personalverm;^zeitarb
Legal|~recht;anwaltskanzlei;rechtsanwälte;rechtsanwaltskanzlei;kanzlei;^rechtsanw;^anwalt;^fachanw;rechtsberatung
Procurement|~einkauf;~beschaffung
Physical Security|~sicherheit;objektschutz;^sicherheitsd;^wachd
Facilities Services|gebäudereinigung;hausmeisterservice;gebäudemanagement;^gebäuder;^gebäuded;^reinigungsu;~reinigung;technische hygiene
Pest Control|kammerjäger
Certification|^zertifizierungs
Events|messebau;veranstaltungstechnik;^eventa
Transportation|~verkehr;^verkehrsb;^verkehrsv;^busunt
Logistics|logistik;spedition;kontraktlogistik;seefracht;^logistik;^spedit;^umzugs
Rail|bahn;^eisenb;^schienen
Shipping|werft;reederei;^schiff
Airlines|^fluggesell
Education|~bildung;schulen;privatschule;~kita;fahrschule
Higher Education|hochschule;~universität;^universitä;hochschulen
Training|!weiterbildung;^weiterbildungs;^bildungst;^bildungsz
Government|landratsamt;!behörden;^stadtverw;^ministeri;^bundesam;offentlicher sektor
Nonprofit|stiftung;hilfsorganisation;!stiftung warentest;^gemeinnütz;^hilfsorg
Social Services|soziales;behindertenhilfe;jugendhilfe;schulbegleitung;eingliederungshilfe;^wohlfahrts
Politics|partei;~politik
Research|forschung;!forschung und entwicklung;^forschungsi
Engineering|ingenieurbüro;^ingenieurb;ingenieurwesen
Technology|~technologie
Waterproofing|abdichtung
Pets|haustiere
Professional Services|!dienstleistungen;!dienstleistung
`;
