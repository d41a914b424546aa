/** Property tests try the same examples in every run; change the seed to try others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261121 });
