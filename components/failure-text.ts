/** Every failure in words. What to do about it stands in remedies.ts. */
import type { Failure } from '../utils/failure.ts';
import type { IcpField } from '../utils/icp/types.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { listed, t, tAny } from '../utils/words.ts';
import { providerLabel } from './provider-label.ts';

const UNREADABLE = {
  'browser-page': 'fail_browserPage',
  'web-store': 'fail_webStore',
  pdf: 'fail_pdf',
  file: 'fail_file',
  'no-access': 'fail_noAccess',
  'no-page': 'fail_noPage',
} as const;

/** What a credential or setting is called in the form. */
function inputLabel(provider: ProviderDeclaration | undefined, id: string): string {
  const field = [...(provider?.credentials ?? []), ...(provider?.settings ?? [])].find((input) => input.id === id);
  return field ? tAny(field.label) : id;
}

/** What happened, in one sentence: alone where there is room for one line only. */
export function failureText(failure: Failure, provider?: ProviderDeclaration): string {
  const name = provider ? providerLabel(provider) : 'provider' in failure ? failure.provider : '';
  switch (failure.kind) {
    case 'page-not-readable':
      return t(UNREADABLE[failure.reason]);
    case 'page-timeout':
      return t('fail_pageTimeout', failure.seconds);
    case 'page-error':
      return t('fail_pageError', failure.detail);
    case 'unexpected-reply':
      return t('fail_unexpectedReply', name, failure.where, failure.expected, failure.found);
    case 'network':
      return t(failure.reached === 'no' ? 'fail_networkNo' : 'fail_networkMaybe', name);
    case 'timeout':
      return t('fail_timeout', name, failure.seconds);
    case 'bad-request':
      return t('fail_badRequest', name);
    case 'key-refused':
      return t('fail_keyRefused', name);
    case 'user-refused':
      return t('fail_userRefused', name);
    case 'no-balance':
      return t('fail_noBalance', name);
    case 'scope-missing':
      return t('fail_scopeMissing', name);
    case 'plan-too-low':
      return t('fail_planTooLow', name);
    case 'plan-limit':
      return t('fail_planLimit', name);
    case 'plan-full':
      return t('fail_planFull', name, failure.plan, failure.limit, failure.used);
    case 'several-matches':
      return t('fail_severalMatches', name, failure.ids.length);
    case 'too-soon':
      return t('fail_tooSoon', name, failure.seconds);
    case 'origin-refused':
      return t('fail_originRefused', name);
    case 'forbidden':
      return t('fail_forbidden', name);
    case 'not-found':
      return t('fail_notFound', name);
    case 'conflict':
      return t('fail_conflict', name);
    case 'redirected':
      return t('fail_redirected', name);
    case 'server-error':
      return t('fail_serverError', name);
    case 'other-status':
      return t('fail_otherStatus', name, failure.status);
    case 'rate-limited':
      return failure.retryAfterSeconds === null
        ? t('fail_rateLimited', name)
        : t('fail_rateLimitedFor', name, failure.retryAfterSeconds);
    case 'not-set-up':
      return t('fail_notSetUp', name, listed(failure.missing.map((id) => inputLabel(provider, id))));
    case 'permission-missing':
      return t('fail_permissionMissing', name);
    case 'account-changed':
      return t('fail_accountChanged', name);
    case 'keys-locked':
      return t('fail_keysLocked', name);
    case 'passphrase-wrong':
      return t('fail_passphraseWrong');
    case 'write-budget':
      return t('fail_writeBudget', name, failure.plan, failure.limit);
    case 'invalid-profile':
      return t('fail_invalidProfile', name, tAny(`field_${failure.field as IcpField}`), tAny(failure.detail));
    case 'invalid-input':
      return t('fail_invalidInput', failure.where, failure.expected);
    case 'storage':
      return t('fail_storage', failure.detail);
    case 'not-found-here':
      return t('fail_notFoundHere', failure.what);
    case 'internal':
      return t('fail_internal', failure.detail);
  }
}
