import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../utils/failure.ts';
import { icpAsJson, icpAsText } from '../../utils/icp/profile-text.ts';
import type { DeliveryView } from '../../utils/messages.ts';
import type { ProviderDeclaration } from '../../utils/providers/types.ts';
import { t } from '../../utils/words.ts';
import { FailureMessage } from '../FailureMessage.tsx';
import { providerLabel } from '../provider-label.ts';
import { AskButton } from './AskButton.tsx';
import { CandidateChoice } from './CandidateChoice.tsx';
import { DeliveryDetail } from './DeliveryDetail.tsx';
import type { LibraryActions } from './library-actions.ts';
import type { LibraryRow } from './library-rows.ts';
import { ProfileFacts } from './ProfileFacts.tsx';
import { RequestDetail } from './RequestDetail.tsx';

/** States in which a person may hurry a delivery. */
const HURRIED: ReadonlySet<string> = new Set(['queued', 'waiting', 'locked', 'unsure', 'refused']);
/** States in which the provider has the profile, or may have it. */
const MAY_BE_THERE: ReadonlySet<string> = new Set(['sending', 'unsure', 'accepted', 'delivered']);

/** All of one delivery: what was sent, where, and what came back. */
export function DetailPane({
  row,
  providers,
  now,
  actions,
}: {
  row: LibraryRow;
  providers: readonly ProviderDeclaration[];
  now: Date;
  actions: LibraryActions;
}) {
  const { icp, delivery } = row;
  const [said, say] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const provider = providers.find(({ id }) => id === delivery.provider);
  const run = (task: Promise<unknown>, done: string) => {
    setFailure(null);
    task.then(() => say(done)).catch((error: unknown) => setFailure(failureOf(error)));
  };
  const onOptions = () => actions.openOptions(delivery.provider);
  return (
    <section class="detail" tabIndex={-1} aria-label={row.name || t('untitledProfile')}>
      <h2 dir="auto">{row.name || t('untitledProfile')}</h2>
      <div class="detail-actions">
        {delivery.candidates.length === 0 && HURRIED.has(delivery.state) && (
          <button
            type="button"
            class="button primary"
            data-action="retry"
            onClick={() => run(actions.retry(delivery.id), '')}
          >
            {t(delivery.state === 'unsure' ? 'lookAgain' : 'tryNow')}
          </button>
        )}
        <AskButton
          action="edit-delivery"
          label={t('editAndSend')}
          question={
            MAY_BE_THERE.has(delivery.state)
              ? t('editMakesSecond', provider ? providerLabel(provider) : delivery.provider)
              : null
          }
          onConfirm={() => run(actions.editDelivery(delivery.id), t('openedInForm'))}
        />
        <button type="button" class="button quiet" onClick={() => run(actions.copy(icpAsText(icp)), t('copied'))}>
          {t('copyText')}
        </button>
        <button type="button" class="button quiet" onClick={() => run(actions.copy(icpAsJson(icp)), t('copied'))}>
          {t('copyJson')}
        </button>
        {delivery.state !== 'sending' && (
          <AskButton
            action="forget"
            label={t('forgetDelivery')}
            question={forgetQuestion(delivery, provider)}
            danger
            onConfirm={() => run(actions.forget(delivery.id), t('deleted'))}
          />
        )}
        <span role="status" class="hint">
          {said}
        </span>
      </div>
      {failure && (
        <div class="outcome failed" role="alert">
          <span class="state-dot" />
          <FailureMessage failure={failure} provider={provider} onOptions={onOptions} />
        </div>
      )}
      {delivery.candidates.length > 0 && (
        <CandidateChoice
          delivery={delivery}
          providerName={provider ? providerLabel(provider) : delivery.provider}
          onResolve={(remoteId) => run(actions.resolve(delivery.id, remoteId), '')}
        />
      )}
      <DeliveryDetail
        delivery={delivery}
        provider={provider}
        now={now}
        onOptions={onOptions}
        onEdit={() => run(actions.editDelivery(delivery.id), t('openedInForm'))}
      />
      {!delivery.remote?.icp && <ProfileFacts icp={icp} />}
      <RequestDetail delivery={delivery} provider={provider} onCopy={(text) => run(actions.copy(text), t('copied'))} />
    </section>
  );
}

function forgetQuestion({ state, provider: id }: DeliveryView, provider: ProviderDeclaration | undefined): string {
  if (state === 'unsure') return t('forgetUnsureAsk');
  return t(MAY_BE_THERE.has(state) ? 'forgetDeliveryAsk' : 'forgetUnsentAsk', provider ? providerLabel(provider) : id);
}
