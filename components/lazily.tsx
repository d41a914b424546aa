import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is fetched once the page has nothing better to do (`soon`), or when it is first drawn; it draws
 * nothing until then.
 */
export function lazily<P extends object>(
  fetchCode: () => Promise<ComponentType<P>>,
  soon = true,
): (props: P) => preact.VNode | null {
  let Fetched: ComponentType<P> | null = null;
  let fetching: Promise<void> | null = null;
  const load = (): Promise<void> => {
    fetching ??= fetchCode().then((component) => {
      Fetched = component;
    });
    return fetching;
  };
  if (soon && typeof requestIdleCallback === 'function') requestIdleCallback(() => void load());
  return function Lazily(props) {
    const [, setThere] = useState(Fetched !== null);
    useEffect(() => {
      // Also where it came between the drawing and this: nobody else would draw it again.
      let over = false;
      load().then(() => {
        if (!over) setThere(true);
      });
      return () => {
        over = true;
      };
    }, []);
    return Fetched && <Fetched {...props} />;
  };
}
