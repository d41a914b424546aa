/** Everything that is measured. Another benchmark is one file and one line here. */
import { captureSpeed } from './capture.ts';
import { slowestExpressions } from './expressions.ts';
import type { Benchmark } from './figure.ts';
import { idleCost } from './idle.ts';
import { librarySearch } from './library-search.ts';
import { memory } from './memory.ts';
import { outboxCosts } from './outbox-cost.ts';
import { popupSpeed } from './popup.ts';
import { sizes } from './sizes.ts';
import { typingSpeed } from './typing.ts';

export const BENCHMARKS: readonly Benchmark[] = [
  sizes,
  captureSpeed,
  idleCost,
  memory,
  outboxCosts,
  popupSpeed,
  slowestExpressions,
  typingSpeed,
  librarySearch,
];
