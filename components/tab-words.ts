/** What came of a tab, in words. */
import type { RunTab } from '../utils/messages/tabs.ts';
import { t, tCount } from '../utils/words.ts';
import { failureText } from './failure-text.ts';

/** Short, where a row has room for a few words; the sentence itself is what points say. */
export function tabWords(tab: RunTab): { text: string; more?: string; tone: 'good' | 'wait' | 'bad' | 'none' } {
  switch (tab.state) {
    case 'added':
      return {
        text: tab.again ? t('tabAgain') : tab.values > 0 ? tCount('tabNew', tab.values) : t('tabNothingNew'),
        tone: 'good',
      };
    case 'nothing':
      return { text: t('tabNothing'), tone: 'none' };
    case 'asleep':
      return { text: t('tabAsleep'), more: t('tabAsleepWhy'), tone: 'wait' };
    case 'failed':
      return { text: shortFailure(tab.failure), more: failureText(tab.failure), tone: 'bad' };
    case 'stopped':
      return { text: t('tabStopped'), tone: 'none' };
    case 'reading':
      return { text: t('tabReading'), tone: 'none' };
    default:
      return { text: t('tabWaiting'), tone: 'none' };
  }
}

const REASONS = {
  'browser-page': 'tabBrowserPage',
  'web-store': 'tabStore',
  pdf: 'tabPdf',
  file: 'tabFile',
  'no-access': 'tabNoAccess',
  'no-page': 'tabGone',
} as const;

function shortFailure(failure: Extract<RunTab, { state: 'failed' }>['failure']): string {
  if (failure.kind === 'page-not-readable') return t(REASONS[failure.reason]);
  return failure.kind === 'page-timeout' ? t('tabTooSlow') : t('tabFailed');
}
