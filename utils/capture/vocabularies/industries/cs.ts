/** What Czech pages call the industries of `en.ts`, by the same marks. */
export const cs = `
Biotechnology|biotechnologie
Information Technology|informacni technologie
Energy|energie
Logistics|^logistik
`;
