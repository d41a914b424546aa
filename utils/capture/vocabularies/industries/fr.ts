/** What French pages call the industries of `en.ts`, by the same marks. */
export const fr = `
Software|logiciels;logiciel de gestion;^logiciel;^progiciel
Information Technology|informatique;services numériques;esn;infogérance;~numérique
Artificial Intelligence|intelligence artificielle;d'intelligence artificielle;~ia
Cybersecurity|cybersécurité;sécurité informatique
Cloud Computing|cloud souverain;^hebergeur
Electronics|~électronique;cartes électroniques;^electroni;^capteur;^onduleur
Semiconductors|semi-conducteurs;^semiconduc
Telecommunications|télécommunications;^telecom;^telephoni
Robotics|robotique;^robots;^robotis
Geospatial|^geometre;^topograph;^geomati
Financial Services|^affactur
Banking|banque;^bancair
Payments|!paiement;solution de paiement;^monetiqu
Insurance|~assurance;~assurances;courtier en assurances;mutuelle santé;assureur;assurance emprunteur;groupe de protection sociale;^assureu
Asset Management|gestion de patrimoine;conseil en gestion de patrimoine;société de gestion
Venture Capital|capital-investissement
Mortgage|prêt immobilier
Lending|!crédit;crédit à la consommation;organisme de crédit
Accounting|expertise comptable;expert-comptable;experts-comptables;commissariat aux comptes;^comptab;^fiduciair
Health Care|!santé;établissements de santé;centre hospitalier;clinique;cliniques;biologie médicale;^hopita;^hospital;^medical;^medeci;^infirm;^kinesi;^osteopath;^chirurgi
Digital Health|^teleconsult
Medical Devices|dispositifs médicaux;^prothes;^orthoped;^implants
Pharmaceuticals|pharmaceutique;pharmacie;médicaments;^medicam
Biotechnology|biotechnologie
Mental Health|^psycholog;^psychoth;^psychiatr
Senior Care|maison de retraite;ehpad;aide à domicile;résidence seniors
Wellness|!salle de sport
Veterinary|vétérinaire
Dental|dentaire;implants dentaires;^orthodont;^dentair
Manufacturing|!industrie;fabrication;^fabricant;^manufactur
Machinery|machines spéciales;constructeur de machines;machines de;^machinis;^convoyeur;^compresseu;^tracteur
Elevators|ascenseurs;^ascensor
Automotive|automobile;concessionnaire;carrosserie;^garag
Aerospace|aéronautique;~spatial;l'aéronautique;^avionneur;^satellit;^drone
Defense|!la défense;acteur de la défense;forces armées;^armement;^militair
Chemicals|chimie;!produits chimiques;^chimi;^deterge;^vernis;^lubrifi
Metals|métallerie;chaudronnerie;tôlerie;fonderie;usinage;~acier;découpe laser;aciérie;traitement de surface;^metall;^siderurg;^emboutiss;^galvanis;^soudage;^soudure
Mining|^minier
Plastics|plasturgiste;pièces plastiques
Packaging|emballage;~emballages;fabricant d'emballages;carton ondulé;^cartonn;^etiquett;^bouteill
Printing|imprimerie;^serigraph
Paper|^papeti;^scieri
Textiles|linge de maison;~tissus;^tissag;^filatur
Batteries|~batteries
Energy|~énergie;~électricité;fournisseur d'électricité;efficacité énergétique;^energetiq
Renewable Energy|photovoltaïques;panneaux solaires;éolien;éoliens;centrales solaires;^geotherm;^hydroelec
Oil and Gas|pétrole
Nuclear|nucléaire;nucléaires
Environmental Services|!environnement;études en environnement
Waste Management|valorisation des déchets;collecte de déchets;location de bennes;^recyclag
Water|eau potable;l'eau potable;assainissement
Agriculture|coopérative agricole;pépinières;maraîchers;éleveurs;^agric;^elevage;^semenc;^bovin;^cereal
Food and Beverage|agroalimentaire;brasserie artisanale;~vins;viticole;vignoble;vigneron;plats cuisinés;vinicole;eau minérale;^alimentai;^boisson;^brasse;^biscuit;^fromages;^biere;^viande;^volaill;^confitur;^legumes
Confectionery|^chocolat;^confise
Fisheries|^aquacul;^ostreic;^poissonn
Construction|!bâtiment;btp;travaux publics;maçonnerie;charpente;terrassement;constructeur de maisons;maisons individuelles;couvreur;entreprise générale;contractant général;^macon;^platr;^toiture;^facade;^cloison
Civil Engineering|génie civil;ouvrages d'art;bureau d'études structure;^geotechn
Architecture|architectes;agence d'architecture;cabinet d'architectes
Building Materials|matériaux de construction;béton;pierres naturelles;^ciment;^granulat;^granit;^carrelag;^ardois;^brique;^tuile
Real Estate|immobilier;immobilière;logements neufs;promoteur immobilier;agence immobilière;^immobil;^apparteme;^logement
Property Management|gestion locative;syndic
Home Improvement|rénovation intérieure;menuiserie;bricolage;fenêtres;^volets;^parquet;^isolation
Waterproofing|étanchéité
Plumbing|plombier;chauffagiste
Retail|~commerce;grande distribution;supermarchés;opticien;^jardiner
E-Commerce|vente en ligne;boutique en ligne;site marchand
Wholesale|grossiste;négoce;^distributeur;^importat
Consumer Goods|^jouet
Fashion|~mode;prêt-à-porter;~vêtements;~chaussures;~bijoux;lingerie;^chemis;^vetement
Beauty|cosmétique;cosmétiques;~beauté;institut de beauté;coiffure;coiffeur;parfumerie;^cosmet;^parfum;^epilat;^massage;^savon
Restaurants|restauration collective;traiteur;!tickets restaurant;~restaurants;^pizzeri;^creperi;^bistro
Hospitality|~hôtels;~l'hôtel;hôtellerie;l'hôtellerie;chambres d'hôtes;gîte;gîtes;camping;auberge;village vacances;^bungalow
Travel|~voyages;agence de voyages;^voyagis;^croisier;^randonn;^excursion
Pets|animaux de compagnie;animalerie;l'animalerie;^chien
Sports|^sports;^sportif;^handbal;^footbal;^rugby
Furniture|~mobilier;meubles;ébéniste;cuisines sur mesure;^literie;^dressing;^canape;^matelas
Media and Entertainment|~médias;^audiovis
Entertainment|^spectacl;^theatr
News|!presse;quotidien régional;^hebdo
Publishing|~édition;maison d'édition;~éditions;^magazine
Film|production audiovisuelle;société de production;^cinema;^documentaire
Broadcasting|~radio;^televis;^radiodif
Music|^musiq;^musica;^concerts
Gaming|jeux vidéo
Marketing|marketing digital;agence seo
Advertising|régie publicitaire;^publici;^enseignes;^signaleti
Public Relations|agence de communication;conseil en communication;relations presse
Market Research|études de marché;d'études de marché;^sondage
Design|design graphique;^graphis;^decorat
Web Development|agence web;création de sites;création de site;création de sites internet;création de site internet
Professional Services|^traduction;^traducteu
Consulting|!conseil;cabinet de conseil;conseil en
Human Resources|ressources humaines;conseil en ressources humaines;~rh
Staffing and Recruiting|!recrutement;cabinet de recrutement;agence d'emploi;travail temporaire;agence d'intérim;chasseurs de têtes;^interim
Legal|!droit;cabinet d'avocats;étude notariale;notaire;notaires;huissier;avocats;^avocat
Procurement|~achats
Physical Security|!sécurité;agents de sécurité;gardiennage;télésurveillance;coffres-forts;^alarme
Facilities Services|entreprise de nettoyage;nettoyage de bureaux;multiservices;maintenance multitechnique;^nettoyage
Pest Control|désinsectisation
Payroll|gestion de la paie
Certification|!certification;organisme certificateur
Events|~événements;événementielle;^evenementi
Transportation|transport de marchandises;transport de voyageurs;taxi;déménagement;transporteur;autocars;réseau de bus;^transports;^tramway
Logistics|logistique;garde-meubles;^entrepot
Rail|ferroviaire;ferroviaires;matériel roulant
Shipping|compagnie maritime;chantier naval;!seine maritime;^armateu;^nauti;^naval
Ride Hailing|vtc
Airlines|compagnie aérienne
Education|~école;groupe scolaire;lycée;école primaire;école maternelle;crèche;crèches;^scolaire
Higher Education|université;grande école;école d'ingénieurs;école de commerce;^l'universit
Training|!formation;organisme de formation;centre de formation;cfa;^formations;^formateu
Government|mairie;secteur public;communauté de communes;vie municipale;^minister;^prefectur
Nonprofit|~association;association loi 1901;but non lucratif;ong;!notre fondation;^humanitair;^fondation;^caritat
Social Services|action sociale;d'action sociale;médico-sociaux
Politics|!politique
Museums|~musée
Research|!recherche;recherche publique;institut de recherche
Engineering|~ingénierie;société d'ingénierie;bureau d'études;^ingenieri
`;
