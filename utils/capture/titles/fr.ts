import type { Lexicon } from './types.ts';

export const fr: Lexicon = {
  heads: {
    Engineering: 'ingenieur developpeur programmeur architecte',
    Design: 'graphiste concepteur',
    Data: 'data_analyst',
    IT: 'informaticien administrateur_systeme dsi',
    Marketing: 'redacteur community_manager traffic_manager',
    Sales: 'commercial vendeur ingenieur_commercial technico-commercial',
    Finance: 'comptable auditeur tresorier controleur_de_gestion daf',
    Legal: 'juriste avocat notaire',
    'Human Resources': 'recruteur gestionnaire_de_paie charge_de_recrutement drh',
    Research: 'chercheur chimiste',
    Healthcare:
      'aide_soignante medecin infirmier pharmacien dentiste kinesitherapeute aide-soignant sage-femme psychologue veterinaire therapeute',
    Education: 'enseignant professeur formateur educateur',
    Manufacturing: 'soudeur usineur',
    Logistics: 'chauffeur conducteur livreur cariste magasinier preparateur',
    Administration: 'secretaire standardiste hotesse receptionniste',
    '': 'directeur responsable chef cheffe gerant charge technicien conseiller consultante gestionnaire coordinateur assistant president fondateur cofondateur co-fondateur dirigeant associe adjoint stagiaire stage alternant alternance apprenti operateur ouvrier employe electricien plombier macon menuisier peintre cuisinier serveur boulanger coiffeur agent animateur analyste specialiste delegue pdg dg daf drh dsi dircom mecanicien acheteur traducteur journaliste administrateur auxiliaire jardinier commis dessinateur',
  },
  ranks: {
    'C-Suite':
      'pdg dg president fondateur cofondateur co-fondateur directeur_general directrice_generale gerant dirigeant daf drh dsi',
    VP: 'vice-president',
    Director: 'directeur',
    Manager: "responsable chef cheffe chef_d'equipe superviseur manageur",
  },
  functions: {
    Engineering: 'logiciel technique developpement ingenierie etudes',
    Product: 'produit',
    Design: 'artistique creation',
    Data: 'donnees',
    IT: "informatique reseaux si systemes_d'information",
    Security: 'securite',
    Marketing: 'communication marque numerique_marketing evenementiel',
    Sales: 'vente commerciale commercial grands_comptes clientele',
    'Customer Success': 'relation_client experience_client clients',
    Support: 'assistance service_client',
    Operations: 'operations exploitation achats acheteur projet qualite',
    Finance: 'financier financiere comptabilite comptable paie gestion fiscal administratif_et_financier',
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
  endings: {
    Healthcare: 'therapeute',
    '': 'conseiller mecanicien soudeur',
  },
  sentence:
    'nous notre nos vous votre vos ils elles est sont etait sera peut ont avez decouvrez decouvrir comment pourquoi quand qui que quoi rejoignez plus savoir lire voir ce cette ces dans avec sur par pas',
  links: 'de du des d la le les l en et a au aux pour',
};
