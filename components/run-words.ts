import type { TabRun } from '../utils/messages/tabs.ts';
import { t, tCount } from '../utils/words.ts';

/** How far a run is, in one line. */
export function runWords({ state, tabs }: TabRun): string {
  const done = tabs.filter((tab) => tab.state !== 'waiting' && tab.state !== 'reading').length;
  if (state === 'asked') return t('tabsAsked');
  if (state === 'running') return t('tabsRunning', done, tabs.length);
  const added = tabs.filter((tab) => tab.state === 'added').length;
  return tCount('tabsAdded', added, tabs.length);
}
