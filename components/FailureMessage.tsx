import { useContext } from 'preact/hooks';
import type { Failure } from '../utils/failure.ts';
import type { ProviderDeclaration } from '../utils/providers/types.ts';
import { t } from '../utils/words.ts';
import { failureText } from './failure-text.ts';
import { mendedAt } from './mending.ts';
import { remedyFor } from './remedies.ts';
import { UnlockKeys } from './UnlockKeys.tsx';
import { Unlocking } from './unlocking.ts';

/** What happened, what was kept, and the way to where it is mended. */
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
  const text = failureText(failure, provider);
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
