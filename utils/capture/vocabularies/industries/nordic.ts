/** What Swedish, Norwegian and Danish pages call the industries of `en.ts`, by the same marks. */
export const nordic = `
Payments|~betaling;betalingslosning;betalingslosninger;betalosning;kortbetalning
Sports|~sport
Procurement|~innkjop
Logistics|logistik
`;
