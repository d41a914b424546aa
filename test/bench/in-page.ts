/** What the capture benchmark runs inside a page: bundled into one script, evaluated in an isolated world. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { capturePage } from '../../utils/capture/capture-page.ts';
import { CEILINGS, type Ceilings } from '../../utils/capture/page/ceilings.ts';

/** The shortest time that is measured, in milliseconds: a single run lies below the timer's resolution. */
const BATCH = 50;

/** Milliseconds of one run, out of a batch that takes at least `BATCH`. */
function time(run: () => unknown): number {
  let count = 0;
  const start = performance.now();
  let elapsed = 0;
  do {
    run();
    count++;
    elapsed = performance.now() - start;
  } while (elapsed < BATCH);
  return elapsed / count;
}

function walkTexts(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length;
}

/** Both want a document of their own, which they take apart. */
const copy = () => document.cloneNode(true) as Document;

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

export interface PageTimes {
  elements: number;
  /** Milliseconds; `cold` is the very first capture in this page. */
  cold: number;
  capture: number;
  walk: number;
  readability: number;
  defuddle: number;
}

const bench = {
  compare(): PageTimes {
    const start = performance.now();
    capturePage(document, location.href);
    const cold = performance.now() - start;
    return {
      elements: document.getElementsByTagName('*').length,
      cold,
      capture: time(() => capturePage(document, location.href)),
      walk: time(walkTexts),
      readability: time(() => new Readability(copy()).parse()),
      defuddle: time(() => new Defuddle(copy(), { url: location.href }).parse()),
    };
  },
  /** Milliseconds of one capture with the ceilings lifted. */
  unbounded: (): number => {
    const read = () => capturePage(document, location.href, { ceilings: LIFTED });
    read();
    return time(read);
  },
};

Object.assign(globalThis, { icepickBench: bench });
