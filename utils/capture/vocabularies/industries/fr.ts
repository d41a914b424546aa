/** What French pages call the industries of `en.ts`, by the same marks. */
export const fr = `
Biotechnology|biotechnologie
Software|logiciels
Information Technology|informatique
Technology|~technologie
Artificial Intelligence|intelligence artificielle
Electronics|electronique
Robotics|robotique
Banking|banque
Payments|paiement
Insurance|~assurance;^assureu
Accounting|comptabilite;^comptab
Health Care|~sante
Manufacturing|!industrie;fabrication
Aerospace|aeronautique
Chemicals|chimie
Textiles|textile
Energy|energie
Nuclear|nucleaire
Environmental Services|!environnement;^biodivers
Sustainability|numerique responsable
Food and Beverage|alimentaire
Construction|btp
Real Estate|immobilier;^immobil
Fashion|~mode
Restaurants|gastronomie
Hospitality|hotellerie
News|!presse
Publishing|edition
Consulting|~conseil
Legal|^avocat
Procurement|~achats
Facilities Services|^nettoyage
Logistics|logistique
Rail|ferroviaire
Training|~formation
Nonprofit|~association
Research|recherche
`;
