import { useEffect, useState } from 'preact/hooks';

/** From where on there is room for columns. */
const WIDE = '(min-width: 760px)';

/** Whether there is room for columns beside each other, as the window is now. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const follow = () => setWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return wide;
}
