/** One figure of a benchmark, with the bar that it has to keep. */
export interface Figure {
  name: string;
  value: number;
  /** The largest value that is still good; null for a figure that is only told. */
  bar: number | null;
  unit: 'ratio' | 'ms' | 'bytes' | 'MiB';
  /** What is furthest from the bar, the worst first, one line each. For the terminal: pages of the corpus have names. */
  worst?: readonly string[];
}

export const isKept = ({ value, bar }: Figure): boolean => bar === null || value <= bar;

/** A subject that is measured in one run. */
export interface Benchmark {
  /** What `npm run bench -- --only NAME` calls it. */
  name: string;
  /** Why it cannot run here, or null. */
  unavailable?(): string | null;
  /** Takes as long as it takes; `tell` hears how far it is. */
  run(tell: (text: string) => void): Promise<Figure[]>;
}
