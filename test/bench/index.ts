/** Everything that is measured. Another benchmark is one file and one line here. */
import { captureSpeed } from './capture.ts';
import type { Benchmark } from './figure.ts';
import { sizes } from './sizes.ts';

export const BENCHMARKS: readonly Benchmark[] = [sizes, captureSpeed];
