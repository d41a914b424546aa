import { useEffect, useState } from 'preact/hooks';

/** Whether the window is at least so wide (CSS pixels), as it is now. */
export function useWide(least: number): boolean {
  const query = `(min-width: ${least}px)`;
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return wide;
}
