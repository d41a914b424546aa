import { useEffect, useState } from 'preact/hooks';
import type { RequestComparisonProps } from './comparison/RequestComparison.tsx';

type Comparison = (props: RequestComparisonProps) => preact.VNode;

/** Fetches the comparison when it is asked for: few people look at it, and every popup would carry it. */
export function LazyComparison(props: RequestComparisonProps) {
  const [Loaded, setLoaded] = useState<{ Comparison: Comparison } | null>(null);
  useEffect(() => {
    let over = false;
    import('./comparison/RequestComparison.tsx').then(({ RequestComparison }) => {
      if (!over) setLoaded({ Comparison: RequestComparison });
    });
    return () => {
      over = true;
    };
  }, []);
  return Loaded && <Loaded.Comparison {...props} />;
}
