/** Times that are still to come, as a person counts them. */
import { useEffect, useState } from 'preact/hooks';
import { t, uiLanguage } from '../utils/words.ts';

const STEPS = [
  { unit: 'second', seconds: 1, below: 100 },
  { unit: 'minute', seconds: 60, below: 100 * 60 },
  { unit: 'hour', seconds: 3600, below: 48 * 3600 },
  { unit: 'day', seconds: 86_400, below: Number.POSITIVE_INFINITY },
] as const;

/** "in 40s", "in 3 min."; "now" for what is due. */
export function untilText(iso: string, now: Date): string {
  const seconds = Math.ceil((new Date(iso).getTime() - now.getTime()) / 1000);
  if (seconds <= 0) return t('now');
  const step = STEPS.find(({ below }) => seconds < below) ?? STEPS[3];
  const format = new Intl.RelativeTimeFormat(uiLanguage(), { style: step.unit === 'second' ? 'narrow' : 'short' });
  return format.format(Math.ceil(seconds / step.seconds), step.unit);
}

/** The time, each second anew while something is waited for. */
export function useNow(start: Date, waiting: boolean): Date {
  const [now, setNow] = useState(start);
  useEffect(() => {
    if (!waiting) return;
    // What passed since the page was opened counts too, whatever clock it was opened by.
    const opened = performance.now();
    const timer = setInterval(() => setNow(new Date(start.getTime() + performance.now() - opened)), 1000);
    return () => clearInterval(timer);
  }, [start, waiting]);
  return now;
}
