/** What German pages call the industries of `en.ts`, by the same marks. */
export const de = `
Biotechnology|biotechnologie
Software|softwareentwicklung
Information Technology|informationstechnologie;informatik
Technology|~technologie
Artificial Intelligence|kunstliche intelligenz;~ki
Analytics|datenanalyse
Cybersecurity|it-sicherheit;cybersicherheit
Electronics|elektronik
Semiconductors|halbleiter
Telecommunications|telekommunikation
Robotics|robotik
Blockchain|krypto
Financial Services|finanzdienstleistungen;finanzen;finanzwesen
Banking|bankwesen;banken
Payments|zahlungsverkehr
Insurance|versicherung;versicherungen;versicherungswesen;^versicher
Accounting|buchhaltung;steuerberatung
Health Care|gesundheitswesen;~gesundheit;~medizin;^klinik
Medical Devices|^medizintech
Senior Care|altenpflege;~pflege;seniorenbetreuung;haushaltshilfe;pflegedienst;^pflegeh
Veterinary|tierarzt;^veterin
Dental|zahnarzt
Manufacturing|!industrie;fertigung
Machinery|maschinenbau;anlagenbau;^maschinenb
Automotive|automobil;fahrzeugbau;^automobil
Aerospace|luftfahrt
Defense|rustung
Chemicals|chemie;^chemie
Metals|metallbau;aluminium;stahl;^stahl
Mining|bergbau
Plastics|kunststoffe
Packaging|verpackung;^verpack
Printing|~druck;^druckerei
Textiles|textil;^textil
Energy|energie;^energiev;^energiev
Renewable Energy|erneuerbare energien;windkraft;^photovolt
Utilities|versorger;stadtwerke
Environmental Services|~umwelt;umweltschutz
Waste Management|^entsorg
Water|wasser
Agriculture|landwirtschaft;^landwirt
Food and Beverage|lebensmittel;^lebensm
Construction|bauwesen;~bau;^bauunt
Civil Engineering|bauingenieurwesen
Architecture|architektur
Real Estate|immobilien;^immobil
Property Management|immobilienverwaltung
Home Improvement|handwerk
Waterproofing|abdichtung
Plumbing|sanitar
Retail|einzelhandel;~handel
E-Commerce|onlinehandel;^onlineshop
Wholesale|grosshandel;^großh
Fashion|~mode;bekleidung
Restaurants|gastronomie
Hospitality|hotellerie
Travel|~tourismus;^reisev
Pets|haustiere
Furniture|mobel;^mobel
Media and Entertainment|medien
News|!presse
Publishing|verlag
Music|~musik
Advertising|werbung;werbeagentur
Market Research|^marktforsch
Web Development|webdesign
Professional Services|!dienstleistungen;!dienstleistung
Consulting|~beratung
Staffing and Recruiting|personalvermittlung;^personald
Legal|~recht;rechtsberatung;rechtsanwalte;anwaltskanzlei;rechtsanwaltskanzlei
Procurement|~beschaffung;~einkauf
Physical Security|~sicherheit;^sicherheitsd
Facilities Services|~reinigung;gebaudereinigung;technische hygiene
Transportation|~verkehr
Logistics|logistik;spedition;^logistik
Rail|bahn
Education|~bildung;schulen
Higher Education|hochschulen;hochschule
Training|^weiterbild
Government|offentlicher sektor
Social Services|soziales
Politics|partei;~politik
Research|forschung
Engineering|ingenieurwesen;^ingenieurb
`;
