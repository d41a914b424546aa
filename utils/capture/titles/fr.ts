import type { Lexicon } from './types.ts';

export const fr: Lexicon = {
  heads: {
    Engineering: 'ingenieur ingenieure developpeur developpeuse programmeur architecte',
    Design: 'graphiste concepteur conceptrice',
    Data: 'data_analyst',
    IT: 'informaticien informaticienne administrateur_systeme',
    Marketing: 'redacteur redactrice community_manager traffic_manager',
    Sales: 'commercial commerciale vendeur vendeuse ingenieur_commercial technico-commercial',
    Finance: 'comptable auditeur auditrice tresorier controleur_de_gestion',
    Legal: 'juriste avocat avocate notaire',
    'Human Resources': 'recruteur recruteuse gestionnaire_de_paie charge_de_recrutement',
    Research: 'chercheur chercheuse chimiste',
    Healthcare:
      'medecin infirmier infirmiere pharmacien pharmacienne dentiste kinesitherapeute aide-soignant aide-soignante sage-femme psychologue veterinaire',
    Education: 'enseignant enseignante professeur formateur formatrice educateur educatrice',
    Manufacturing: 'soudeur usineur',
    Logistics: 'chauffeur conducteur conductrice livreur cariste magasinier preparateur',
    Administration: 'secretaire assistante standardiste hotesse',
    '': 'directeur directrice responsable chef cheffe gerant gerante charge chargee technicien technicienne conseiller conseillere consultante gestionnaire coordinateur coordinatrice assistant president presidente fondateur fondatrice cofondateur cofondatrice co-fondateur dirigeant dirigeante associe associee adjoint stagiaire stage alternant alternante alternance apprenti operateur operatrice ouvrier ouvriere employe employee electricien plombier macon menuisier peintre cuisinier serveur serveuse boulanger coiffeur coiffeuse agent animateur animatrice analyste specialiste delegue deleguee pdg dg daf drh dsi dircom mecanicien acheteur acheteuse traducteur traductrice journaliste administrateur administratrice',
  },
  ranks: {
    'C-Suite':
      'pdg dg president presidente fondateur fondatrice cofondateur cofondatrice co-fondateur directeur_general directrice_generale gerant gerante dirigeant dirigeante daf drh dsi',
    VP: 'vice-president vice-presidente',
    Director: 'directeur directrice',
    Manager: "responsable chef cheffe chef_d'equipe superviseur manageur",
  },
  functions: {
    Engineering: 'logiciel technique developpement ingenierie etudes',
    Product: 'produit produits',
    Design: 'artistique creation',
    Data: 'donnees',
    IT: "informatique systemes reseaux si systemes_d'information",
    Security: 'securite cybersecurite',
    Marketing: 'communication marque numerique_marketing evenementiel',
    Sales: 'ventes vente commerciale commercial grands_comptes clientele',
    'Customer Success': 'relation_client experience_client clients',
    Support: 'assistance service_client',
    Operations: 'operations exploitation achats projet projets qualite',
    Finance: 'financier financiere finances comptabilite comptable paie gestion fiscal administratif_et_financier',
    Legal: 'juridique conformite',
    'Human Resources': 'ressources_humaines rh recrutement formation',
    Research: 'recherche laboratoire',
    Healthcare: 'sante medical medicale soins',
    Education: 'enseignement pedagogique',
    Manufacturing: 'production fabrication usine atelier maintenance',
    Logistics: 'logistique transport entrepot approvisionnement supply',
    Administration: 'administratif administrative bureau direction',
  },
  levels:
    'senior adjoint adjointe principal principale general generale regional regionale national confirme debutant delegue interimaire cdi cdd',
  sentence:
    'nous notre nos vous votre vos ils elles est sont etait sera peut ont avez decouvrez decouvrir comment pourquoi quand qui que quoi rejoignez plus savoir lire voir ce cette ces dans avec sur par pas',
  links: 'de du des d la le les l en et a au aux pour',
};
