/** What Dutch pages call the industries of `en.ts`, by the same marks. */
export const nl = `
Biotechnology|biotechnologie
Technology|~technologie
Insurance|^verzeker
Web Development|webdesign
`;
