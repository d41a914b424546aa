/** Keeps what is equal the same object, so that what was drawn from it is not drawn again. */
import { useRef } from 'preact/hooks';
import type { PageSource } from '../utils/icp/draft.ts';

function useStable<T>(value: T, same: (before: T, now: T) => boolean): T {
  const kept = useRef(value);
  if (kept.current !== value && !same(kept.current, value)) kept.current = value;
  return kept.current;
}

const sameStrings = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** An answer from the background is a copy: the same list again. */
export const useStableList = (values: readonly string[]): readonly string[] => useStable(values, sameStrings);

const sameSources = (a: readonly PageSource[], b: readonly PageSource[]): boolean =>
  a.length === b.length &&
  a.every(({ url, title, capturedAt, findings }, at) => {
    const other = b[at];
    return (
      url === other?.url &&
      title === other.title &&
      capturedAt === other.capturedAt &&
      findings.length === other.findings.length
    );
  });

/** A page that was read again has another time; a selection adds a finding. */
export const useStableSources = (sources: readonly PageSource[]): readonly PageSource[] =>
  useStable(sources, sameSources);
