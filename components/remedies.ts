/** What to do about each failure, as a message key; null where its own sentence says it. */
import type { Failure, FailureKind } from '../utils/failure.ts';
import type { WordKey } from '../utils/words.ts';

type Unreadable = Extract<Failure, { kind: 'page-not-readable' }>['reason'];

const PAGES: Readonly<Record<Unreadable, WordKey | null>> = {
  'browser-page': 'remedy_openWebsite',
  'web-store': 'remedy_openWebsite',
  pdf: 'remedy_copyText',
  file: null,
  'no-access': null,
  'no-page': 'remedy_openWebsite',
};

const REMEDIES: Readonly<Record<Exclude<FailureKind, 'page-not-readable'>, WordKey | null>> = {
  'page-timeout': 'remedy_reload',
  'page-error': 'remedy_reload',
  'unexpected-reply': 'remedy_lookThere',
  network: 'remedy_connection',
  timeout: 'remedy_connection',
  'bad-request': 'remedy_changeProfile',
  'key-refused': 'remedy_newKey',
  'user-refused': 'remedy_chooseUser',
  'no-balance': 'remedy_topUp',
  'scope-missing': 'remedy_keyWithScope',
  'plan-too-low': 'remedy_higherPlan',
  'plan-limit': 'remedy_planRoom',
  'plan-full': 'remedy_planRoom',
  'several-matches': 'remedy_sayWhich',
  'too-soon': null,
  'origin-refused': null,
  forbidden: 'remedy_askOwner',
  'not-found': 'remedy_checkOptions',
  conflict: 'remedy_lookThere',
  redirected: 'remedy_later',
  'server-error': 'remedy_later',
  'other-status': 'remedy_later',
  'rate-limited': 'remedy_later',
  'not-set-up': 'remedy_enterInOptions',
  'permission-missing': 'remedy_allow',
  'account-changed': 'remedy_sendAgain',
  'keys-locked': 'remedy_unlock',
  'passphrase-wrong': 'remedy_passphrase',
  'write-budget': null,
  'invalid-profile': null,
  'invalid-input': 'remedy_correct',
  storage: 'remedy_freeSpace',
  'not-found-here': 'remedy_openLibrary',
  internal: 'remedy_reopen',
};

export const remedyFor = (failure: Failure): WordKey | null =>
  failure.kind === 'page-not-readable' ? PAGES[failure.reason] : REMEDIES[failure.kind];
