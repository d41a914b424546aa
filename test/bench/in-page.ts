/**
 * What the capture benchmark runs inside a page: bundled into one script, evaluated in an isolated world.
 *
 * Timed is what each contender's user waits for: the look and the capture on the open document; `new Readability(document).parse()`
 * and `new Defuddle(document).parse()` on a fresh copy of it, since they take theirs apart. The copies are made outside
 * the timed part. The bare walk reads the value of every text node. All four take turns, three rounds of a batch of at
 * least 50 ms each; the fastest batch of each counts, because what disturbs one batch says nothing of the contender. So
 * the first round is everybody's warming up. A capture keeps nothing for the next one.
 */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { type CaptureOptions, capturePage } from '../../utils/capture/capture-page.ts';
import { look } from '../../utils/capture/look.ts';
import { CEILINGS, type Ceilings } from '../../utils/capture/page/ceilings.ts';
import { hasSiteReader } from '../../utils/capture/sites/hosts.ts';
import { SITES } from '../../utils/capture/sites/index.ts';
import { brought } from '../../utils/capture/speak-all.ts';

/** The shortest time that is measured, in milliseconds: a single run lies below the timer's resolution. */
const BATCH = 50;
const ROUNDS = 3;
/** Copies of the document that are made at once, so that the timer is read seldom and memory stays small. */
const COPIES = 6;

/** Milliseconds of one run, out of a batch that takes at least `BATCH`. */
function time(run: () => unknown): number {
  let count = 0;
  let elapsed = 0;
  const start = performance.now();
  do {
    run();
    count++;
    elapsed = performance.now() - start;
  } while (elapsed < BATCH);
  return elapsed / count;
}

/** As `time`, for what takes a document apart: each run gets a copy that was made before. */
function timeOnCopies(run: (copy: Document) => unknown): number {
  let count = 0;
  let elapsed = 0;
  do {
    const copies = Array.from({ length: COPIES }, () => document.cloneNode(true) as Document);
    const start = performance.now();
    for (const copy of copies) run(copy);
    elapsed += performance.now() - start;
    count += copies.length;
  } while (elapsed < BATCH);
  return elapsed / count;
}

/** As the extension does: a look at the page, then the capture with what that asks for. */
const read = (options: CaptureOptions = {}) =>
  capturePage(document, location.href, {
    ...brought(look(document).languages),
    ...(hasSiteReader(location.href) && { sites: SITES }),
    ...options,
  });

function walkTexts(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** Nothing but the depth of JSON-LD is bounded, which guards the stack. */
const LIFTED: Ceilings = {
  nodes: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
  line: CEILINGS.line,
  jsonLdBytes: Number.POSITIVE_INFINITY,
  jsonLdDepth: CEILINGS.jsonLdDepth,
  jsonLdNodes: Number.POSITIVE_INFINITY,
  findings: Number.POSITIVE_INFINITY,
};

/** Milliseconds of one run each. */
export interface Times {
  capture: number;
  walk: number;
  readability: number;
  defuddle: number;
}

export interface PageTimes extends Times {
  elements: number;
  /** The very first capture in this page, with all that a script does once. */
  cold: number;
}

const bench = {
  compare(): PageTimes {
    const start = performance.now();
    read();
    const cold = performance.now() - start;
    const best: Times = {
      capture: Number.POSITIVE_INFINITY,
      walk: Number.POSITIVE_INFINITY,
      readability: Number.POSITIVE_INFINITY,
      defuddle: Number.POSITIVE_INFINITY,
    };
    for (let round = 0; round < ROUNDS; round++) {
      best.capture = Math.min(
        best.capture,
        time(() => read()),
      );
      best.readability = Math.min(
        best.readability,
        timeOnCopies((copy) => new Readability(copy).parse()),
      );
      best.walk = Math.min(best.walk, time(walkTexts));
      best.defuddle = Math.min(
        best.defuddle,
        timeOnCopies((copy) => new Defuddle(copy, { url: location.href }).parse()),
      );
    }
    return { elements: document.getElementsByTagName('*').length, cold, ...best };
  },
  /** Milliseconds of one capture with the ceilings lifted. */
  unbounded: (): number => {
    const unbounded = () => read({ ceilings: LIFTED });
    unbounded();
    return Math.min(...Array.from({ length: ROUNDS }, () => time(unbounded)));
  },
};

Object.assign(globalThis, { icepickBench: bench });
