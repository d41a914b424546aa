/** What French pages call the industries of `en.ts`, by the same marks. */
export const fr = `
Software|logiciels;éditeur de logiciel;logiciel de gestion;solutions logicielles;^logiciel;^progiciel
Information Technology|informatique;technologies de l'information;services et conseil en informatique;services numériques;services du numérique;esn;infogérance;~numérique
Technology|~technologie
Artificial Intelligence|intelligence artificielle;d'intelligence artificielle;~ia
Cybersecurity|cybersécurité;sécurité informatique
Cloud Computing|cloud souverain;^hebergeur
Electronics|~électronique;électronique industrielle;composants électroniques;cartes électroniques;!courrier électronique;!adresse électronique;^electroni;^capteur;^onduleur
Home Appliances|électroménager
Semiconductors|semi-conducteurs;microélectronique;^semiconduc
Telecommunications|télécommunications;opérateur télécom;téléphonie mobile;fibre optique;^telecom;^telephoni
Robotics|robotique;^robots;^robotis
Geospatial|^geometre;^topograph;^geomati
Financial Services|services financiers;~finances;secteur financier;^affactur
FinTech|néobanque
Banking|banque;services bancaires;groupe bancaire;caisse d'épargne;crédit agricole;!carte bancaire;^bancair
Payments|!paiement;solution de paiement;solutions de paiement;services de paiement;établissement de paiement;^monetiqu
Insurance|~assurance;~assurances;compagnie d'assurance;compagnie d'assurances;groupe d'assurance;courtier en assurance;courtier en assurances;courtage d'assurances;assurance auto;mutuelle santé;complémentaire santé;!assurance maladie;assureur;assurance emprunteur;groupe de protection sociale;^assureu
Asset Management|gestion d'actifs;gestion de patrimoine;conseil en gestion de patrimoine;société de gestion;gestion privée
Venture Capital|capital-risque;capital-investissement;fonds d'investissement;société d'investissement
Mortgage|prêt immobilier;crédit immobilier
Lending|!crédit;crédit à la consommation;organisme de crédit;financement participatif
Accounting|comptabilité;expertise comptable;expert-comptable;experts-comptables;commissariat aux comptes;^comptab;^fiduciair
Health Care|!santé;services de santé;hôpitaux et services de santé;groupe de santé;secteur de la santé;établissement de santé;établissements de santé;centre hospitalier;clinique;cliniques;centre médical;biologie médicale;^hopita;^hospital;^medical;^medeci;^infirm;^kinesi;^osteopath;^chirurgi
Digital Health|télémédecine;e-santé;^teleconsult
Medical Devices|dispositifs médicaux;dispositif médical;matériel médical;^prothes;^orthoped;^implants
Pharmaceuticals|pharmaceutique;pharmacie;médicaments;^medicam
Biotechnology|biotechnologie;biotechnologies
Life Sciences|sciences de la vie;sciences du vivant
Mental Health|santé mentale;^psycholog;^psychoth;^psychiatr
Senior Care|maison de retraite;ehpad;aide à domicile;maintien à domicile;soins à domicile;aide aux personnes âgées;personnes âgées dépendantes;maisons de retraite;résidence seniors;résidences seniors
Wellness|!bien-être;remise en forme;salles de sport;!salle de sport
Veterinary|vétérinaire
Dental|dentiste;dentaire;implants dentaires;^orthodont;^dentair
Manufacturing|!industrie;fabrication;industrie manufacturière;sous-traitance industrielle;groupe industriel;^fabricant;^manufactur
Machinery|construction mécanique;machines-outils;machines spéciales;machines agricoles;matériel agricole;constructeur de machines;fabricant de machines;machines de;^machinis;^convoyeur;^compresseu;^tracteur
Elevators|ascenseurs;^ascensor
Automotive|automobile;automobiles;concessionnaire;véhicules d'occasion;carrosserie;^garag
Aerospace|aéronautique;aérospatial;aérospatiale;~spatial;l'aéronautique;^avionneur;^satellit;^drone
Defense|défense et espace;industrie de défense;secteur de la défense;!la défense;!défense des;acteur de la défense;forces armées;^armement;^militair
Chemicals|chimie;!produits chimiques;^chimi;^deterge;^vernis;^lubrifi
Metals|métallurgie;sidérurgie;métallerie;chaudronnerie;tôlerie;fonderie;usinage;~acier;mécanique de précision;découpe laser;aciérie;traitement de surface;^metall;^siderurg;^emboutiss;^galvanis;^soudage;^soudure
Mining|exploitation minière;^minier
Materials|matériaux composites
Plastics|plasturgie;matières plastiques;caoutchouc;plasturgiste;pièces plastiques
Packaging|emballage;~emballages;fabricant d'emballages;carton ondulé;^cartonn;^etiquett;^bouteill
Printing|imprimerie;arts graphiques;impression numérique;imprimeur;impression grand format;^serigraph
Paper|sylviculture;filière bois;^papeti;^scieri
Textiles|linge de maison;~tissus;^tissag;^filatur
Electrical Equipment|matériel électrique;équipements électriques
Batteries|~batteries;stockage d'énergie
Energy|~énergie;~énergies;~électricité;fournisseur d'énergie;fournisseur d'électricité;efficacité énergétique;transition énergétique;génie climatique;!performance énergétique;^energetiq
Renewable Energy|énergies renouvelables;énergie renouvelable;photovoltaïque;photovoltaïques;panneaux solaires;éolien;éoliens;éoliennes;méthanisation;~hydrogène;centrales solaires;^geotherm;^hydroelec
Oil and Gas|pétrole;produits pétroliers
Nuclear|nucléaire;nucléaires
Environmental Services|!environnement;conseil en environnement;études en environnement;dépollution;désamiantage
Sustainability|numérique responsable;bilan carbone;décarbonation
Waste Management|gestion des déchets;collecte des déchets;traitement des déchets;valorisation des déchets;collecte de déchets;location de bennes;^recyclag
Water|eau potable;l'eau potable;traitement de l'eau;traitement des eaux;assainissement
Agriculture|exploitation agricole;coopérative agricole;pépinières;pépiniériste;maraîcher;maraîchers;éleveurs;horticulture;^agric;^elevage;^semenc;^bovin;^cereal
Food and Beverage|agroalimentaire;produits alimentaires;boulangerie;produits laitiers;brasserie artisanale;~vins;viticole;vignoble;vigneron;spiritueux;plats cuisinés;épicerie fine;~alimentaire;fromagerie;boucherie;distillerie;biscuiterie;pâtisserie;charcuterie;torréfacteur;vinicole;vignerons;eau minérale;^alimentai;^boisson;^brasse;^biscuit;^fromages;^biere;^viande;^volaill;^confitur;^legumes
Confectionery|confiserie;^chocolat;^confise
Fisheries|produits de la mer;^aquacul;^ostreic;^poissonn
Construction|!bâtiment;btp;travaux publics;gros œuvre;maçonnerie;charpente;terrassement;constructeur de maisons;maisons individuelles;ossature bois;électricité générale;secteur du bâtiment;métiers du bâtiment;entreprise de bâtiment;électricien;couvreur;démolition;gros oeuvre;entreprise générale;contractant général;^macon;^platr;^toiture;^facade;^cloison
Civil Engineering|génie civil;ouvrages d'art;services d'ingénierie;bureau d'études structure;^geotechn
Architecture|architecte;architectes;agence d'architecture;cabinet d'architecture;cabinet d'architectes;cabinet d'architecte;architecture d'intérieur
Building Materials|matériaux de construction;béton;pierres naturelles;^ciment;^granulat;^granit;^carrelag;^ardois;^brique;^tuile
Real Estate|immobilier;immobilière;immobiliers;l'immobilier;logements neufs;bailleur social;logements sociaux;promoteur immobilier;agence immobilière;^immobil;^apparteme;^logement
Property Management|gestion locative;syndic;administration de biens
Home Improvement|rénovation énergétique;rénovation intérieure;travaux de rénovation;menuiserie;isolation thermique;bricolage;menuisier;fenêtres;serrurier;cuisiniste;^volets;^parquet;^isolation
Waterproofing|étanchéité
Plumbing|plomberie;plombier;chauffagiste
Retail|~commerce;commerce de détail;grande distribution;supermarchés;fleuriste;librairie;opticien;opticiens;hypermarchés;supermarché;^jardiner
E-Commerce|commerce en ligne;commerce électronique;vente en ligne;boutique en ligne;site marchand
Wholesale|grossiste;commerce de gros;import-export;négoce;négociant;grossistes;^distributeur;^importat
Consumer Goods|biens de consommation;grande consommation;^jouet
Consumer Services|services à la personne;services aux particuliers
Fashion|~mode;prêt-à-porter;haute couture;~vêtements;habillement;~chaussures;~bijoux;!mode de vie;!mode d'emploi;maroquinerie;lingerie;bijouterie;joaillerie;horlogerie;^chemis;^vetement
Beauty|cosmétique;cosmétiques;~beauté;institut de beauté;coiffure;coiffeur;parfumerie;^cosmet;^parfum;^epilat;^massage;^savon
Restaurants|restauration collective;restauration rapide;gastronomie;traiteur;!tickets restaurant;!titres restaurant;~restaurants;^pizzeri;^creperi;^bistro
Hospitality|~hôtels;~l'hôtel;hôtellerie;l'hôtellerie;hôtel-restaurant;chambres d'hôtes;gîte;gîtes;camping;auberge;village vacances;villages vacances;location saisonnière;^bungalow
Travel|~tourisme;~voyages;agence de voyages;office de tourisme;^voyagis;^croisier;^randonn;^excursion
Pets|animaux de compagnie;animalerie;l'animalerie;^chien
Sports|articles de sport;équipements sportifs;club sportif;^sports;^sportif;^handbal;^footbal;^rugby
Furniture|~mobilier;meubles;ameublement;ébéniste;ébénisterie;cuisines sur mesure;^literie;^dressing;^canape;^matelas
Media and Entertainment|~médias;^audiovis
Entertainment|divertissement;spectacle vivant;parc de loisirs;^spectacl;^theatr
News|!presse;quotidien régional;presse régionale;presse quotidienne;agence de presse;^hebdo
Publishing|~édition;maison d'édition;~éditions;bande dessinée;^magazine
Film|production audiovisuelle;société de production;production vidéo;^cinema;^documentaire
Broadcasting|~radio;chaîne de télévision;^televis;^radiodif
Music|instruments de musique;^musiq;^musica;^concerts
Gaming|jeux vidéo
Marketing|marketing digital;agence digitale;référencement naturel;agence seo
Advertising|agence de publicité;régie publicitaire;services de publicité;^publici;^enseignes;^signaleti
Public Relations|agence de communication;conseil en communication;relations publiques;relations presse
Market Research|études de marché;d'études de marché;^sondage
Design|design graphique;^graphis;^decorat
Web Development|agence web;création de sites;création de site;création de sites internet;création de site internet
Professional Services|services aux entreprises;^traduction;^traducteu
Consulting|!conseil;cabinet de conseil;société de conseil;conseil en;conseil aux entreprises;!conseil municipal;!conseil d'administration;conseil stratégique
Human Resources|ressources humaines;conseil en ressources humaines;~rh
Staffing and Recruiting|!recrutement;cabinet de recrutement;agence d'emploi;travail temporaire;portage salarial;dotation en personnel;agence d'intérim;agences d'emploi;chasseurs de têtes;^interim
Outsourcing|externalisation;centre d'appels
Legal|!droit;~juridique;cabinet d'avocats;étude notariale;droit des affaires;droit du travail;services juridiques;notaire;notaires;huissier;avocats;^avocat
Procurement|~achats
Physical Security|!sécurité;sécurité privée;agents de sécurité;gardiennage;sécurité incendie;télésurveillance;vidéosurveillance;coffres-forts;^alarme
Facilities Services|entreprise de nettoyage;entreprise de propreté;nettoyage industriel;nettoyage de bureaux;multiservices;maintenance multitechnique;espaces verts;^nettoyage
Pest Control|désinsectisation;nuisibles
Payroll|gestion de la paie
Certification|!certification;organisme certificateur;organisme de certification
Events|événementiel;~événements;organisation d'événements;organisation de séminaires;événementielle;^evenementi
Transportation|transport routier;transport de marchandises;transport de voyageurs;transports en commun;transport public;transport et logistique;taxi;déménagement;déménagements;transporteur;autocars;réseau de bus;^transports;^tramway
Logistics|logistique;entreposage;garde-meubles;transitaire;^entrepot
Rail|ferroviaire;ferroviaires;chemins de fer;matériel roulant
Shipping|compagnie maritime;transport maritime;chantier naval;!seine maritime;!charente maritime;^armateu;^nauti;^naval
Fleet Management|gestion de flotte
Ride Hailing|covoiturage;autopartage;vtc
Airlines|compagnie aérienne
Education|~enseignement;~école;groupe scolaire;lycée;enseignement primaire et secondaire;auto-école;école primaire;école maternelle;crèche;crèches;^scolaire
Higher Education|enseignement supérieur;université;grande école;école d'ingénieurs;école de commerce;^l'universit
EdTech|formation en ligne
Training|!formation;organisme de formation;centre de formation;formation professionnelle;formation et coaching;cfa;^formations;^formateu
Government|mairie;administration publique;secteur public;!service public;conseil départemental;conseil régional;communauté de communes;vie municipale;^minister;^prefectur
Nonprofit|~association;~l'association;association loi 1901;but non lucratif;sans but lucratif;reconnue d'utilité publique;ong;!notre fondation;!sa fondation;^humanitair;^fondation;^caritat
Social Services|action sociale;d'action sociale;services sociaux;médico-social;médico-sociaux;insertion professionnelle
Politics|parti politique;!politique
Museums|~musée;galerie d'art
Research|!recherche;recherche scientifique;recherche publique;institut de recherche;centre de recherche
Engineering|~ingénierie;société d'ingénierie;bureau d'études;^ingenieri
`;
