/** Hard limits of one capture. A page that hits one is still read, up to there, and the capture says so. */
export interface Ceilings {
  nodes: number;
  characters: number;
  /** Of one text node, and of one line. */
  line: number;
  jsonLdBytes: number;
  jsonLdDepth: number;
  jsonLdNodes: number;
  /** Findings of one field. */
  findings: number;
}

export const CEILINGS: Ceilings = {
  nodes: 60_000,
  characters: 1_000_000,
  line: 4_000,
  jsonLdBytes: 1_000_000,
  jsonLdDepth: 24,
  jsonLdNodes: 3_000,
  findings: 60,
};
