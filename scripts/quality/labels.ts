import type { FlatCapture } from '../../utils/capture/flat.ts';
import type { PageCapture } from '../../utils/capture/types.ts';

export interface Label {
  id: string;
  file: string;
  url: string;
  kind: string;
  lang: string;
  expect: Record<string, unknown>;
}

export interface FieldScore {
  hits: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
  cases: { id: string; wrong: string[]; missed: string[] }[];
}

export interface Score {
  pages: number;
  fields: Record<string, FieldScore>;
  macroF1: number;
  quietOnOther: number;
  noisy: string[];
  otherPages: number;
}

export interface CapturedPage {
  id: string;
  capture: PageCapture & FlatCapture;
}

export type Scorer = (captures: readonly { id: string; capture: unknown }[], labels: readonly Label[]) => Score;

/** FNV-1a of a host, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

/** Whether a page belongs to the fixed fifth of hosts whose misses nobody looks at. */
export const isBlind = ({ url }: Pick<Label, 'url'>): boolean =>
  hash(new URL(url).hostname.replace(/^www\./, '')) % 5 === 0;
