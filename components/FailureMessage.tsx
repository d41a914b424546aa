import { useContext } from 'preact/hooks';
import type { Failure } from '../utils/failure.ts';
import type { IcpField } from '../utils/icp/types.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { listed, t, tAny } from '../utils/words.ts';
import { mendedAt } from './mending.ts';
import { remedyFor } from './remedies.ts';
import { Unlocking, UnlockKeys } from './UnlockKeys.tsx';

/** "Kashew"; this device by its name in the person's language. */
export const providerLabel = (provider: Pick<ProviderDeclaration, 'id' | 'name'>): string =>
  provider.id === 'this-device' ? t('thisDevice') : provider.name;

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

/** What happened, in one sentence. */
function sentence(failure: Failure, provider: ProviderDeclaration | undefined): string {
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

/** The sentence alone, where there is room for one line only. */
export const failureText = (failure: Failure, provider?: ProviderDeclaration): string => sentence(failure, provider);

/** What happened, what was kept, and the way to where it is mended. The one place that words failures. */
export function FailureMessage({
  failure,
  provider,
  kept,
  onOptions,
  onEdit,
}: {
  failure: Failure;
  provider?: ProviderDeclaration | undefined;
  /** What is not lost: "Your profile is kept." */
  kept?: string;
  onOptions?: (() => void) | undefined;
  /** Opens the profile to be edited and sent again. */
  onEdit?: (() => void) | undefined;
}) {
  const unlocking = useContext(Unlocking) !== null;
  const text = sentence(failure, provider);
  const remedy = remedyFor(failure);
  const places = mendedAt(failure.kind);
  const site = provider?.credentials[0]?.url;
  const vendor =
    'message' in failure && failure.message ? t('vendorSays', provider?.name ?? failure.provider, failure.message) : '';
  return (
    <div class="failure">
      <p>
        <span>{text}</span>
        {vendor && <span class="failure-vendor">{vendor}</span>}
        {remedy && <span class="failure-remedy">{t(remedy)}</span>}
        {kept && <span class="failure-kept">{kept}</span>}
      </p>
      {failure.kind === 'keys-locked' && unlocking ? (
        <UnlockKeys onLost={onOptions} />
      ) : (
        places.map((place) => {
          if (place === 'vendor' && site) {
            return (
              <a key={place} class="button quiet" href={site} target="_blank" rel="noreferrer" data-mend={place}>
                {t('openAt', provider.name)}
              </a>
            );
          }
          const run = place === 'options' ? onOptions : place === 'form' ? onEdit : undefined;
          if (!run) return null;
          const label = failure.kind === 'permission-missing' ? t('allowAccess') : t('fixInOptions');
          return (
            <button key={place} type="button" class="button quiet" onClick={run} data-mend={place}>
              {place === 'form' ? t('editAndSend') : label}
            </button>
          );
        })
      )}
    </div>
  );
}
