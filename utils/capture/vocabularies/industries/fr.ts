/** What French pages call the industries of `en.ts`, by the same marks. */
export const fr = `
Software|logiciels;logiciel de gestion;^logiciel;^progiciel
Information Technology|informatique;services numériques;infogérance;~numérique
Artificial Intelligence|intelligence artificielle;d'intelligence artificielle
Cybersecurity|cybersécurité;sécurité informatique
Cloud Computing|cloud souverain;^hebergeur
Electronics|électronique;cartes électroniques;^electroni;^onduleur
Semiconductors|semi-conducteurs;^semiconduc
Telecommunications|télécommunications;^telecom;^telephoni
Robotics|robotique;^robots
Geospatial|^geometre;^topograph
Banking|banque;^bancair
Payments|paiement;solution de paiement
Insurance|~assurance;~assurances;courtier en assurances;mutuelle santé;assureur;assurance emprunteur;groupe de protection sociale;^assureu
Asset Management|gestion de patrimoine;conseil en gestion de patrimoine;société de gestion
Venture Capital|capital-investissement
Mortgage|prêt immobilier
Lending|!crédit;crédit à la consommation;organisme de crédit
Accounting|expertise comptable;expert-comptable;experts-comptables;commissariat aux comptes;^comptab;comptabilite
Health Care|~santé;établissements de santé;centre hospitalier;clinique;cliniques;biologie médicale;^hopita;^hospital;^medical;^medeci;^kinesi;^chirurgi
Medical Devices|dispositifs médicaux;^prothes;^orthoped;^implants
Pharmaceuticals|pharmaceutique;pharmacie;médicaments;^medicam
Biotechnology|biotechnologie
Senior Care|maison de retraite;aide à domicile;résidence seniors
Wellness|!salle de sport
Veterinary|vétérinaire
Dental|dentaire;implants dentaires;^orthodont;^dentair
Manufacturing|!industrie;fabrication;^fabricant
Machinery|machines spéciales;constructeur de machines;machines de;^compresseu
Elevators|ascenseurs
Automotive|automobile;concessionnaire;carrosserie;^garag
Aerospace|aéronautique;~spatial;l'aéronautique;^avionneur;^drone
Defense|!la défense;acteur de la défense;forces armées
Chemicals|chimie;!produits chimiques;^chimi;^deterge;^vernis
Metals|métallerie;chaudronnerie;tôlerie;fonderie;usinage;découpe laser;traitement de surface;^metall;^emboutiss;^galvanis
Plastics|plasturgiste;pièces plastiques
Packaging|emballage;~emballages;fabricant d'emballages;carton ondulé
Printing|imprimerie
Textiles|linge de maison;~tissus;^tissag;textile
Batteries|~batteries
Energy|énergie;~électricité;fournisseur d'électricité;efficacité énergétique;^energetiq
Renewable Energy|photovoltaïques;panneaux solaires;éoliens;centrales solaires
Nuclear|nucléaire;nucléaires
Environmental Services|!environnement;études en environnement
Waste Management|valorisation des déchets;collecte de déchets;location de bennes
Water|eau potable;l'eau potable;assainissement
Agriculture|coopérative agricole;pépinières;maraîchers;^agric;^elevage;^cereal
Food and Beverage|agroalimentaire;brasserie artisanale;~vins;viticole;plats cuisinés;eau minérale;^brasse;^biscuit;^fromages;^biere;^legumes;alimentaire
Confectionery|^chocolat;^confise
Construction|!bâtiment;btp;travaux publics;maçonnerie;charpente;terrassement;constructeur de maisons;maisons individuelles;entreprise générale;contractant général;^macon;^platr;^toiture;^facade;^cloison
Civil Engineering|génie civil;ouvrages d'art;bureau d'études structure
Architecture|architectes;agence d'architecture;cabinet d'architectes
Building Materials|matériaux de construction;béton;pierres naturelles;^granit;^ardois;^tuile
Real Estate|immobilier;immobilière;logements neufs;promoteur immobilier;agence immobilière;^immobil;^apparteme;^logement
Property Management|gestion locative;syndic
Home Improvement|rénovation intérieure;menuiserie;bricolage;fenêtres;^volets;^parquet;^isolation
Waterproofing|étanchéité
Plumbing|plombier;chauffagiste
Retail|~commerce;grande distribution;supermarchés
E-Commerce|vente en ligne;boutique en ligne;site marchand
Wholesale|grossiste;négoce;^distributeur;^importat
Consumer Goods|^jouet
Fashion|~mode;prêt-à-porter;~vêtements;~chaussures;~bijoux;^chemis;^vetement
Beauty|cosmétique;cosmétiques;~beauté;institut de beauté;coiffure;coiffeur;parfumerie;^cosmet;^parfum;^epilat;^massage;^savon
Restaurants|restauration collective;traiteur;!tickets restaurant;~restaurants;^bistro;gastronomie
Hospitality|~hôtels;hôtellerie;l'hôtellerie;chambres d'hôtes;camping;village vacances;^bungalow
Travel|~voyages;agence de voyages;^voyagis;^randonn
Pets|animaux de compagnie;animalerie;l'animalerie;^chien
Sports|^sports;^handbal;^rugby
Furniture|~mobilier;meubles;ébéniste;cuisines sur mesure;^literie;^dressing;^canape
Media and Entertainment|^audiovis
News|!presse;quotidien régional;^hebdo
Publishing|édition;maison d'édition;~éditions
Film|production audiovisuelle;société de production;^documentaire
Music|^musiq;^musica
Gaming|jeux vidéo
Marketing|marketing digital;agence seo
Advertising|régie publicitaire;^publici;^enseignes;^signaleti
Public Relations|agence de communication;conseil en communication;relations presse
Market Research|études de marché;d'études de marché;^sondage
Design|design graphique;^decorat
Web Development|agence web;création de sites;création de site;création de sites internet;création de site internet
Consulting|~conseil;cabinet de conseil;conseil en;!conseil d'administration;!conseil de surveillance;!conseil municipal
Human Resources|ressources humaines;conseil en ressources humaines
Staffing and Recruiting|!recrutement;cabinet de recrutement;agence d'emploi;travail temporaire;agence d'intérim;chasseurs de têtes;^interim
Legal|!droit;cabinet d'avocats;étude notariale;avocats;^avocat
Procurement|~achats
Physical Security|!sécurité;agents de sécurité;gardiennage;télésurveillance;coffres-forts;^alarme
Facilities Services|entreprise de nettoyage;nettoyage de bureaux;multiservices;maintenance multitechnique;^nettoyage
Pest Control|désinsectisation
Payroll|gestion de la paie
Certification|!certification;organisme certificateur
Events|~événements;événementielle;^evenementi
Transportation|transport de marchandises;transport de voyageurs;déménagement;transporteur;autocars;réseau de bus;^transports;^tramway
Logistics|logistique;garde-meubles;^entrepot
Rail|ferroviaire;ferroviaires;matériel roulant
Shipping|compagnie maritime;chantier naval;!seine maritime;^nauti;^naval
Airlines|compagnie aérienne
Education|~école;groupe scolaire;lycée;école primaire;école maternelle;crèche;^scolaire
Higher Education|université;grande école;école d'ingénieurs;école de commerce;^l'universit
Training|~formation;organisme de formation;centre de formation;^formations
Government|mairie;secteur public;communauté de communes;vie municipale
Nonprofit|~association;association loi 1901;but non lucratif;ong;humanitaire;solidarité internationale;!notre fondation;^fondation
Social Services|action sociale;d'action sociale;médico-sociaux
Politics|!politique
Museums|~musée
Research|recherche;recherche publique;institut de recherche
Engineering|~ingénierie;société d'ingénierie;bureau d'études;^ingenieri
Technology|~technologie
Sustainability|numerique responsable
`;
