/** What Italian pages call the industries of `en.ts`, by the same marks. */
export const it = `
Information Technology|tecnologia dell'informazione;informatica
Technology|~tecnologia
Telecommunications|^telecomuni
Robotics|robotica
Banking|banca
Accounting|^contab
Health Care|sanita
Pharmaceuticals|farmaceutica;^farmac
Manufacturing|!industria
Energy|energia
Agriculture|agricultura;^agric
Real Estate|^immobil
Fashion|moda
Consulting|^consulenza
Logistics|logistica
`;
